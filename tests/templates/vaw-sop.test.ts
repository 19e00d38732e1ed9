import { describe, expect, it } from 'vitest';
import { vawSop } from '../../templates/vaw-sop';
import { headings, itemsOf, rowsOf, under, wordsOf } from './outline';

function component(key: string) {
  const found = vawSop.components.find((each) => each.key === key);
  const text = found?.text['en'];
  if (!found || !text) throw new Error(`no component ${key}`);
  return { ...found, starter: text.starter };
}

describe('the ten-component template', () => {
  it('has the ten components in the order of Sample 1', () => {
    expect(vawSop.components.map((each) => `${each.key}: ${each.text['en']?.title}`)).toEqual([
      'purpose-and-scope: Description of the purpose and scope of the SOPs',
      'groups-and-settings: Groups and settings the SOPs relate to',
      'definitions: Definitions and explanations of any key terms',
      'guiding-principles: Guiding principles',
      'reporting-and-referral: Reporting and referral mechanism',
      'essential-services: Responsibilities for provision of essential services',
      'documentation-and-information: Principles and mechanism for documentation and information sharing',
      'monitoring-and-evaluation: Monitoring and evaluation mechanisms',
      'coordination: Coordination mechanism for service providers',
      'annexes: Key protocols or forms in the annexes',
    ]);
  });

  it('defines sixteen terms, each with a meaning, a source and a note on national law', () => {
    const { starter, named } = component('definitions');
    const terms = headings(under(starter, 'Terms'), 3);
    expect(terms).toHaveLength(16);
    expect(named).toEqual({ terms: 16 });
    for (const term of terms) {
      const [meaning, source, ...more] = under(starter, term).map(wordsOf);
      expect(more).toEqual([]);
      expect(meaning?.length).toBeGreaterThan(60);
      expect(source).toMatch(/^Source: .+\. National law: \[.+\]$/);
    }
  });

  it('states six principles, each traced to the sections that carry it out', () => {
    const { starter, named } = component('guiding-principles');
    const principles = headings(under(starter, 'The six principles'), 3);
    expect(principles).toHaveLength(named['principles'] ?? 0);
    expect(principles).toHaveLength(6);
    for (const principle of principles) expect(wordsOf(under(starter, principle)[1] ?? starter)).toMatch(/sections \d/);
  });

  it('turns the principles into 24 practices in four groups', () => {
    const { starter, named } = component('guiding-principles');
    const groups = headings(under(starter, 'Practices that make them real'), 3);
    const sizes = groups.map((group) => itemsOf(under(starter, group), 'bulletList').length);
    expect(sizes).toEqual([5, 5, 6, 8]);
    expect(named).toMatchObject({ 'practice-groups': 4, practices: 24 });
  });

  it('orders the five steps of mandatory reporting so that she is informed before she discloses', () => {
    const steps = itemsOf(
      under(component('reporting-and-referral').starter, 'Five steps where a duty to report exists'),
      'orderedList',
    );
    expect(steps.map((step) => step.split('.')[0])).toEqual([
      'Inform',
      'Let her decide',
      'Report',
      'Follow up',
      'Stand by her',
    ]);
    expect(steps[0]).toContain('before she says anything');
  });

  it('asks for every authority whether a duty to report exists', () => {
    const [, ...rows] = rowsOf(under(component('reporting-and-referral').starter, 'Mandatory reporting'));
    expect(rows.map((row) => row[0])).toEqual(['Police', 'Immigration', 'Child protection', 'Other']);
    for (const row of rows) expect(row[1]).toBe('[yes, no or unclear]');
  });

  it('gives each of the three stages of the pathway a consent point, a time limit and a way to stop', () => {
    const { starter } = component('reporting-and-referral');
    const stages = headings(under(starter, 'The referral pathway'), 3);
    expect(stages).toHaveLength(3);
    for (const stage of stages) {
      const items = itemsOf(under(starter, stage), 'bulletList');
      for (const sign of ['Consent point: ', 'Time limit: ', 'Stop: ']) {
        expect([stage, sign, items.filter((item) => item.startsWith(sign)).length]).toEqual([stage, sign, 1]);
      }
    }
    expect(wordsOf(starter)).toContain('48–72 hours');
  });

  it('gives duties in four sectors, each with actor, action, trigger, deadline and record', () => {
    const { starter } = component('essential-services');
    for (const sector of ['Health', 'Police and justice', 'Migration actors']) {
      const [head, ...rows] = rowsOf(under(starter, sector));
      expect(head).toHaveLength(5);
      for (const row of rows) expect(row.filter((cell) => cell.trim() === '')).toEqual([]);
      expect(rows.length).toBeGreaterThanOrEqual(5);
    }
    const [, ...kinds] = rowsOf(under(starter, 'Social services'));
    expect(kinds).toHaveLength(7);
  });

  it('keeps counselling, evidence and judgement away from migration actors', () => {
    const words = under(component('essential-services').starter, 'Migration actors').map(wordsOf).join(' ');
    expect(words).toContain('They do not counsel, do not collect evidence and do not judge');
  });

  it('has a minimum data set of nine groups, each with a purpose, and four safe data points', () => {
    const { starter } = component('documentation-and-information');
    const [, ...groups] = rowsOf(under(starter, 'Minimum data set for specialist agencies'));
    expect(groups).toHaveLength(9);
    for (const group of groups) expect(group[2]).toMatch(/^to /);
    expect(itemsOf(under(starter, 'Four safe facts about migration'), 'bulletList')).toHaveLength(4);
  });

  it('never lets status or identity numbers into the data set', () => {
    const { starter } = component('documentation-and-information');
    const rows = rowsOf(under(starter, 'Minimum data set for specialist agencies')).flat().join(' ');
    expect(rows).not.toMatch(/status|visa|permit|documented|identity number/i);
    expect(itemsOf(under(starter, 'Principles'), 'bulletList')).toContain(
      'Migration status, visa or permit details and identity numbers are never part of these records.',
    );
  });

  it('words eight incident definitions beside the rule each agency uses now', () => {
    const [head, ...rows] = rowsOf(under(component('documentation-and-information').starter, 'Incident definitions'));
    expect(rows).toHaveLength(8);
    expect(head).toEqual(['Incident', 'Agreed wording', 'Legal basis', 'Rule in use now']);
  });

  it('watches indicators that each have a source, a rhythm, an owner and a reader', () => {
    const { starter, named } = component('monitoring-and-evaluation');
    const [head, ...rows] = rowsOf(under(starter, 'What is watched'));
    expect(head).toHaveLength(5);
    expect(rows).toHaveLength(named['indicators'] ?? 0);
    expect(wordsOf(starter)).toContain('They do not measure how much violence there is.');
  });

  it('gives the coordination mechanism six general and five specific duties', () => {
    const { starter } = component('coordination');
    expect(itemsOf(under(starter, 'General responsibilities'), 'orderedList')).toHaveLength(6);
    expect(itemsOf(under(starter, 'Specific activities'), 'orderedList')).toHaveLength(5);
  });

  it('has a directory of twelve categories in five columns that prints no address of a shelter', () => {
    const [head, ...rows] = rowsOf(under(component('annexes').starter, 'Annex 2. Service directory'));
    expect(head?.slice(1)).toEqual(['Name of provider', 'Services', 'Location', 'Contact', 'Hours and days']);
    expect(rows).toHaveLength(12);
    expect(rows.find((row) => row[0] === 'Safe shelter')?.[3]).toBe('restricted: reached through the hotline');
  });

  it('has nine rules for safe data', () => {
    expect(
      itemsOf(under(component('annexes').starter, 'Annex 3. Nine rules for safe data'), 'orderedList'),
    ).toHaveLength(9);
  });
});
