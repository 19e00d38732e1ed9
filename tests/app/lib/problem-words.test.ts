import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../app/lib/problem';
import { problemWords } from '../../../app/lib/problem-words';
import { en } from '../../../app/locales/en';
import { httpStatus } from '../../../server/kernel';

const problems: Problem[] = [
  { code: 'not-found', details: { what: 'sop' } },
  { code: 'sign-in-required', details: {} },
  { code: 'reauthentication-required', details: {} },
  { code: 'forbidden', details: { reason: 'not-lead' } },
  { code: 'invalid', details: { issues: [] } },
  { code: 'unsafe-words', details: { findings: [], mayOverride: false } },
  { code: 'words-changed', details: { sectionId: 's', seen: 'a', current: 'b' } },
  { code: 'wrong-state', details: { reason: 'rules-locked' } },
  { code: 'not-ready', details: { missing: ['Referral'] } },
  { code: 'too-many-attempts', details: { retryAfterSeconds: 61 } },
  { code: 'link-invalid', details: {} },
  { code: 'wrong-credentials', details: {} },
  { code: 'sent-before', details: {} },
  { code: 'storage-failed', details: { cause: 'disk full' } },
];

describe('the words for what went wrong', () => {
  it('exist for every code the server can answer with', () => {
    expect(problems.map(({ code }) => code).sort()).toEqual(Object.keys(httpStatus).sort());
    for (const problem of problems) expect(problemWords(en, problem).title.length).toBeGreaterThan(5);
  });

  it('say the reason of a refusal', () => {
    expect(problemWords(en, { code: 'forbidden', details: { reason: 'read-only' } }).text).toContain('locked');
  });

  it('round the time to wait up to whole minutes', () => {
    expect(problemWords(en, { code: 'too-many-attempts', details: { retryAfterSeconds: 61 } }).text).toContain(
      '2 minutes',
    );
  });

  it('never repeat what the disk said', () => {
    const { title, text } = problemWords(en, { code: 'storage-failed', details: { cause: 'ENOSPC /secret/path' } });
    expect(`${title} ${text}`).not.toContain('ENOSPC');
  });

  it('do not tell a thing that is absent from one that is not yours', () => {
    const absent = problemWords(en, { code: 'not-found', details: { what: 'sop' } });
    expect(problemWords(en, { code: 'not-found', details: { what: 'party' } })).toEqual(absent);
  });
});
