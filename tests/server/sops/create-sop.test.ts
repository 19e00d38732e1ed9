import { beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../../server/sections';
import * as sops from '../../../server/sops';
import { overview } from '../../../server/agreement';
import { templates } from '../../../templates';
import { refusal, wrongFields } from '../../support/refusal';
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

describe('a new SOP', () => {
  it.each(templates.map(({ id, components }) => ({ id, components })))(
    'from the template $id has every component as a section with its starter text',
    ({ id, components }) => {
      const lead = workspace.person('Lead');
      const sopId = sops.createSop(lead, { title: 'Lower Kesh', setting: 'A province', templateId: id });
      const { sections } = overview(lead, sopId);
      expect(sections.map(({ number, key }) => [number, key])).toEqual(
        components.map(({ number, key }) => [number, key]),
      );
      for (const { textHash, status } of sections) {
        expect(status).toBe('drafting');
        expect(readText(lead, textHash).content?.length).toBeGreaterThan(0);
      }
    },
  );

  it('is led by whoever made it, in edition 1.0, with rules that can still be set', () => {
    const lead = workspace.person('Lead');
    const sopId = sops.createSop(lead, { title: ' Lower Kesh ' });
    const { sop, roles, abilities } = sops.sopFrame(lead, sopId);
    expect(sop).toMatchObject({ title: 'Lower Kesh', setting: '', edition: '1.0', templateId: 'vaw-sop' });
    expect({ roles, abilities }).toEqual({ roles: ['lead'], abilities: { manage: true } });
    expect(sops.register(lead, sopId).rules).toMatchObject({ quorum: null, lockedAt: null });
  });

  it.each([
    ['no title', { title: ' ' }, ['title']],
    ['a title as long as a page', { title: 'x'.repeat(201) }, ['title']],
    ['an unknown template', { title: 'Lower Kesh', templateId: 'none' }, ['templateId']],
  ])('is not made with %s', (_, input, fields) => {
    expect(wrongFields(() => sops.createSop(workspace.person('Lead'), input))).toEqual(fields);
  });

  it('is made by somebody who is signed in', () => {
    const anonymous = workspace.context({ kind: 'anonymous' });
    expect(refusal(() => sops.createSop(anonymous, { title: 'T' }))).toEqual({ code: 'sign-in-required' });
    expect(refusal(() => sops.mySops(anonymous))).toEqual({ code: 'sign-in-required' });
    expect(refusal(() => sops.templateChoices(anonymous))).toEqual({ code: 'sign-in-required' });
  });

  it('can start from every template there is', () => {
    const choices = sops.templateChoices(workspace.person('Lead'));
    expect(choices.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
    expect(choices.every(({ title, description }) => title && description)).toBe(true);
  });
});

describe('the decision rules', () => {
  const set = (more: object) => {
    const lead = workspace.person('Lead');
    const sopId = sops.createSop(lead, { title: 'Lower Kesh', templateId: 'short-sop' });
    sops.setRules(lead, { sopId, ...more });
    return sops.register(lead, sopId).rules;
  };

  it('take what a form sends', () => {
    const form = { quorum: '11', quorumShare: '0.5', eachSector: 'on', supportShare: '0.6', windowDays: '7' };
    expect(set(form)).toMatchObject({
      ...{ quorum: 11, quorumShare: 0.5, eachSector: true, eachConstituency: false, supportShare: 0.6, windowDays: 7 },
    });
    expect(set({ quorum: '' })).toMatchObject({ quorum: null });
  });

  it.each([
    [{ quorum: 0 }, 'quorum'],
    [{ quorum: 1.5 }, 'quorum'],
    [{ quorumShare: 1.1 }, 'quorumShare'],
    [{ supportShare: -0.1 }, 'supportShare'],
    [{ windowDays: 366 }, 'windowDays'],
    [{ windowDays: 'soon' }, 'windowDays'],
    [{ effectSignatures: 0 }, 'effectSignatures'],
  ])('refuse %j', (wrong, field) => {
    expect(wrongFields(() => set(wrong))).toContain(field);
  });
});
