import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSafety, type SafetyContext, type SafetyRule } from '../../../schema/safety';

const place: SafetyContext = { language: 'en', kind: 'section' };

const rulesIn = (text: string, context: Partial<SafetyContext> = {}): SafetyRule[] =>
  checkSafety(text, { ...place, ...context }).findings.map(({ rule }) => rule);

const actor = fc.constantFrom('Staff', 'The nurses', 'Police officers', 'All agencies', 'The operators');
const verb = fc.constantFrom(
  'record',
  'ask for',
  'write down',
  'verify',
  'register',
  'check',
  'note',
  'log',
  'collect',
);
const participle = fc.constantFrom(
  'recorded',
  'asked for',
  'written down',
  'verified',
  'registered',
  'checked',
  'noted',
);
const status = fc.constantFrom(
  'her migration status',
  'the visa type of each woman',
  'her immigration status',
  'the residence permit number',
  'the legal status of the survivor',
  'her documentation status',
  'whether she is undocumented',
);
const noun = fc.constantFrom('Migration status', 'The visa type', 'Her residence status', 'The work permit number');
const modal = fc.constantFrom('must', 'shall', 'should', 'will');

describe('negation', () => {
  it('turns every way of collecting status round', () => {
    fc.assert(
      fc.property(actor, modal, verb, status, (who, may, does, what) => {
        expect(rulesIn(`${who} ${may} ${does} ${what}.`)).toContain('X-1');
        for (const no of ['not', 'never', 'under no circumstances']) {
          expect(rulesIn(`${who} ${may} ${no} ${does} ${what}.`)).not.toContain('X-1');
        }
        expect(rulesIn(`Nobody may ${does} ${what}.`)).not.toContain('X-1');
        expect(rulesIn(`${who} must refuse to ${does} ${what}.`)).not.toContain('X-1');
        expect(rulesIn(`It is forbidden to ${does} ${what}.`)).not.toContain('X-1');
      }),
    );
  });

  it('turns the passive round too', () => {
    fc.assert(
      fc.property(noun, modal, participle, (what, may, done) => {
        expect(rulesIn(`${what} ${may} be ${done} at intake.`)).toContain('X-1');
        expect(rulesIn(`${what} ${may} never be ${done} at intake.`)).not.toContain('X-1');
        expect(rulesIn(`${what} ${may} not be ${done} at intake.`)).not.toContain('X-1');
      }),
    );
  });

  it('of a negation asks for it after all', () => {
    fc.assert(
      fc.property(actor, verb, status, (who, does, what) => {
        expect(rulesIn(`${who} must not fail to ${does} ${what}.`)).toContain('X-1');
        expect(rulesIn(`${who} must not refuse to ${does} ${what}.`)).toContain('X-1');
      }),
    );
  });

  it('ends where another statement begins', () => {
    fc.assert(
      fc.property(noun, participle, status, verb, (what, done, other, does) => {
        expect(rulesIn(`The hour is not noted, and ${what.toLowerCase()} is ${done}.`)).toContain('X-1');
        expect(rulesIn(`Staff do not ask for a name but ${does} ${other}.`)).toContain('X-1');
        expect(rulesIn(`If no interpreter is there, staff ${does} ${other}.`)).toContain('X-1');
      }),
    );
  });

  it('with an exception is none', () => {
    expect(rulesIn('Migration status is not recorded unless the police ask for it.')).toContain('X-1');
    expect(rulesIn('Staff never ask for her visa, except at night.')).toContain('X-1');
  });

  it('does not hide in “not only” and “no later than”', () => {
    expect(rulesIn('Staff record not only her name but also her visa type.')).toContain('X-1');
    expect(rulesIn('No later than the second visit, staff record her migration status.')).toContain('X-1');
  });
});

describe('words around a status', () => {
  it.each(['regardless of', 'irrespective of', 'whatever', 'no matter what', 'without regard to'])(
    '“%s” makes it count for nothing',
    (words) => {
      expect(rulesIn(`Every woman receives care ${words} her migration status.`)).toEqual([]);
    },
  );

  it('“regardless of” something else does not', () => {
    expect(rulesIn('Regardless of the hour, staff record her migration status.')).toContain('X-1');
  });
});

describe('a heading or lead-in', () => {
  it.each([
    ['The intake form records:', true],
    ['Staff ask about:', true],
    ['Information we collect', true],
    ['The intake form never asks for:', false],
    ['Staff must not ask about:', false],
    ['What we do not record', false],
    ['Prohibited data items', false],
  ])('“%s” over “migration status”: found is %s', (under, isFound) => {
    expect(rulesIn('migration status', { under: [under] }).includes('X-1')).toBe(isFound);
  });

  it('is read from the line with a colon in plain text', () => {
    expect(rulesIn('The intake form records:\n- country of origin\n- migration status')).toEqual(['X-1']);
    expect(rulesIn('The intake form never records:\n1. visa type\n2. migration status')).toEqual([]);
  });

  it('with a “no” that denies nothing below is left out', () => {
    expect(rulesIn('Reception records her visa type', { under: ['No wrong door'] })).toContain('X-1');
  });
});

describe('a question', () => {
  it('that proposes what it seems to deny is heard as the proposal', () => {
    expect(rulesIn('Can we not simply record her visa type at the door?')).toContain('X-1');
    expect(rulesIn("Why not give the border police the woman's address?")).toContain('X-9');
  });

  it('about what an agency does stays a question', () => {
    expect(rulesIn('Do your staff record the migration status?')).toEqual([]);
  });
});

describe('a sentence that tells of a fault that has ended', () => {
  it('is let be, but a wrong conclusion from numbers is heard in it all the same', () => {
    expect(rulesIn('The audit found that staff recorded visa types; the practice has stopped.')).not.toContain('X-1');
    const told = 'The evaluation showed that complaints fell by half, so violence has ended.';
    expect(rulesIn(told, { component: 9 })).toContain('X-17');
  });
});
