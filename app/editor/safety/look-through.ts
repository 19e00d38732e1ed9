import type { Node } from '@tiptap/pm/model';
import type { DocumentNode } from '../../../schema/document/node';
import type { DocumentFinding } from '../../../schema/safety';
import type { AskedLook } from './look-worker';

interface Look {
  /** asks for a look at a document; one at a time */
  ask(document: Node): void;
  isBusy(): boolean;
  end(): void;
}

/**
 * Looks through documents in a thread of its own: reading the rules, and a long section for the first time, takes
 * seconds, and whoever types meanwhile must not wait.
 * @param answer hears what was found, and in which document
 */
export function lookThrough(
  place: AskedLook['place'],
  answer: (findings: readonly DocumentFinding[], document: Node) => void,
): Look {
  const numbers = new WeakMap<Node, number>();
  let [last, sent, asked]: [number, ReadonlySet<number>, Node | undefined] = [0, new Set(), undefined];
  let thread: Worker | undefined;
  const numberOf = (block: Node) => {
    const number = numbers.get(block) ?? (last += 1);
    numbers.set(block, number);
    return number;
  };
  const start = () => {
    const worker = new Worker(new URL('./look-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<DocumentFinding[]>) => {
      const document = asked;
      asked = undefined;
      if (document) answer(data, document);
    });
    // It could not be loaded, on a line that is down, or ended in the middle: the next look begins with a new one.
    worker.addEventListener('error', () => {
      worker.terminate();
      [sent, asked, thread] = [new Set(), undefined, undefined];
    });
    return worker;
  };
  return {
    isBusy: () => asked !== undefined,
    end: () => thread?.terminate(),
    ask: (document) => {
      const order = document.children.map(numberOf);
      const isNew = ([number]: readonly [number, Node]) => !sent.has(number);
      const blocks = document.children.map((block) => [numberOf(block), block] as const).filter(isNew);
      const fresh = new Map<number, DocumentNode>(blocks.map(([number, block]) => [number, block.toJSON()]));
      [sent, asked] = [new Set(order), document];
      thread ??= start();
      thread.postMessage({ place, order, fresh } satisfies AskedLook);
    },
  };
}
