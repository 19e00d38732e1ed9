import type { DocumentNode } from '../../../schema/document/node';
import { checkDocument, type DocumentCheck } from '../../../schema/safety';

/** A document to look through: its blocks by number, in their order; those sent before do not come again. */
export interface AskedLook {
  place: Parameters<typeof checkDocument>[1];
  order: readonly number[];
  fresh: ReadonlyMap<number, DocumentNode>;
}

let known = new Map<number, DocumentNode>();
let check: DocumentCheck | undefined;

/** A block that nobody changed stays the same object, so that it is not read again. */
function blocksOf({ order, fresh }: AskedLook): DocumentNode[] {
  known = new Map(
    order.flatMap((number) => {
      const block = known.get(number) ?? fresh.get(number);
      return block ? [[number, block]] : [];
    }),
  );
  return order.flatMap((number) => known.get(number) ?? []);
}

addEventListener('message', ({ data }: MessageEvent<AskedLook>) => {
  check = checkDocument(blocksOf(data), data.place, check);
  postMessage(check.findings);
});
