import { describe, expect, it } from 'vitest';
import {
  bindings,
  directoryOf,
  dutiesOf,
  definitionsOf,
  incidentsOf,
  makeBlock,
  newBlock,
  openingAt,
  pathwayOf,
  principlesOf,
  reportingOf,
  withParties,
} from '../../../../schema/document/blocks';
import { doc, duty, p } from '../../../../schema/document/build';

const facts = { trigger: 'she asks', deadline: '2 hours', record: 'file' };

describe('what is read from a section', () => {
  it('its duties, each with the block it stands in', () => {
    const document = doc(p('Before.'), duty({ party: 'a3', name: 'Hospital', ...facts }, 'Treats ', 'her.'));
    expect(dutiesOf(document)).toMatchObject([{ block: 2, words: 'Treats her.', attrs: { party: 'a3', ...facts } }]);
  });

  it('its definitions with what they mean', () => {
    const document = doc(makeBlock('definition', { term: 'Survivor', source: 'Guide' }, p('She.'), p('Her word.')));
    expect(definitionsOf(document)).toMatchObject([
      { words: 'She.\nHer word.', attrs: { term: 'Survivor', source: 'Guide', lawNote: '' } },
    ]);
  });

  it('its pathway: stages, steps, and where each leads on which condition', () => {
    const step = makeBlock(
      'step',
      { code: 'S1', kind: 'consent', opens: 'health', next: 'S2: she agrees\nStop', party: 'a3', name: 'Hospital' },
      'Asks her.',
    );
    const document = doc(p(), makeBlock('pathway', { name: 'Way' }, makeBlock('stage', { stage: 'disclosure' }, step)));
    expect(pathwayOf(document)).toEqual({
      name: 'Way',
      block: 2,
      stages: [
        {
          stage: 'disclosure',
          name: '',
          steps: [
            {
              code: 'S1',
              kind: 'consent',
              title: 'Asks her.',
              party: 'a3',
              partyName: 'Hospital',
              timeLimit: '',
              opens: 'health',
              condition: '',
              next: [
                { to: 'S2', condition: 'she agrees' },
                { to: 'Stop', condition: '' },
              ],
              block: 2,
            },
          ],
        },
      ],
    });
  });

  it('its principles with their practices, and its incidents with the rule of each party', () => {
    const principle = makeBlock(
      'principle',
      { name: 'Safety' },
      p('First.'),
      makeBlock('practice', {}, 'Close the door.'),
    );
    const incident = makeBlock(
      'incidentDefinition',
      {},
      p('Agreed.'),
      makeBlock('partyRule', { party: 'a5' }, 'Injuries.'),
    );
    expect(principlesOf(doc(principle))).toMatchObject([{ says: 'First.', practices: [{ words: 'Close the door.' }] }]);
    expect(incidentsOf(doc(incident))).toMatchObject([{ wording: 'Agreed.', rules: [{ words: 'Injuries.' }] }]);
  });

  it('the five steps around a report, in their order from the first', () => {
    const [register] = reportingOf(doc(newBlock('mandatoryReporting')));
    expect(register?.steps.map(({ attrs }) => attrs.step)).toEqual([
      'inform',
      'weigh',
      'report',
      'follow-up',
      'support',
    ]);
  });

  it('whom it binds: by duties and mentions, not by who keeps an annex', () => {
    const document = doc(
      duty({ party: 'a3', name: 'Hospital', ...facts }, 'Treats.'),
      p('With ', makeBlock('partyMention', { party: 'a8', name: 'Legal Aid' }), '.'),
      makeBlock('annex', { owner: 'a9', ownerName: 'Social Services' }),
    );
    expect(bindings(document)).toEqual([
      { type: 'duty', party: 'a3' },
      { type: 'partyMention', party: 'a8' },
    ]);
  });

  it('parties can be put in the place of the codes a template was written with', () => {
    const document = doc(
      makeBlock('dataItem', { collectedBy: 'A03 Hospital\nA05 Police' }),
      makeBlock('annex', { owner: 'A09' }),
      p('words'),
    );
    const placed = withParties(document, (code) => `party_${code}`);
    expect(placed.content?.[0]?.attrs?.['collectedBy']).toBe('party_A03 Hospital\nparty_A05 Police');
    expect(placed.content?.[1]?.attrs?.['owner']).toBe('party_A09');
  });
});

describe('the hours of a provider', () => {
  const entryOf = (attrs: Parameters<typeof makeBlock<'directoryEntry'>>[1]) => {
    const [entry] = directoryOf([doc(makeBlock('directory', {}, makeBlock('directoryEntry', attrs)))]);
    if (!entry) throw new Error('There is an entry');
    return entry;
  };

  it.each([
    ['20:59', 'saturday', 'open'],
    ['21:00', 'saturday', 'closed'],
    ['08:00', 'saturday', 'open'],
    ['07:59', 'saturday', 'closed'],
    ['23:00', 'friday', 'open'],
    ['05:59', 'saturday', 'open'],
    ['06:00', 'saturday', 'closed'],
    ['12:00', 'sunday', 'closed'],
    ['12:00', 'monday', 'unknown'],
  ] as const)('at %s on a %s it is %s', (time, day, opening) => {
    const entry = entryOf({ friday: '20:00-06:00', saturday: '08:00-21:00', sunday: 'closed' });
    expect(openingAt(entry, day, time)).toBe(opening);
  });

  it('what never closes is open at any time', () => {
    expect(openingAt(entryOf({ saturday: '00:00-24:00' }), 'saturday', '23:59')).toBe('open');
  });

  it('languages are a list', () => {
    expect(entryOf({ languages: 'Vellish\n Keshi \n' }).languages).toEqual(['Vellish', 'Keshi']);
  });
});
