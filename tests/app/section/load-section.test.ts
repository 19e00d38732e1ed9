import { describe, expect, it } from 'vitest';
import { changesFor } from '../../../app/components/section/commands.server';
import { loadSection } from '../../../app/components/section/load-section.server';
import type { Context } from '../../../server/kernel';
import { servicesFor } from '../../../server/services';
import { aProvince } from '../../support/province';

const contextOf = (ctx: Context) => ({
  services: servicesFor(ctx),
  secureCookies: false,
  sentAs: () => undefined,
  cspNonce: '',
  reportError: (error: unknown) => {
    throw error;
  },
});

describe('what the page of a section is given', () => {
  it('the words as HTML, the guidance of its component, its neighbours, and no more of a party than is shown', () => {
    const { lead, sopId, section } = aProvince();
    const data = loadSection({ context: contextOf(lead), params: { sopId, sectionId: section(2) } });
    expect(data.html).toContain('<h2>');
    expect(data.guidance?.parts.length).toBeGreaterThan(0);
    expect([data.previous?.number, data.next?.number]).toEqual([1, 3]);
    expect(Object.keys(data.parties[0] ?? {})).toEqual(['id', 'code', 'name', 'sector', 'voice']);
    expect('document' in data).toBe(false);
  });

  it('a section under the address of another procedure is not there', () => {
    const { lead, section } = aProvince();
    const other = servicesFor(lead).sops.createSop({ title: 'Upper Kesh', setting: '', templateId: 'short-sop' });
    let answer: unknown;
    try {
      loadSection({ context: contextOf(lead), params: { sopId: other, sectionId: section() } });
    } catch (thrown) {
      answer = thrown;
    }
    expect(answer).toBeInstanceOf(Response);
    expect(answer).toHaveProperty('status', 404);
  });
});

describe('what a refused vote is told', () => {
  const refusal = (sectionId: string, seen: string, current: string) => ({
    ...{ code: 'words-changed' as const, details: { sectionId, seen, current } },
    ...{ form: 'castVote', values: {} },
  });

  it('what changed since the words that were on screen', () => {
    const { as, section, write } = aProvince();
    const seen = write('Staff ask no questions.');
    const current = write('Staff ask few questions.');
    const context = contextOf(as('A03'));
    const runs = changesFor({ context }, refusal(section(), seen, current))?.flatMap((block) => block.runs);
    expect(runs?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'no' },
      { kind: 'added', text: 'few' },
    ]);
  });

  it('nothing when nobody but its sender ever saw those words', () => {
    const { as, section, words } = aProvince();
    const context = contextOf(as('A03'));
    expect(changesFor({ context }, refusal(section(), 'f'.repeat(64), words()))).toBeNull();
  });
});
