import { describe, expect, it } from 'vitest';
import { documentSchema, leafTypes } from '../../../schema/document';
import { doc, duty, h2, p, table, ul } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { checkDocument } from '../../../schema/safety';

const place = { language: 'en', component: 7, leaves: leafTypes };

const check = (...blocks: DocumentNode[]) => checkDocument(blocks, place);
const rules = (...blocks: DocumentNode[]) => check(...blocks).findings.map(({ rule }) => rule);

const facts = { party: 'party_1', trigger: '', deadline: '', record: '' };

describe('a document', () => {
  it('is read with each list’s lead-in', () => {
    expect(rules(p('The form records:'), ul('country of origin', 'migration status'))).toEqual(['X-1']);
    expect(rules(p('The form never asks for:'), ul('visa type', 'migration status'))).toEqual([]);
  });

  it('is read with its headings', () => {
    expect(rules(h2('Data we collect'), ul('Residence permit number'))).toEqual(['X-1']);
    expect(rules(h2('What we never record'), ul('Residence permit number'))).toEqual([]);
  });

  it('is read with the headings of its tables, and a row that says no', () => {
    const head = ['Data item', 'Collected'];
    expect(rules(table(head, ['Age group', 'Yes'], ['Migration status', 'Yes']))).toEqual(['X-1']);
    expect(rules(table(head, ['Age group', 'Yes'], ['Migration status', 'Never']))).toEqual([]);
  });

  it('is read with who has a duty', () => {
    expect(rules(duty({ ...facts, name: 'Recruitment agency' }, 'Counsels the survivor.'))).toEqual(['X-12']);
    expect(rules(duty({ ...facts, name: 'Kesh Hospital' }, 'Counsels the survivor.'))).toEqual([]);
  });

  it('holds the visibility of an entry against the address in it', () => {
    const entry = (visibility: string): DocumentNode => ({
      type: 'directoryEntry',
      attrs: { name: 'Women’s shelter, 12 Lotus Road', visibility },
    });
    expect(rules(entry('public'))).toEqual(['X-16']);
    expect(rules(entry('restricted'))).toEqual([]);
  });

  it('says where the words stand as the editor counts', () => {
    const document = documentSchema.nodeFromJSON(
      doc(p('Before.'), ul('One', 'Staff record her visa type.'), table(['A'], ['Ask for her work permit.'])),
    );
    const { findings } = checkDocument(
      document.children.map((block): DocumentNode => block.toJSON()),
      place,
    );
    const starts: number[] = [];
    document.forEach((_node, offset) => void starts.push(offset));
    const quotes = findings.map(({ block, from, to }) => {
      const start = starts[block] ?? 0;
      return document.textBetween(start + (from ?? 0), start + (to ?? 0));
    });
    expect(quotes).toEqual(findings.map(({ quote }) => quote));
    expect(quotes).toHaveLength(2);
  });
});

describe('the next look at a document', () => {
  it('takes over what it knows and finds what is new', () => {
    const blocks = Array.from({ length: 50 }, (_, at) => p(`Paragraph ${at}: staff listen and explain.`));
    const first = checkDocument(blocks, place);
    const before = new Map(first.known);
    const changed = blocks.with(7, p('Staff record her visa type.'));
    const second = checkDocument(changed, place, first);
    expect(second.findings.map(({ rule, block }) => [rule, block])).toEqual([['X-1', 7]]);
    expect([...second.known].filter(([key]) => !before.has(key))).toHaveLength(1);
    expect([...before].filter(([key, report]) => second.known.get(key) !== report)).toEqual([]);
    expect(checkDocument(changed, place).findings).toEqual(second.findings);
  });

  it('forgets in time what nobody writes any more', () => {
    let check = checkDocument([p('Staff listen.')], place);
    for (let at = 0; at < 300; at += 1) check = checkDocument([p(`Staff listen, ${at} times.`)], place, check);
    expect(check.known.size).toBeLessThan(150);
  });

  it('looks again at a list whose lead-in changed', () => {
    const list = ul('migration status');
    const first = checkDocument([p('The form records:'), list], place);
    const second = checkDocument([p('The form never records:'), list], place, first);
    expect([first.findings.length, second.findings.length]).toEqual([1, 0]);
  });
});
