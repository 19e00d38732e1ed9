import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSection, runChecks, type CheckId } from '../../../schema/completeness';
import type { DocumentNode } from '../../../schema/document/node';
import { anyBlock } from '../../support/any-block';
import { anyDocument, parsed } from '../../support/documents';
import { documentOf, wholeParties, wholeSop, type Piece } from '../../support/whole-sop';

const keys = Object.keys(wholeSop);

function procedureOf(documents: Record<string, DocumentNode>) {
  const sections = Object.entries(documents).map(([key, document], at) =>
    readSection({ key, number: at + 1, title: key, document }),
  );
  return { setting: '', language: 'en', parties: wholeParties, sections };
}

function missed(documents: Record<string, DocumentNode>): CheckId[] {
  const procedure = procedureOf(documents);
  const found = procedure.sections.flatMap((section) => runChecks(procedure, section).findings);
  return [...new Set(found.filter(({ level }) => level === 'required').map(({ check }) => check))].sort();
}

const documents = (pieces: Record<string, readonly Piece[]>) =>
  Object.fromEntries(Object.entries(pieces).map(([key, each]) => [key, documentOf(each)]));

const removals = keys.flatMap((key) =>
  (wholeSop[key] ?? []).map(({ block, raises }, at) => ({ key, at, type: block.type, raises })),
);

describe('a whole procedure', () => {
  it('fits the document schema and passes every required check', () => {
    for (const document of Object.values(documents(wholeSop))) parsed(document);
    expect(missed(documents(wholeSop))).toEqual([]);
  });

  it.each(removals)('raises exactly $raises without block $at ($type) of $key', ({ key, at, raises }) => {
    const without = { ...wholeSop, [key]: (wholeSop[key] ?? []).filter((_, index) => index !== at) };
    expect(missed(documents(without))).toEqual([...raises].sort());
  });

  it('raises what each block stands for, whichever of them are taken out of a section together', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.infiniteStream(fc.boolean()), (key, keeps) => {
        const all = wholeSop[key] ?? [];
        const gone: Piece[] = [];
        const left = all.filter((piece) => {
          const stays = keeps.next().value === true;
          if (!stays) gone.push(piece);
          return stays;
        });
        const found = missed(documents({ ...wholeSop, [key]: left }));
        // Without a definition, or a directory, there is nothing left for some other checks to look at.
        const expected = [...new Set(gone.flatMap(({ raises }) => raises))].sort();
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('can be read whatever stands in it', () => {
    const any = fc.oneof(
      anyDocument,
      fc.array(anyBlock, { minLength: 1, maxLength: 4 }).map((content): DocumentNode => ({ type: 'doc', content })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys, 'added-section'), any, (key, document) => {
        const procedure = procedureOf({ ...documents(wholeSop), [key]: document });
        for (const section of procedure.sections) {
          const { checks, findings } = runChecks(procedure, section);
          const unmet = new Set(checks.filter(({ isMet }) => !isMet).map(({ id }) => id));
          expect(new Set(findings.map(({ check }) => check))).toEqual(unmet);
          expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
