import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { objectionStates } from '../../../schema/vocabulary';
import { agreement, lapsedObjections, type AgreementInput } from '../../../server/agreement/rules';
import { sameWords } from '../../../server/agreement/same-words-rules';
import { anyInput, ids } from './any-agreement';
import { NOW, objection } from './rule-cases';

const isAgreed = (input: AgreementInput) => agreement(input).status.startsWith('agreed');

const supporting = ['agree', 'agree-with-statement'];

const holds = (rule: (input: AgreementInput) => void) => fc.assert(fc.property(anyInput, rule), { numRuns: 3000 });

describe('whatever was voted, objected and named', () => {
  it('some sections are agreed and some are not, so that what follows says something', () => {
    const statuses = fc.sample(anyInput, 2000).map((input) => agreement(input).status);
    expect(statuses.filter((status) => status === 'agreed').length).toBeGreaterThan(50);
    expect(new Set(statuses).size).toBe(7);
  });

  it('no section is agreed unless every named party agreed to the current words itself', () => {
    holds((input) => {
      if (!isAgreed(input)) return;
      for (const id of input.named) {
        const words = sameWords(NOW, input.corrections);
        const said = input.votes.find(({ partyId, textHash }) => partyId === id && words.has(textHash));
        expect(said?.confirmed).toBe(true);
        expect(supporting).toContain(said?.position);
      }
    });
  });

  it('no section is agreed with an open objection', () => {
    const open = ['raised', 'answered', 'not-satisfied', 'sustained'];
    holds((input) => {
      const lapsed = lapsedObjections(input);
      const live = input.objections.filter((each) => open.includes(each.state) && !lapsed.includes(each));
      if (isAgreed(input)) expect(live).toEqual([]);
    });
  });

  it('no section is agreed without its quorum and its support', () => {
    holds((input) => {
      if (!isAgreed(input)) return;
      const deciding = input.parties.filter(({ voice }) => voice === 'deciding');
      const words = sameWords(NOW, input.corrections);
      const current = input.votes.filter((vote) => words.has(vote.textHash));
      const counting = current.filter(({ partyId }) => deciding.some(({ id }) => id === partyId));
      const wanted = Math.min(input.rules.quorum ?? input.rules.quorumShare * deciding.length, deciding.length);
      expect(counting.length).toBeGreaterThanOrEqual(wanted - 1e-6);
      const support = counting.filter(({ position }) => supporting.includes(position));
      expect(support.length).toBeGreaterThanOrEqual(input.rules.supportShare * deciding.length - 1e-6);
    });
  });

  it('a called section is agreed exactly when nothing is missing', () => {
    holds((input) => {
      const { status, missing } = agreement(input);
      if (input.phase === 'called') expect(status.startsWith('agreed')).toBe(missing.length === 0);
      else expect({ status, missing }).toEqual({ status: input.phase, missing: [] });
    });
  });

  it('other words leave nothing agreed, and the same words again agree as before', () => {
    holds((input) => {
      expect(isAgreed({ ...input, textHash: 'words nobody has seen' })).toBe(false);
      expect(agreement({ ...input, textHash: NOW })).toEqual(agreement(input));
    });
  });

  it('taking a vote away never makes a section agreed', () => {
    holds((input) => {
      if (isAgreed(input)) return;
      for (const vote of input.votes) {
        expect(isAgreed({ ...input, votes: input.votes.filter((each) => each !== vote) })).toBe(false);
      }
    });
  });

  it('an objection never helps, and a recorded one shows', () => {
    holds((input) => {
      if (!isAgreed(input)) return;
      const [{ id: partyId } = { id: '' }] = input.parties;
      const statusWith = (state: (typeof objectionStates)[number]) =>
        agreement({ ...input, objections: [...input.objections, objection(partyId, state)] }).status;
      expect(statusWith('raised')).toBe('contested');
      expect(statusWith('recorded')).toBe('agreed-with-dissent');
    });
  });

  it('every party that agrees itself is enough to agree, once nobody objects', () => {
    holds(({ objections: _, ...input }) => {
      const votes = ids.map((partyId) => {
        return { partyId, textHash: NOW, position: 'agree', channel: 'online', confirmed: true } as const;
      });
      const named = input.named.filter((id) => ids.includes(id));
      expect(isAgreed({ ...input, phase: 'called', votes, named, objections: [] })).toBe(
        named.every((id) => input.parties.some((party) => party.id === id)),
      );
    });
  });
});
