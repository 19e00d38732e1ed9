import { describe, expect, it } from 'vitest';
import { namedParties, parseDocument } from '../../schema/document';
import { starterOf, templateSchema } from '../../schema/template';
import { templateById, templates } from '../../templates';
import { nodesOf, wordsOf } from './outline';

const components = templates.flatMap((template) =>
  template.components.map((component) => ({ name: `${template.id}, ${component.key}`, component })),
);

describe('every template', () => {
  it('is found by its id, and an unknown id finds nothing', () => {
    for (const template of templates) expect(templateById(template.id)).toBe(template);
    expect(templateById('no-such-template')).toBeUndefined();
  });

  it.each(templates)('$id keeps the format', (template) => {
    expect(templateSchema.safeParse(template).error?.issues ?? []).toEqual([]);
  });

  it.each(components)('has a starter text for $name that fits the document of a section', ({ component }) => {
    for (const text of Object.values(component.text)) {
      const parsed = parseDocument(starterOf(text));
      expect(parsed.ok ? 'it fits' : parsed.problem).toBe('it fits');
    }
  });

  it.each(components)('marks all words in brackets of $name, and no others, as words to adapt', ({ component }) => {
    for (const text of Object.values(component.text)) {
      for (const node of nodesOf(starterOf(text)).filter((each) => each.type === 'text')) {
        const adapted = node.marks?.some((mark) => mark.type === 'adapt') ?? false;
        expect([node.text, adapted]).toEqual([node.text, /[[\]]/.test(node.text ?? '')]);
      }
    }
  });

  it.each(components)('binds no party in $name before there are parties', ({ component }) => {
    for (const text of Object.values(component.text)) expect(namedParties(starterOf(text))).toEqual([]);
  });

  it.each(components)('tells writers of $name why, what to decide and what to answer', ({ component }) => {
    for (const text of Object.values(component.text)) {
      expect(text.guidance.why.length).toBeGreaterThanOrEqual(1);
      expect(text.guidance.decide.length).toBeGreaterThanOrEqual(1);
      const prompts = text.subsections.flatMap((part) => part.prompts);
      expect(prompts.filter((prompt) => !prompt.endsWith('?') && !prompt.includes('? '))).toEqual([]);
      expect(wordsOf(starterOf(text)).length).toBeGreaterThan(500);
    }
  });

  it('has no title or alias that two components share, so that an import finds one section', () => {
    for (const template of templates) {
      const names = template.components.flatMap((component) =>
        Object.values(component.text).flatMap((text) =>
          [text.title, ...text.aliases].map((name) => name.toLowerCase()),
        ),
      );
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});
