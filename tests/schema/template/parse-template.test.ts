import { describe, expect, it } from 'vitest';
import { makeBlock } from '../../../schema/document';
import { p } from '../../../schema/document/build';
import { componentText, parseTemplate } from '../../../schema/template';
import type { TemplateComponent } from '../../../schema/template';

const component = (key: string, number: number): TemplateComponent => ({
  key,
  number,
  counts: {},
  citations: [{ source: 'A law' }],
  text: {
    en: {
      title: key,
      shortTitle: key,
      aliases: [],
      purpose: 'Why.',
      guidance: { why: ['Because.'], decide: ['This.'] },
      subsections: [
        { key: 'one', heading: 'One', prompts: ['Who?'], sources: [{ source: 'A law' }], blocks: [p('Words.')] },
      ],
    },
  },
});

const template = (components: TemplateComponent[], languages = ['en']) => ({
  id: 'small',
  version: 1,
  languages,
  text: { en: { title: 'Small', description: 'A small one.' } },
  components,
});

describe('parseTemplate', () => {
  it('returns a template that keeps the format', () => {
    const data = template([component('first', 1), component('second', 2)]);
    expect(parseTemplate(data)).toEqual(data);
  });

  it('names the component and the field at fault', () => {
    const faulty = component('second', 2);
    const data = template([component('first', 1), { ...faulty, citations: [] }]);
    expect(() => parseTemplate(data)).toThrow(/Template small is not valid\.\ncomponents > 1 \(second\) > citations: /);
  });

  const partly = (blocks: object[], counts = {}) => {
    const whole = component('first', 1);
    const part = { key: 'one', heading: 'One', prompts: ['Who?'], sources: [{ source: 'A law' }], blocks };
    return template([{ ...whole, counts, text: { en: { ...whole.text['en'], subsections: [part] } } } as never]);
  };

  it('names the place of a broken piece inside a starter text', () => {
    expect(() => parseTemplate(partly([{ type: '' }]))).toThrow(
      'components > 0 (first) > text > en > subsections > 0 (one) > blocks > 0 > type: ',
    );
  });

  it('names the sub-section whose blocks are no section', () => {
    expect(() => parseTemplate(partly([{ type: 'directory', content: [p('Words.')] }]))).toThrow(
      /components > 0 \(first\) > text > en > subsections > 0 \(one\) > blocks: first: Invalid content for node directory/,
    );
    expect(() => parseTemplate(partly([makeBlock('step', { code: 'no code' })]))).toThrow(/subsections > 0 \(one\)/);
  });

  it('names a structured block that is missing, or that cannot be told from another', () => {
    expect(() => parseTemplate(partly([p('Words.')], { definition: 1 }))).toThrow(
      'first: holds 0 blocks “definition” where it must hold 1',
    );
    const term = makeBlock('definition', { term: 'Survivor' }, p('She.'));
    expect(() => parseTemplate(partly([term, term]))).toThrow(
      'first: cannot tell two blocks “definition:survivor” apart',
    );
    expect(() => parseTemplate(partly([p('Words.')], { paragraph: 1 }))).toThrow('counts');
  });

  it('refuses a language that one component lacks', () => {
    const data = template([component('first', 1)], ['en', 'th']);
    expect(() => parseTemplate(data)).toThrow('components > 0 (first) > text > th: text is missing');
  });

  it('refuses a wrong number and a key used twice', () => {
    const data = template([component('first', 1), component('first', 3)]);
    expect(() => parseTemplate(data)).toThrow(/key: “first” is used twice\n.*number: must be 2/);
  });

  it('refuses what is no template at all', () => {
    expect(() => parseTemplate('text')).toThrow('Template (without id) is not valid.\n(the whole): ');
  });
});

describe('componentText', () => {
  it('falls back to the first language of the template', () => {
    const data = parseTemplate(template([component('first', 1)]));
    for (const each of data.components) expect(componentText(data, each, 'th').title).toBe('first');
  });
});
