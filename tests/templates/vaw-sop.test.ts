import { describe, expect, it } from 'vitest';
import {
  annexesOf,
  dataItemsOf,
  definitionsOf,
  directoriesOf,
  dutiesOf,
  incidentsOf,
  indicatorsOf,
  membershipsOf,
  pathwayOf,
  principlesOf,
  reportingOf,
  specOf,
} from '../../schema/document';
import { starterOf } from '../../schema/template';
import { vawSop } from '../../templates/vaw-sop';
import { headings, itemsOf, rowsOf, under, wordsOf } from './outline';

function component(key: string) {
  const found = vawSop.components.find((each) => each.key === key);
  const text = found?.text['en'];
  if (!found || !text) throw new Error(`no component ${key}`);
  return { ...found, text, starter: starterOf(text) };
}

const starter = (key: string) => component(key).starter;

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
    const terms = definitionsOf(starter('definitions'));
    expect(terms).toHaveLength(16);
    for (const { attrs, words } of terms) {
      expect(words.length).toBeGreaterThan(60);
      expect(attrs.source).toMatch(/\.$/);
      expect(attrs.lawNote).toMatch(/^\[.+\]$/);
    }
  });

  it('states six principles, each carried out by practices that name their section', () => {
    const principles = principlesOf(starter('guiding-principles'));
    expect(principles.map(({ attrs }) => attrs.principle)).toEqual([
      'rights-based',
      'gender-equality',
      'culture-and-age',
      'survivor-centred',
      'safety',
      'accountability',
    ]);
    for (const { says, practices } of principles) {
      expect(says.length).toBeGreaterThan(100);
      expect(practices.length).toBeGreaterThanOrEqual(1);
      for (const { attrs } of practices) expect(attrs.carriedOutIn).toMatch(/^sections? \d/);
    }
  });

  it('turns the principles into 24 practices in four groups of 5, 5, 6 and 8', () => {
    const practices = principlesOf(starter('guiding-principles')).flatMap((each) => each.practices);
    const size = (group: string) => practices.filter(({ attrs }) => attrs.group === group).length;
    const groups = ['safety', 'confidentiality', 'choice-and-dignity', 'non-discrimination'];
    expect(groups.map(size)).toEqual([5, 5, 6, 8]);
    expect(new Set(practices.map(({ words }) => words)).size).toBe(24);
  });

  it('asks of four authorities whether a duty to report exists, and answers for none of them', () => {
    const [register] = reportingOf(starter('reporting-and-referral'));
    expect(register?.authorities.map(({ attrs }) => [attrs.kind, attrs.duty])).toEqual([
      ['police', ''],
      ['immigration', ''],
      ['child-protection', ''],
      ['other', ''],
    ]);
  });

  it('orders the five steps of mandatory reporting so that she is informed before she discloses', () => {
    const [register] = reportingOf(starter('reporting-and-referral'));
    expect(register?.steps.map(({ attrs }) => attrs.step)).toEqual([
      'inform',
      'weigh',
      'report',
      'follow-up',
      'support',
    ]);
    expect(register?.steps[0]?.words).toContain('before she says anything');
  });

  it('gives the pathway three stages, each with a consent point, a time limit and a way to stop', () => {
    const stages = pathwayOf(starter('reporting-and-referral'))?.stages ?? [];
    expect(stages.map(({ stage }) => stage)).toEqual(['disclosure', 'immediate', 'longer-term']);
    for (const { steps } of stages) {
      expect(steps.filter(({ kind }) => kind === 'consent')).not.toHaveLength(0);
      expect(steps.filter(({ kind }) => kind === 'stop')).toHaveLength(1);
      expect(steps.filter(({ timeLimit }) => timeLimit !== '')).not.toHaveLength(0);
    }
  });

  it('lets nobody be handed over without consenting first, and leads nowhere that is not there', () => {
    const steps = (pathwayOf(starter('reporting-and-referral'))?.stages ?? []).flatMap((stage) => stage.steps);
    const known = new Map(steps.map((step) => [step.code, step]));
    expect(known.size).toBe(steps.length);
    const reached = new Set(steps.filter(({ kind }) => kind === 'door').map(({ code }) => code));
    for (const code of reached) for (const { to } of known.get(code)?.next ?? []) reached.add(to);
    expect([...reached].sort()).toEqual([...known.keys()].sort());
    for (const { code, kind } of steps.filter((step) => step.kind === 'handover')) {
      const before = steps.filter(({ next }) => next.some(({ to }) => to === code)).map((step) => step.kind);
      expect([code, kind, ...new Set(before)]).toEqual([code, 'handover', 'consent']);
    }
    for (const { code, kind, next } of steps) expect([code, next.length > 0]).toEqual([code, kind !== 'stop']);
  });

  it('says within how many hours treatment works, in the pathway and in its own words', () => {
    const document = starter('reporting-and-referral');
    expect(wordsOf(document)).toContain('48–72 hours');
    const limits = pathwayOf(document)?.stages.flatMap(({ steps }) => steps.map(({ timeLimit }) => timeLimit));
    expect(limits?.filter((limit) => limit.includes('48–72 hours'))).toHaveLength(1);
  });

  it('gives duties in four sectors, each with actor, action, trigger, deadline and record', () => {
    const document = starter('essential-services');
    const sizes = ['Health', 'Police and justice', 'Social services', 'Migration actors'].map((sector) => {
      const duties = dutiesOf({ type: 'doc', content: under(document, sector) });
      for (const { attrs, words } of duties) {
        const { name, trigger, deadline, record } = attrs;
        expect([name, trigger, deadline, record, words].filter((each) => each.trim() === '')).toEqual([]);
      }
      return duties.length;
    });
    expect(sizes).toEqual([5, 6, 7, 5]);
  });

  it('has seven kinds of social service, every one of them free', () => {
    const social = under(starter('essential-services'), 'Social services');
    expect(headings(social, 3)).toHaveLength(7);
    expect(social.map(wordsOf).join(' ')).toContain('All are free of charge.');
  });

  it('keeps counselling, evidence and judgement away from migration actors', () => {
    const migration = under(starter('essential-services'), 'Migration actors');
    expect(migration.map(wordsOf).join(' ')).toContain('They do not counsel, do not collect evidence and do not judge');
    for (const { words } of dutiesOf({ type: 'doc', content: migration }))
      expect(words).not.toMatch(/counsel|evidence|verif|truth/i);
  });

  it('has a minimum data set of nine groups, each item with a purpose, and four safe data points', () => {
    const document = starter('documentation-and-information');
    const items = dataItemsOf(document);
    expect([...new Set(items.map(({ attrs }) => attrs.group))]).toEqual([
      'violence',
      'date',
      'survivor',
      'perpetrator',
      'registration',
      'geography',
      'location',
      'cyber',
      'response',
    ]);
    for (const { attrs } of items) expect(attrs.purpose).toMatch(/^to /);
    expect(itemsOf(under(document, 'Four safe facts about migration'), 'bulletList')).toHaveLength(4);
  });

  it('never lets status or identity numbers into the data set', () => {
    const document = starter('documentation-and-information');
    const items = JSON.stringify(dataItemsOf(document).map(({ attrs }) => attrs));
    expect(items).not.toMatch(/status|visa|permit|documented|identity number/i);
    expect(itemsOf(under(document, 'Principles'), 'bulletList')).toContain(
      'Migration status, visa or permit details and identity numbers are never part of these records.',
    );
  });

  it('words eight incident definitions beside the rule each agency uses now', () => {
    const incidents = incidentsOf(starter('documentation-and-information'));
    expect(incidents.map(({ attrs }) => attrs.term)).toEqual([
      'Rape',
      'Sexual assault',
      'Sexual harassment',
      'Physical assault',
      'Emotional or psychological abuse',
      'Economic abuse',
      'Forced marriage',
      'Female genital mutilation or cutting',
    ]);
    for (const { wording, rules } of incidents) expect([wording.length > 40, rules.length]).toEqual([true, 1]);
    const types = dataItemsOf(starter('documentation-and-information'))[0]?.attrs.values.split('\n');
    expect(types).toEqual(incidents.map(({ attrs }) => attrs.term));
  });

  it('watches six indicators that each have a source, a rhythm, an owner and a reader', () => {
    const document = starter('monitoring-and-evaluation');
    const indicators = indicatorsOf(document);
    expect(indicators).toHaveLength(6);
    for (const { attrs } of indicators) {
      const { indicator, source, frequency, responsibleName, audience } = attrs;
      expect([indicator, source, frequency, responsibleName, audience].filter((each) => each === '')).toEqual([]);
    }
    expect(wordsOf(document)).toContain('They do not measure how much violence there is.');
  });

  it('gives the coordination mechanism six general and five specific duties, and seats for every sector', () => {
    const document = starter('coordination');
    const count = (heading: string) => dutiesOf({ type: 'doc', content: under(document, heading) }).length;
    expect([count('General responsibilities'), count('Specific activities')]).toEqual([6, 5]);
    expect(membershipsOf(document)).toHaveLength(7);
  });

  it('has a directory of twelve categories with the five columns that every row needs', () => {
    const entries = directoriesOf(starter('annexes')).flatMap((each) => each.entries);
    const category = specOf('directoryEntry')?.fields.find(({ name }) => name === 'category');
    expect(entries.map((entry) => entry.category)).toEqual(category && 'options' in category ? category.options : []);
    expect(entries).toHaveLength(12);
    for (const { category: of, name, services, location, contact, hoursNote } of entries) {
      const empty = [name, services, location, contact, hoursNote].filter((each) => each === '');
      expect([of, empty.length]).toEqual([of, of === 'shelter' ? 1 : 0]);
    }
  });

  it('names no provider in the sample directory, and no place of a shelter', () => {
    const entries = directoriesOf(starter('annexes')).flatMap((each) => each.entries);
    for (const { name, contact } of entries) expect([name, contact].join()).toMatch(/^\[[^\]]+\],\[[^\]]+\]$/);
    const shelter = entries.find(({ category }) => category === 'shelter');
    expect(shelter).toMatchObject({ location: '', contact: '[hotline only]', visibility: 'restricted' });
  });

  it('registers eight annexes, each used in a section that there is', () => {
    const annexes = annexesOf(starter('annexes'));
    expect(annexes).toHaveLength(8);
    const keys = vawSop.components.map(({ key }) => key);
    for (const { attrs } of annexes) expect(keys).toContain(attrs.section);
  });

  it('has nine rules for safe data', () => {
    expect(itemsOf(under(starter('annexes'), 'Annex 3. Nine rules for safe data'), 'orderedList')).toHaveLength(9);
  });

  it('prints the checklist in section 10: nine groups with four columns to answer, 44 items', () => {
    const annex = under(starter('annexes'), 'Annex 5. Self-assessment checklist');
    const tables = annex.filter(({ type }) => type === 'table');
    expect(tables.map((table) => rowsOf([table]).length - 1)).toEqual([8, 10, 2, 3, 4, 1, 5, 7, 4]);
    for (const table of tables)
      expect(rowsOf([table])[0]).toEqual(['No.', 'Question', 'Met', 'In process', 'Not met', 'Comments']);
    expect(headings(annex, 3)).toEqual(vawSop.checklist?.groups.map(({ title }) => title));
  });
});
