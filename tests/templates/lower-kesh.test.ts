import { describe, expect, it } from 'vitest';
import {
  dataItemsOf,
  definitionsOf,
  directoryOf,
  dutiesOf,
  incidentsOf,
  indicatorsOf,
  membershipsOf,
  namedParties,
  openingAt,
  parseDocument,
  pathwayOf,
  principlesOf,
  reportingOf,
} from '../../schema/document';
import { componentText, starterOf } from '../../schema/template';
import { lowerKesh } from '../../templates/lower-kesh';
import { vawSop } from '../../templates/vaw-sop';
import { itemsOf, nodesOf, under, wordsOf } from './outline';

const sections = Object.entries(lowerKesh.sections);
const drafts = Object.entries(lowerKesh.drafts).flatMap(([key, texts]) =>
  Object.entries(texts).map(([moment, document]) => [`${key}, ${moment}`, document] as const),
);
const starterTerms = ((component) => {
  if (!component) throw new Error('no definitions');
  return starterOf(componentText(vawSop, component, 'en'));
})(vawSop.components.find(({ key }) => key === 'definitions'));
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

  it.each(sections)('is short enough to be read in a meeting and long enough to bind: %s', (_name, document) => {
    expect(countWords(document)).toBeGreaterThanOrEqual(150);
    expect(countWords(document)).toBeLessThanOrEqual(2500);
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
      coordination: ['A01', 'A02', 'A08'],
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
      ['annexes', lowerKesh.registrationForm],
    ] as const) {
      const texts: [string, string][] = Object.entries(lowerKesh.drafts[key]).map(([moment, document]) => [
        Object.entries(words).find(([name]) => name === moment)?.[1] ?? '',
        JSON.stringify(document),
      ]);
      const without = texts.map(([paragraph, json]) => json.replace(JSON.stringify(paragraph), 'PARAGRAPH'));
      expect(new Set(without).size).toBe(1);
      expect(new Set(texts.map(([, json]) => json)).size).toBe(texts.length);
    }
  });

  it('keeps the agreed text as the section and the agreed words in it', () => {
    expect(lowerKesh.sections.definitions).toBe(lowerKesh.drafts.definitions.resolved);
    expect(lowerKesh.sections['reporting-and-referral']).toBe(lowerKesh.drafts['reporting-and-referral'].agreed);
    expect(lowerKesh.borderPost.agreed).toMatch(/Only the police .* when the law requires it, .* after informing her/);
  });

  it('keeps the counts of the template', () => {
    const { sections: text } = lowerKesh;
    expect(definitionsOf(text.definitions).map(({ attrs }) => attrs.term)).toEqual(
      definitionsOf(starterTerms).map(({ attrs }) => attrs.term),
    );
    for (const { attrs } of definitionsOf(text.definitions)) expect([attrs.source, attrs.lawNote]).not.toContain('');
    const principles = principlesOf(text['guiding-principles']);
    const groups = principles.flatMap(({ practices }) => practices.map(({ attrs }) => attrs.group));
    const size = (group: string) => groups.filter((each) => each === group).length;
    expect(principles).toHaveLength(6);
    expect(['safety', 'confidentiality', 'choice-and-dignity', 'non-discrimination'].map(size)).toEqual([5, 5, 6, 8]);
    expect(new Set(dataItemsOf(text['documentation-and-information']).map(({ attrs }) => attrs.group)).size).toBe(9);
    expect(incidentsOf(text['documentation-and-information'])).toHaveLength(8);
    expect(indicatorsOf(text['monitoring-and-evaluation'])).toHaveLength(6);
    expect(membershipsOf(text.coordination).map(({ attrs }) => attrs.party)).toEqual(Object.keys(lowerKesh.agencies));
    const duties = (heading: string) => dutiesOf({ type: 'doc', content: under(text.coordination, heading) });
    expect([duties('General responsibilities').length, duties('Specific activities').length]).toEqual([6, 5]);
    expect(itemsOf(under(text.annexes, 'Annex 3. Nine rules for safe data'), 'orderedList')).toHaveLength(9);
    expect(
      under(text.annexes, 'Annex 5. Self-assessment checklist').filter(({ type }) => type === 'table'),
    ).toHaveLength(9);
  });

  it('gives each of the fourteen agencies at least one duty', () => {
    const named = new Set(sections.flatMap(([, document]) => namedParties(document)));
    expect([...named].sort()).toEqual(Object.keys(lowerKesh.agencies));
  });

  it('answers for every authority whether a duty to report exists, by which law, and what she is told', () => {
    const [register] = reportingOf(lowerKesh.sections['reporting-and-referral']);
    expect(register?.authorities.map(({ attrs }) => [attrs.kind, attrs.duty])).toEqual([
      ['police', 'no'],
      ['immigration', 'no'],
      ['child-protection', 'yes'],
      ['other', 'no'],
    ]);
    for (const { attrs } of register?.authorities ?? []) expect(Object.values(attrs)).not.toContain('');
    expect(register?.steps.map(({ attrs }) => attrs.step)).toEqual([
      'inform',
      'weigh',
      'report',
      'follow-up',
      'support',
    ]);
  });

  it('has a directory of 21 rows in all twelve categories, open and closed where the story needs it', () => {
    const entries = directoryOf([lowerKesh.sections.annexes]);
    expect(entries).toHaveLength(21);
    expect(new Set(entries.map(({ category }) => category)).size).toBe(12);
    for (const { name, languages, lastConfirmed } of entries)
      expect([name, languages.length > 0, lastConfirmed]).toEqual([name, true, '2026-01-20']);
    const at = (name: string) => {
      const entry = entries.find((each) => each.name === name);
      return entry && [openingAt(entry, 'saturday', '21:00'), entry.languages.includes('Sanar')];
    };
    expect(at('Lantern Helpline')).toEqual(['open', true]);
    expect(at('Women’s Protection Desk')).toEqual(['open', false]);
    expect(at('Consular Liaison Desk of Vell')).toEqual(['closed', false]);
    expect(at('Crossing House')).toEqual(['closed', true]);
  });

  it('has a pathway whose every provider stands in the directory and whose every hand-over follows consent', () => {
    const steps = pathwayOf(lowerKesh.sections['reporting-and-referral'])?.stages.flatMap((stage) => stage.steps) ?? [];
    const entries = directoryOf([lowerKesh.sections.annexes]);
    const known = new Set(steps.map(({ code }) => code));
    for (const { code, party, opens, next } of steps) {
      const found = entries.some((each) => each.party === party && (opens === '' || each.category === opens));
      expect([code, party === '' || found]).toEqual([code, true]);
      for (const { to } of next) expect([code, to, known.has(to)]).toEqual([code, to, true]);
    }
    for (const { code } of steps.filter(({ kind }) => kind === 'handover')) {
      const before = steps.filter(({ next }) => next.some(({ to }) => to === code)).map(({ kind }) => kind);
      expect([code, ...new Set(before)]).toEqual([code, 'consent']);
    }
  });

  it('prints no address of a shelter and asks for no status', () => {
    const shelters = directoryOf([lowerKesh.sections.annexes]).filter(({ category }) => category === 'shelter');
    expect(shelters.map(({ location, contact, visibility }) => [location, contact, visibility])).toEqual([
      ['', 'through Lantern Helpline only', 'restricted'],
      ['', 'through Lantern Helpline only', 'restricted'],
    ]);
    const items = JSON.stringify(dataItemsOf(lowerKesh.sections['documentation-and-information']));
    expect(items).not.toMatch(/status|visa|permit|documented|identity number/i);
    const words = sections.map(([, document]) => wordsOf(document)).join(' ');
    expect(words).toContain('Migration status, permit details and identity numbers are never part of these records.');
    expect(words).toContain('The form has no field for migration status');
    expect(words).not.toContain(lowerKesh.registrationForm.proposed);
  });

  it('is data only, so that it can be written to a file and read again', () => {
    expect(JSON.parse(JSON.stringify(lowerKesh))).toEqual(lowerKesh);
  });
});
