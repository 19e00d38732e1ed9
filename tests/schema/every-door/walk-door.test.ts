import { describe, expect, it } from 'vitest';
import { pathwayOf, type DirectoryEntry, type Pathway } from '../../../schema/document/blocks';
import { allDoors, doorsOf, languagesOf, walkDoor, type Walk } from '../../../schema/every-door';
import { lowerKeshDirectory } from '../../support/lower-kesh-directory';
import { pathwayDocument } from '../../support/lower-kesh-pathway';

function whole(): Pathway {
  const pathway = pathwayOf(pathwayDocument);
  if (!pathway) throw new Error('no pathway');
  return pathway;
}

const saturdayNight: Walk = { door: 'D4', day: 'saturday', time: '21:00', language: 'Vellish', situation: [] };

function walk(changes: Partial<Walk>, directory: readonly DirectoryEntry[] = lowerKeshDirectory, pathway = whole()) {
  const walked = walkDoor({ pathway, directory }, { ...saturdayNight, ...changes });
  if (!walked) throw new Error('no such door');
  return walked;
}

/** The directory with one entry changed. */
const changed = (name: string, changes: Partial<DirectoryEntry>) =>
  lowerKeshDirectory.map((entry) => (entry.name === name ? { ...entry, ...changes } : entry));

const visitOf = (walked: ReturnType<typeof walk>, code: string) => walked.visits.find(({ step }) => step.code === code);

describe('a walk from a door of Lower Kesh', () => {
  it('has twenty-one providers to walk to', () => {
    expect(lowerKeshDirectory).toHaveLength(21);
    expect(languagesOf(lowerKeshDirectory)).toEqual(['Kesh', 'Vellish', 'Sanar']);
  });

  it('ends at the consular desk on a Saturday at 21:00, says when it opens, and who is there instead', () => {
    const walked = walk({});
    expect(walked.verdict).toBe('dead-end');
    expect(walked.visits.map(({ step }) => step.code)).toEqual(['D4']);
    expect(walked.deadEnds).toEqual([
      { reason: 'closed', about: 'Consular Liaison Desk of Vell', fix: 'directory', entry: 18, step: '1.4' },
    ]);
    expect(walked.visits[0]?.services?.[0]?.next).toEqual({ day: 'monday', time: '09:00', wait: 36 * 60 });
    expect(walked.instead.map(({ name }) => name)).toContain('Lantern Helpline');
    expect(walked.instead.map(({ name }) => name)).not.toContain('Saltmouth Health Centre');
  });

  it('goes through every hand-over and consent point in the order of the text', () => {
    const walked = walk({ door: 'D1', day: 'tuesday', time: '10:00' });
    const codes = walked.visits.map(({ step }) => step.code);
    expect(codes).toEqual(['D1', 'C1', 'S1', 'H1', 'M1', 'T1', 'P1', 'C2', 'S2', 'H2', 'L1', 'E1', 'S3']);
    expect(walked.verdict).toBe('open');
    expect(visitOf(walked, 'H1')?.from).toEqual({ number: '1.7', condition: 'she agrees' });
  });

  it('lets her wait as long as a time limit allows, and no longer', () => {
    const closedAtNight = { hours: { wednesday: [{ from: 480, to: 960 }], tuesday: [] } };
    const directory = lowerKeshDirectory.map((entry) =>
      entry.category === 'psychosocial' ? { ...entry, ...closedAtNight } : entry,
    );
    const night = { door: 'D1', day: 'tuesday', time: '23:00' } as const;
    expect(visitOf(walk(night, directory), 'P1')?.outcome).toBe('waits');
    const late = directory.map((entry) =>
      entry.category === 'psychosocial'
        ? { ...entry, hours: { tuesday: [], friday: [{ from: 480, to: 960 }] } }
        : entry,
    );
    expect(visitOf(walk(night, late), 'P1')?.deadEnds.map(({ reason }) => reason)).toEqual(['closed']);
  });

  it('does not look for what is given for long at night', () => {
    expect(visitOf(walk({ door: 'D1' }), 'L1')?.outcome).toBe('later');
  });

  it('counts an interpreter as being understood, and nobody as a dead end', () => {
    expect(visitOf(walk({ door: 'D3' }), 'D3')?.services?.[0]?.understanding).toBe('interpreted');
    const silent = walk({ door: 'D3' }, changed('Women’s Protection Desk', { interpretation: 'none' }));
    expect(silent.deadEnds.map(({ reason }) => reason)).toEqual(['no-language']);
  });

  it('reaches a restricted shelter through the hotline only, and never says where it is or how it is reached', () => {
    const walked = walk({ door: 'D1' });
    expect(visitOf(walked, 'T1')?.services?.map(({ isWithheld }) => isWithheld)).toEqual([true]);
    expect(JSON.stringify(walked)).not.toMatch(/555|Willow|desk of|street of/);
    const asleep = walk({ door: 'D1', language: 'Vellish' }, changed('Lantern Helpline', { hours: {} }));
    expect(asleep.verdict).toBe('dead-end');
  });

  it('follows the ways that hold for her, and all of them where nobody said', () => {
    const refuses = walk({ door: 'D1', situation: ['she does not agree'] });
    expect(refuses.visits.map(({ step }) => step.code)).toEqual(['D1', 'C1', 'S1']);
    const agrees = walk({ door: 'D1', situation: ['She agrees', 'she cannot go home tonight'] });
    expect(agrees.visits.map(({ step }) => step.code)).toEqual(['D1', 'C1', 'H1', 'T1', 'P1', 'C2', 'H2', 'E1']);
  });

  it('stops where a code leads nowhere and where she was not asked', () => {
    const pathway = whole();
    const broken: Pathway = {
      ...pathway,
      stages: pathway.stages.map((stage) => ({
        ...stage,
        steps: stage.steps.map((step) =>
          step.code === 'D1'
            ? {
                ...step,
                next: [
                  { to: 'H1', condition: '' },
                  { to: 'Z9', condition: '' },
                ],
              }
            : step,
        ),
      })),
    };
    const walked = walk({ door: 'D1', day: 'tuesday', time: '10:00' }, lowerKeshDirectory, broken);
    expect(walked.deadEnds.map(({ reason, step, about }) => [reason, step, about])).toEqual([
      ['dangling', '1.1', 'Z9'],
      ['no-consent', '2.1', ''],
    ]);
  });

  it('knows no door that the pathway has not', () => {
    expect(walkDoor({ pathway: whole(), directory: [] }, { ...saturdayNight, door: 'X' })).toBeUndefined();
  });
});

describe('the map of all doors', () => {
  it('tries every door at every hour in every language, and names what to put right in each red cell', () => {
    const maps = allDoors(whole(), lowerKeshDirectory);
    expect(maps.map(({ language }) => language)).toEqual(['Kesh', 'Vellish', 'Sanar']);
    for (const { rows } of maps) {
      expect(rows.map(({ door }) => door.code)).toEqual(doorsOf(whole()).map(({ code }) => code));
      for (const { cells } of rows)
        for (const { verdict, deadEnd } of cells) expect(deadEnd === undefined).toBe(verdict !== 'dead-end');
    }
  });

  it('shows the consular desk shut on nights and weekends and open on a Tuesday morning', () => {
    const row = allDoors(whole(), lowerKeshDirectory)[1]?.rows.find(({ door }) => door.code === 'D4');
    expect(row?.cells.map(({ hour, verdict }) => [hour.id, verdict])).toEqual([
      ['weekday', 'open'],
      ['weekday-night', 'dead-end'],
      ['saturday', 'dead-end'],
      ['saturday-night', 'dead-end'],
      ['sunday', 'dead-end'],
    ]);
  });
});
