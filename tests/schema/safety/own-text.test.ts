import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../schema/document';
import { checkDocument } from '../../../schema/safety';
import { componentText, starterOf } from '../../../schema/template';
import { templates } from '../../../templates';
import { lowerKesh } from '../../../templates/lower-kesh';

const alarms = (document: DocumentNode, component: number) =>
  checkDocument(document.content ?? [], { language: 'en', component })
    .findings.filter(({ level }) => level !== 'suggest')
    .map(({ rule, level, quote, passage }) => `${rule} ${level} “${quote}” in: ${passage}`);

const starters = templates.flatMap((template) =>
  template.components.map((component): [string, DocumentNode, number] => [
    `${template.id}, ${component.key}`,
    starterOf(componentText(template, component, 'en')),
    component.number,
  ]),
);

const agreed = Object.entries(lowerKesh.sections).map(([key, document], index): [string, DocumentNode, number] => [
  `Lower Kesh, ${key}`,
  document,
  index + 1,
]);

describe('the text that Accord brings along', () => {
  it.each([...starters, ...agreed])(
    'is nothing to look at again for the safety rules: %s',
    (_, document, component) => {
      expect(alarms(document, component)).toEqual([]);
    },
  );
});
