import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText, parseDocument } from '../../../schema/document';
import { doc, p } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { putBack, starterBlocks, takeOut } from '../../../schema/template';
import { anyBlock } from '../../support/any-block';

const canonical = (document: DocumentNode) => {
  const parsed = parseDocument(document);
  return parsed.ok ? canonicalText(parsed.document) : parsed.problem;
};

it('takes any block out of any text, and puts it back as it was', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 4 }), fc.nat(), (blocks, choice) => {
      const document = doc(p('First.'), ...blocks);
      const found = starterBlocks(document);
      const one = found[choice % Math.max(found.length, 1)];
      if (!one) return;
      const out = takeOut(document, one.key);
      expect(starterBlocks(out.document).map(({ key }) => key)).not.toContain(one.key);
      expect(parseDocument(out.document).ok).toBe(true);
      // Where a block of the same name stood inside another, the inner one went with the outer.
      const parents = out.taken.filter(({ parent }) => parent !== '').map(({ parent }) => parent);
      const isClear = parents.every((each) => found.filter(({ key }) => key === each).length === 1);
      if (isClear) expect(canonical(putBack(out.document, out.taken) ?? p())).toBe(canonical(document));
    }),
  );
});

it('leaves an empty paragraph where nothing else is left', () => {
  const document = doc({ type: 'definition', attrs: { term: 'Survivor' }, content: [p('She.')] });
  const { document: rest } = takeOut(document, 'definition:survivor');
  expect(rest).toEqual(doc(p()));
});
