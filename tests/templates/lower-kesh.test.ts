import { describe, expect, it } from 'vitest';
import { namedParties, parseDocument } from '../../schema/document';
import { lowerKesh } from '../../templates/lower-kesh';
import { vawSop } from '../../templates/vaw-sop';
import { headings, itemsOf, nodesOf, rowsOf, under, wordsOf } from './outline';

const sections = Object.entries(lowerKesh.sections);
const drafts = Object.entries(lowerKesh.drafts).flatMap(([key, texts]) =>
  Object.entries(texts).map(([moment, document]) => [`${key}, ${moment}`, document] as const),
);
const countWords = (document: (typeof sections)[number][1]) =>
  nodesOf(document)
    .flatMap((node) => [
      node.text ?? '',
      ...Object.values(node.attrs ?? {}).filter((value) => typeof value === 'string'),
    ])
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;

describe('the wording of Lower Kesh', () => {
  it('has a section for each of the ten components, in their order', () => {
    expect(sections.map(([key]) => key)).toEqual(vawSop.components.map((component) => component.key));
  });

  it.each([...sections, ...drafts])(
    'fits the document of a section and leaves nothing to adapt: %s',
    (_name, document) => {
      const parsed = parseDocument(document);
      expect(parsed.ok ? 'it fits' : parsed.problem).toBe('it fits');
      expect(
        nodesOf(document)
          .flatMap((node) => node.marks ?? [])
          .filter((mark) => mark.type === 'adapt'),
      ).toEqual([]);
      expect(wordsOf(document)).not.toMatch(/[[\]]/);
    },
  );

  it.each(sections)('is short enough to be read aloud and long enough to bind: %s', (_name, document) => {
    expect(countWords(document)).toBeGreaterThanOrEqual(150);
    expect(countWords(document)).toBeLessThanOrEqual(450);
  });

  it('names its fourteen agencies in the scope', () => {
    const scope = wordsOf(lowerKesh.sections['purpose-and-scope']);
    expect(Object.values(lowerKesh.agencies)).toHaveLength(14);
    for (const name of Object.values(lowerKesh.agencies)) expect(scope).toContain(name);
  });

  it('gives duties to the agencies of each section and to no other', () => {
    const named = Object.fromEntries(sections.map(([key, document]) => [key, namedParties(document).sort()]));
    expect(named).toEqual({
      'purpose-and-scope': [],
      'groups-and-settings': [],
      definitions: [],
      'guiding-principles': [],
      'reporting-and-referral': ['A03', 'A05', 'A11'],
      'essential-services': ['A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A09', 'A10', 'A11', 'A12', 'A13', 'A14'],
      'documentation-and-information': ['A02'],
      'monitoring-and-evaluation': [],
      coordination: ['A01'],
      annexes: [],
    });
  });

  it('writes each duty with the name of its agency, an action, a trigger, a deadline and a record', () => {
    const agencies: Record<string, string> = lowerKesh.agencies;
    for (const node of sections.flatMap(([, document]) => nodesOf(document)).filter((each) => each.type === 'duty')) {
      expect(node.attrs?.['name']).toBe(agencies[String(node.attrs?.['party'])]);
      expect([...Object.values(node.attrs ?? {}), wordsOf(node)].filter((value) => value === '')).toEqual([]);
    }
  });

  it('lets nobody stand aside, or speak with a statement, where the story cannot bear it', () => {
    for (const { party, section } of Object.values(lowerKesh.standAsides)) {
      const document = sections.find(([key]) => key === section)?.[1];
      expect(document ? namedParties(document) : ['no such section']).not.toContain(party);
    }
    const spoken = Object.values(lowerKesh.statements).map(({ party, section }) => `${party} ${section}`);
    expect(spoken).toEqual(['A06 reporting-and-referral', 'A12 essential-services']);
  });

  it('changes only the one paragraph between the drafts of a section', () => {
    for (const [key, words] of [
      ['definitions', lowerKesh.definitionOfSurvivor],
      ['reporting-and-referral', lowerKesh.borderPost],
    ] as const) {
      const texts: [string, string][] = Object.entries(lowerKesh.drafts[key]).map(([moment, document]) => [
        Object.entries(words).find(([name]) => name === moment)?.[1] ?? '',
        JSON.stringify(document),
      ]);
      const without = texts.map(([paragraph, json]) => json.replace(JSON.stringify(paragraph), 'PARAGRAPH'));
      expect(new Set(without).size).toBe(1);
      expect(new Set(texts.map(([, json]) => json)).size).toBe(3);
    }
  });

  it('keeps the agreed text as the section and the agreed words in it', () => {
    expect(lowerKesh.sections.definitions).toBe(lowerKesh.drafts.definitions.resolved);
    expect(lowerKesh.sections['reporting-and-referral']).toBe(lowerKesh.drafts['reporting-and-referral'].agreed);
    expect(lowerKesh.borderPost.agreed).toMatch(/Only the police .* when the law requires it, .* after informing her/);
  });

  it('keeps the counts of the template', () => {
    const { sections: text } = lowerKesh;
    expect(headings(under(text.definitions, 'Terms'), 3)).toHaveLength(16);
    expect(itemsOf(under(text['guiding-principles'], 'The six principles'), 'orderedList')).toHaveLength(6);
    const practices = under(text['guiding-principles'], 'Practices from the first day');
    expect(practices.filter((block) => block.type === 'bulletList').map((list) => list.content?.length)).toEqual([
      5, 5, 6, 8,
    ]);
    const steps = under(text['reporting-and-referral'], 'Five steps where a duty to report exists');
    expect(itemsOf(steps, 'orderedList')).toHaveLength(5);
    expect(itemsOf(under(text['reporting-and-referral'], 'The referral pathway'), 'bulletList')).toHaveLength(3);
    expect(rowsOf(under(text['documentation-and-information'], 'Minimum data set'))).toHaveLength(1 + 9);
    expect(rowsOf(under(text['documentation-and-information'], 'Incident definitions'))).toHaveLength(1 + 8);
    expect(itemsOf(under(text.coordination, 'General responsibilities'), 'orderedList')).toHaveLength(6);
    expect(itemsOf(under(text.coordination, 'Specific activities'), 'orderedList')).toHaveLength(5);
    expect(rowsOf(under(text.annexes, 'Annex 2. Service directory'))).toHaveLength(1 + 12);
    expect(itemsOf(under(text.annexes, 'Annex 3. Nine rules for safe data'), 'orderedList')).toHaveLength(9);
  });

  it('prints no address of the shelter and asks for no status', () => {
    const words = sections.map(([, document]) => wordsOf(document)).join(' ');
    expect(
      rowsOf(under(lowerKesh.sections.annexes, 'Annex 2. Service directory')).find((row) => row[0] === 'Safe shelter'),
    ).toEqual(['Safe shelter', 'Riverside Women’s Shelter', 'shelter', 'restricted', 'through Lantern only', 'always']);
    expect(words).toContain('Migration status, permit details and identity numbers are never part of these records.');
  });

  it('is data only, so that it can be written to a file and read again', () => {
    expect(JSON.parse(JSON.stringify(lowerKesh))).toEqual(lowerKesh);
  });
});
