import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as agreement from '../../../server/agreement';
import * as signing from '../../../server/signing';
import * as sops from '../../../server/sops';
import { aCeremony, aProvinceToSign, settle, ticked } from '../../support/ceremony';
import { refusalOf } from '../../support/refusal';
import { GPS, jpegWith, photograph, png } from '../../support/scans';
import { eventTypesOf } from '../../support/trail';

const scan = photograph;

describe('freezing an SOP', () => {
  it('is refused while a section is neither agreed nor parked, and names it', async () => {
    const province = aProvinceToSign();
    province.as('A01', 'signatory');
    const refusal = signing.freezeSop(province.lead, { sopId: province.sopId });
    await expect(refusal).rejects.toMatchObject({ code: 'not-ready' });
  });

  it('is refused when nobody is invited to sign, or the lead agency has no signatory', async () => {
    const province = aProvinceToSign();
    settle(province);
    const freeze = () => signing.freezeSop(province.lead, { sopId: province.sopId });
    await expect(freeze()).rejects.toMatchObject({ details: { reason: 'no-signatories' } });
    province.as('A03', 'signatory');
    await expect(freeze()).rejects.toMatchObject({ details: { reason: 'no-lead-party' } });
  });

  it('is for the lead alone', async () => {
    const province = aProvinceToSign();
    settle(province);
    const refusal = signing.freezeSop(province.as('A03'), { sopId: province.sopId });
    await expect(refusal).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('opens one ceremony on a revision, and a second call is refused', async () => {
    const { lead, sopId, view } = await aCeremony();
    expect(view()).toMatchObject({ state: 'open', edition: '1.0', counts: { pending: 5, declined: 0 } });
    await expect(signing.freezeSop(lead, { sopId })).rejects.toMatchObject({ details: { reason: 'ceremony-exists' } });
  });

  it('ends every change of words and votes', async () => {
    const { lead, as, sections, sopId } = await aCeremony();
    const [agreed = '', parked = ''] = sections;
    const { line, parties } = agreement.sectionView(lead, agreed);
    const partyId = parties.find(({ code }) => code === 'A03')?.id;
    const vote = { sectionId: agreed, partyId, textHash: line.textHash, position: 'stand-aside', standAside: 'other' };
    const frozen = /ceremony-exists/;
    expect(() => agreement.reopenSection(lead, { sectionId: agreed, reason: 'Late' })).toThrow(frozen);
    expect(() => agreement.reopenSection(lead, { sectionId: parked, reason: 'Late' })).toThrow(frozen);
    expect(() => agreement.castVote(as('A03'), vote)).toThrow(frozen);
    expect(signing.ceremonyView(lead, sopId).unsettled).toEqual([]);
  });
});

describe('signing', () => {
  it('appends one signature for the agency and writes it into the trail', async () => {
    const ceremony = await aCeremony();
    const before = ceremony.file();
    await ceremony.sign('A03');
    expect(ceremony.file().subarray(0, before.length).equals(before)).toBe(true);
    expect(ceremony.lineOf('A03')).toMatchObject({ state: 'signed', onPaper: false });
    expect(eventTypesOf(ceremony).at(-1)).toBe('ceremony.signed');
  });

  it('keeps a statement with the signature', async () => {
    const ceremony = await aCeremony();
    await ceremony.sign('A06', { statement: 'We log every crossing.' });
    expect(ceremony.lineOf('A06')).toMatchObject({
      state: 'signed-with-statement',
      statement: 'We log every crossing.',
    });
  });

  it('succeeds for two people at the same moment, one after the other, in one file', async () => {
    const ceremony = await aCeremony();
    await Promise.all([ceremony.sign('A03'), ceremony.sign('A05'), ceremony.sign('A08')]);
    const judgement = signing.judgeFile(ceremony.anonymous, ceremony.file());
    expect(judgement).toMatchObject({
      verdict: 'authentic-not-final',
      counts: { inFile: 3, registered: 3, invited: 5 },
    });
    expect(judgement.signatures.every(({ sound }) => sound)).toBe(true);
  });

  it('asks for both confirmations', async () => {
    const ceremony = await aCeremony();
    const half = signing.sign(ceremony.signatory('A03'), { ceremonyId: ceremony.ceremonyId, read: 'on' });
    await expect(half).rejects.toMatchObject({ code: 'invalid', details: { issues: [{ field: 'onBehalf' }] } });
  });

  it('asks who is at the keyboard when the sign-in is more than five minutes old', async () => {
    const ceremony = await aCeremony();
    const signatory = ceremony.signatory('A03');
    ceremony.clock.forward(6 * 60_000);
    const input = { ceremonyId: ceremony.ceremonyId, ...ticked };
    await expect(signing.sign(signatory, input)).rejects.toMatchObject({ code: 'reauthentication-required' });
    const wrong = signing.sign(signatory, { ...input, password: 'not the password' });
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-credentials' });
    expect(ceremony.lineOf('A03').state).toBe('pending');
  });

  it('is for the invited signatory alone: not the lead, not a representative, not a stranger', async () => {
    const { ceremonyId, lead, as, stranger } = await aCeremony();
    const input = { ceremonyId, ...ticked };
    await expect(signing.sign(lead, input)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(signing.sign(as('A03'), input)).rejects.toMatchObject({ code: 'forbidden' });
    const missing = { code: 'not-found', what: 'ceremony' };
    expect(await refusalOf(signing.sign(stranger, input))).toEqual(missing);
    expect(await refusalOf(signing.sign(stranger, { ...input, ceremonyId: 'ceremony_0' }))).toEqual(missing);
  });

  it('is done once', async () => {
    const ceremony = await aCeremony();
    await ceremony.sign('A03');
    await expect(ceremony.sign('A03')).rejects.toMatchObject({ details: { reason: 'already-signed' } });
    expect(ceremony.view().counts.signed).toBe(1);
  });
});

describe('declining', () => {
  it('leaves the file and every other signature as they are, and stays on record when a signature follows', async () => {
    const ceremony = await aCeremony();
    await ceremony.sign('A03');
    const before = ceremony.file();
    const input = { ceremonyId: ceremony.ceremonyId, reason: 'We await instruction.' };
    await signing.decline(ceremony.signatory('A06'), input);
    expect(ceremony.file().equals(before)).toBe(true);
    expect(ceremony.lineOf('A06')).toMatchObject({ state: 'declined', declineReason: 'We await instruction.' });
    await ceremony.sign('A06');
    expect(ceremony.lineOf('A06')).toMatchObject({ state: 'signed', declinedBefore: true });
  });

  it('needs a reason', async () => {
    const ceremony = await aCeremony();
    const bare = signing.decline(ceremony.signatory('A06'), { ceremonyId: ceremony.ceremonyId, reason: ' ' });
    await expect(bare).rejects.toMatchObject({ code: 'invalid' });
  });

  it('shows a private reason to its own agency and the lead only', async () => {
    const ceremony = await aCeremony();
    const input = { ceremonyId: ceremony.ceremonyId, reason: 'An internal matter.', reasonPrivate: 'on' };
    await signing.decline(ceremony.signatory('A06'), input);
    const seenBy = (code: string) => ceremony.view(ceremony.as(code)).roll.find(({ party }) => party.code === 'A06');
    expect(ceremony.lineOf('A06').declineReason).toBe('An internal matter.');
    expect(seenBy('A06')?.declineReason).toBe('An internal matter.');
    expect(seenBy('A03')?.declineReason).toBeNull();
  });
});

describe('a signature on paper', () => {
  it('is refused when the paper carries another fingerprint', async () => {
    const { lead, ceremonyId, lineOf } = await aCeremony();
    const paper = { ceremonyId, signatoryId: lineOf('A08').signatoryId, heldAt: 'Registry', scan };
    const other = signing.recordPaperSignature(lead, { ...paper, fingerprint: 'ab'.repeat(32) });
    await expect(other).rejects.toMatchObject({ details: { reason: 'another-fingerprint' } });
  });

  it('is signed by the installation in its own name, never in the signatory’s', async () => {
    const ceremony = await aCeremony();
    const { fingerprint } = ceremony.view();
    const paper = {
      ceremonyId: ceremony.ceremonyId,
      signatoryId: ceremony.lineOf('A08').signatoryId,
      heldAt: 'Registry',
    };
    await signing.recordPaperSignature(ceremony.lead, { ...paper, scan, fingerprint: fingerprint.toUpperCase() });
    expect(ceremony.lineOf('A08')).toMatchObject({ state: 'signed', onPaper: true });
    const { folder } = ceremony.database.blobs;
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.filter((bytes) => bytes.includes(jpegWith().subarray(-40)))).toHaveLength(1);
    expect(files.filter((bytes) => bytes.includes(GPS))).toEqual([]);
    const last = signing.judgeFile(ceremony.anonymous, ceremony.file()).signatures.at(-1);
    expect(last).toMatchObject({ agency: 'Accord installation', sound: true });
  });

  it('is refused from anyone but the lead, and without a scan that is a picture or a PDF', async () => {
    const { lead, as, ceremonyId, lineOf, view } = await aCeremony();
    const { fingerprint } = view();
    const paper = { ceremonyId, signatoryId: lineOf('A08').signatoryId, heldAt: 'Registry', fingerprint };
    const byAnother = signing.recordPaperSignature(as('A03'), { ...paper, scan });
    await expect(byAnother).rejects.toMatchObject({ code: 'forbidden' });
    const noScan = signing.recordPaperSignature(lead, { ...paper, scan: Uint8Array.from([1, 2, 3, 4]) });
    await expect(noScan).rejects.toMatchObject({ code: 'invalid' });
    const half = signing.recordPaperSignature(lead, { ...paper, scan: png.subarray(0, -12) });
    await expect(half).rejects.toMatchObject({ code: 'invalid', details: { issues: [{ field: 'scan' }] } });
    expect(lineOf('A08').state).not.toBe('signed');
  });
});

describe('taking effect', () => {
  it('happens with the signature that meets the rules, and later signatures do not move the date', async () => {
    const ceremony = await aCeremony();
    for (const code of ['A03', 'A05', 'A08']) await ceremony.sign(code);
    expect(ceremony.view()).toMatchObject({ state: 'open', inForceAt: null });
    await ceremony.sign('A01');
    const { state, inForceAt } = ceremony.view();
    expect(state).toBe('in-force');
    await ceremony.sign('A06');
    expect(ceremony.view().inForceAt).toBe(inForceAt);
  });
});

describe('the roll', () => {
  it('never loses a line: an invited agency cannot be taken out of the SOP', async () => {
    const { lead, sopId, lineOf } = await aCeremony();
    const partyId = lineOf('A05').party.id;
    expect(() => sops.removeParty(lead, { sopId, partyId })).toThrow(/party-in-use/);
  });
});
