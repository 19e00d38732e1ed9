import { describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import { componentText, parseTemplate } from '../../../schema/template';
import type { TemplateComponent } from '../../../schema/template';

const component = (key: string, number: number): TemplateComponent => ({
  key,
  number,
  named: {},
  citations: [{ source: 'A law' }],
  text: {
    en: {
      title: key,
      shortTitle: key,
      aliases: [],
      purpose: 'Why.',
      guidance: { why: ['Because.'], decide: ['This.'] },
      prompts: ['Who?'],
      starter: doc(p('Words.')),
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

  it('names the place of a broken piece inside a starter text', () => {
    const faulty = component('first', 1);
    faulty.text = { en: { ...faulty.text['en'], starter: { type: 'doc', content: [{ type: '' }] } } } as never;
    expect(() => parseTemplate(template([faulty]))).toThrow(
      'components > 0 (first) > text > en > starter > content > 0 > type: ',
    );
  });

  it('refuses a language that one component lacks', () => {
    const data = template([component('first', 1)], ['en', 'th']);
    expect(() => parseTemplate(data)).toThrow('components > 0 (first) > text > th: text is missing');
  });

  it('refuses a wrong number and a key used twice', () => {
    const data = template([component('first', 1), component('first', 3)]);
    expect(() => parseTemplate(data)).toThrow(/number: must be 2\n.*key: is used twice/);
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
