import { z } from 'zod';
import type { DocumentNode } from '../document/node';

const words = z.string().trim().min(1);
const key = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'must be a language tag such as en or sr-Latn');

const mark = z.strictObject({ type: words, attrs: z.record(z.string(), z.unknown()).optional() });

const documentNode: z.ZodType<DocumentNode> = z.lazy(() =>
  z.strictObject({
    type: words,
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(documentNode).min(1).optional(),
    marks: z.array(mark).min(1).optional(),
    text: z.string().min(1).optional(),
  }),
);

const starterDocument = documentNode.refine((node) => node.type === 'doc' && node.content !== undefined, {
  message: 'must be a document with at least one block',
});

const citation = z.strictObject({
  source: words,
  detail: words.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});

const componentText = z.strictObject({
  title: words,
  shortTitle: words.max(40),
  aliases: z.array(words),
  purpose: words,
  guidance: z.strictObject({ why: z.array(words).min(1), decide: z.array(words).min(1) }),
  prompts: z.array(words).min(1),
  starter: starterDocument,
});

const component = z.strictObject({
  key,
  number: z.int().positive(),
  citations: z.array(citation).min(1),
  named: z.record(key, z.int().positive()),
  text: z.record(language, componentText),
});

const templateText = z.strictObject({ title: words, description: words });

export const templateSchema = z
  .strictObject({
    id: key,
    version: z.int().positive(),
    languages: z.array(language).min(1),
    text: z.record(language, templateText),
    components: z.array(component).min(1),
  })
  .check((ctx) => {
    for (const issue of inconsistencies(ctx.value)) ctx.issues.push({ code: 'custom', input: ctx.value, ...issue });
  });

export type Citation = z.infer<typeof citation>;
export type ComponentText = z.infer<typeof componentText>;
export type TemplateComponent = z.infer<typeof component>;
export type TemplateText = z.infer<typeof templateText>;
export type Template = z.infer<typeof templateSchema>;

interface Inconsistency {
  path: (string | number)[];
  message: string;
}

function inconsistencies({ languages, text, components }: Template): Inconsistency[] {
  const found: Inconsistency[] = [];
  const keys = components.map((each) => each.key);
  const missingLanguages = (texts: Record<string, unknown>, path: (string | number)[]) => {
    for (const each of languages)
      if (!(each in texts)) found.push({ path: [...path, each], message: 'text is missing' });
  };
  missingLanguages(text, ['text']);
  components.forEach((each, at) => {
    const path = ['components', at];
    missingLanguages(each.text, [...path, 'text']);
    if (each.number !== at + 1) found.push({ path: [...path, 'number'], message: `must be ${at + 1}` });
    if (keys.indexOf(each.key) !== at) found.push({ path: [...path, 'key'], message: 'is used twice' });
  });
  return found;
}
