import type { ComponentText, Template, TemplateComponent } from './template';

/**
 * The text of a component in the wanted language, else in the template's first one.
 * Throws when the component has neither, which a parsed template rules out.
 */
export function componentText(template: Template, component: TemplateComponent, wanted: string): ComponentText {
  for (const language of [wanted, ...template.languages]) {
    const text = component.text[language];
    if (text) return text;
  }
  throw new Error(`Component ${component.key} has no text in any of its template's languages.`);
}
