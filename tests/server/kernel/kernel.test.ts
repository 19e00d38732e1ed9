import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  canonicalJson,
  DomainError,
  EventBus,
  httpStatus,
  isDomainError,
  newId,
  parseInput,
} from '../../../server/kernel';
import { refusal } from '../../support/refusal';

describe('canonical JSON', () => {
  it('is the same whatever order keys were written in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
      { numRuns: 200 },
    );
  });

  it('says everything that JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 200 },
    );
  });

  it('writes moments as ISO, leaves out what is not there, and has no white space', () => {
    const at = new Date('2026-03-02T09:00:00Z');
    expect(canonicalJson({ b: [at, undefined], a: undefined, c: { e: 1, d: null } })).toBe(
      '{"b":["2026-03-02T09:00:00.000Z",null],"c":{"d":null,"e":1}}',
    );
  });
});

describe('an id', () => {
  it('says what it names and is never met twice', () => {
    const ids = Array.from({ length: 5000 }, () => newId('vote'));
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => /^vote_[0-9a-hjkmnp-tv-z]{16}$/.test(id))).toBe(true);
  });
});

describe('an expected failure', () => {
  it('has one status for each code, and is told from a bug', () => {
    for (const [code, status] of Object.entries(httpStatus)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(code).toMatch(/^[a-z-]+$/);
    }
    const failure = new DomainError('words-changed', { sectionId: 's', seen: 'a', current: 'b' });
    expect(failure.status).toBe(409);
    expect(isDomainError(failure)).toBe(true);
    expect(isDomainError(failure, 'not-found')).toBe(false);
    expect(isDomainError(new Error('a bug'))).toBe(false);
  });

  it('names every field of an input that is wrong, by its path', () => {
    const schema = z.object({ name: z.string(), places: z.array(z.object({ at: z.number('Write a number.') })) });
    const refused = refusal(() => parseInput(schema, { name: 'x', places: [{ at: 1 }, { at: 'two' }] }));
    expect(refused).toEqual({ code: 'invalid', issues: [{ field: 'places.1.at', message: 'Write a number.' }] });
  });
});

describe('announcements', () => {
  const event = { type: 'sop.created', sopId: 'sop_1', subject: 'sop_1', at: new Date(0) } as const;

  it('reach every listener in order, also past one that breaks', () => {
    const [heard, failures]: [string[], unknown[]] = [[], []];
    const bus = new EventBus((error) => failures.push(error));
    bus.listen(() => heard.push('first'));
    bus.listen(() => {
      throw new Error('broken');
    });
    const stop = bus.listen(() => heard.push('last'));
    bus.announce(event);
    stop();
    bus.announce(event);
    expect(heard).toEqual(['first', 'last', 'first']);
    expect(failures).toHaveLength(2);
  });

  it('may end a listener in the midst of it', () => {
    const bus = new EventBus(() => {});
    const heard: string[] = [];
    const stop = bus.listen(() => {
      stop();
      heard.push('once');
    });
    bus.listen(() => heard.push('always'));
    bus.announce(event);
    bus.announce(event);
    expect(heard).toEqual(['once', 'always', 'always']);
  });
});
