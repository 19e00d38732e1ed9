import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutPdf } from '../../../exports/pdf';
import { certify, makeAuthority, seal, signAs } from '../signature/ceremony';
import { OutsideJudges } from '../signature/outside-judges';
import { sampleModel } from './sample';

let judges: OutsideJudges;
let signed: Uint8Array;

const model = sampleModel();
const count = (text: string, words: string) => text.split(words).length - 1;

beforeAll(async () => {
  const authority = await makeAuthority();
  judges = new OutsideJudges(authority);
  signed = await certify(authority, await layOutPdf(model));
  for (const at of model.signatories.keys()) signed = await signAs(authority, signed, at + 1, `Person ${at + 1}`);
  signed = await seal(authority, signed);
});

afterAll(() => judges.dismiss());

describe('the printed edition, signed by all its signatories', () => {
  it('holds one valid and trusted signature for each, a certification and a seal', () => {
    const verdict = judges.pdfsig(signed);
    expect(count(verdict, 'Signature is Valid.')).toBe(model.signatories.length + 2);
    expect(count(verdict, 'Certificate is Trusted.')).toBe(model.signatories.length + 2);
  });

  it('stays a sound PDF', () => {
    expect(judges.qpdf(signed)).toContain('No syntax or stream encoding errors found');
  });
});
