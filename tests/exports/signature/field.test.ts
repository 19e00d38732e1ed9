import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { fontFile } from '../../../exports/pdf/fonts';
import { addCertificationField, addSealField, addSignatureField } from '../../../exports/signature';
import { freeze } from './ceremony';

const place = { label: 'Signature of Kesh Hospital', x: 72, y: 100, width: 200, height: 60 };

const open = () => new PDFDocument().registerFont('sans', fontFile('sans')).font('sans');

/** The text of the object that holds `words`. */
function objectWith(file: Buffer, words: string): string {
  const text = file.toString('latin1');
  const at = text.indexOf(words);
  return text.slice(text.lastIndexOf(' obj\n', at), text.indexOf('endobj', at));
}

describe('a frozen document', () => {
  it('has every field before anyone signs, the certification first and the seal last', async () => {
    const file = await freeze(2);
    const fields = /\/Fields \[(\d+ 0 R [^\]]*)\]/.exec(file.toString('latin1'))?.[1]?.match(/\d+ 0 R/g) ?? [];
    const names = fields.map((field) => {
      const start = file.indexOf(`\n${field.replace('R', 'obj')}\n`);
      return /\/T \(([^)]*)\)/.exec(file.toString('latin1', start))?.[1];
    });
    expect(names).toEqual(['Certification', 'signature-1', 'signature-2', 'Seal']);
  });

  it('asks no reader to redraw the fields and says that signatures may only be appended', async () => {
    const form = objectWith(await freeze(1), '/SigFlags');
    expect(form).toContain('/SigFlags 3');
    expect(form).not.toContain('NeedAppearances');
  });

  it('gives each field its place, its spoken name and a lock on itself', async () => {
    const file = await freeze(1);
    const widget = objectWith(file, '/T (signature-1)');
    expect(widget).toContain('/Rect [72 612 292 692]');
    expect(widget).toContain('/TU (Signature of agency 1)');
    expect(widget).toMatch(/\/Lock \d+ 0 R/);
    expect(objectWith(file, '/Fields [(signature-1)]')).toContain('/Action /Include');
  });

  it('hangs each field into the structure as the only child of a Form element, not as a list of one', async () => {
    const file = await freeze(3);
    expect(file.toString('latin1').match(/\/K <<\n\/Type \/OBJR/g)).toHaveLength(5);
  });

  it('is the same bytes each time it is made', async () => {
    expect((await freeze(2)).equals(await freeze(2))).toBe(true);
  });
});

describe('adding a field', () => {
  it('refuses names that are malformed, taken or reserved', () => {
    const doc = open();
    addSignatureField(doc, { ...place, name: 'kesh' });
    for (const name of ['kesh', 'a.b', '', 'Seal', 'Certification']) {
      expect(() => addSignatureField(doc, { ...place, name })).toThrow(/name/);
    }
  });

  it('refuses a certification that is not first and a field after the seal', () => {
    const doc = open();
    addSignatureField(doc, { ...place, name: 'kesh' });
    expect(() => addCertificationField(doc, { label: 'Certification' })).toThrow('must be the first field');
    addSealField(doc, { label: 'Seal' });
    expect(() => addSignatureField(doc, { ...place, name: 'late' })).toThrow('must be the last field');
  });
});
