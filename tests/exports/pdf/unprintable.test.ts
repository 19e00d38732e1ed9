import { describe, expect, it } from 'vitest';
import { layOutPdf, unprintableCharacters, UnprintableText } from '../../../exports/pdf';
import { doc, duty, p } from '../../../schema/document/build';
import { sampleModel, section } from './sample';

describe('characters that cannot be printed', () => {
  it('are none in an ordinary edition, Vietnamese names among them', () => {
    expect(unprintableCharacters(sampleModel())).toEqual([]);
  });

  it('are named once, with the first place they stand in', () => {
    const document = doc(
      p('น้ำ'),
      duty({ party: 'A01', name: 'Office', trigger: 'น', deadline: '', record: '' }, 'Acts'),
    );
    const model = { ...sampleModel(), setting: '🌾 fields', sections: [section(7, 'key', 'Title', document)] };
    expect(unprintableCharacters(model)).toEqual([
      { character: '🌾', where: 'setting' },
      { character: 'น', where: 'section 7, C7-1' },
      { character: '้', where: 'section 7, C7-1' },
      { character: 'ำ', where: 'section 7, C7-1' },
    ]);
  });

  it('stop the layout instead of becoming boxes on a signed page', async () => {
    const refused = layOutPdf({ ...sampleModel(), title: 'ກ' });
    await expect(refused).rejects.toBeInstanceOf(UnprintableText);
    await expect(refused).rejects.toThrow('The PDF has no glyph for U+0E81 (title)');
  });

  it('include those that turn the reading direction around', () => {
    const model = { ...sampleModel(), rules: ['pay \u202e001'] };
    expect(unprintableCharacters(model)).toEqual([{ character: '\u202e', where: 'rules of decision' }]);
  });
});
