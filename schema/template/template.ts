import { z } from 'zod';
import { isStructured } from '../document/blocks/block-specs';
import type { DocumentNode } from '../document/node';
import { checklistSchema } from './checklist';
import { faultsOf } from './faults-of';

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

const citation = z.strictObject({
  source: words,
  detail: words.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});

/** A heading of the starter text with its blocks, the questions it answers and what it rests on. */
const subsection = z.strictObject({
  key,
  heading: words,
  prompts: z.array(words).min(1),
  sources: z.array(citation).min(1),
  blocks: z.array(documentNode).min(1),
});

const componentText = z.strictObject({
  title: words,
  shortTitle: words.max(40),
  aliases: z.array(words),
  purpose: words,
  guidance: z.strictObject({ why: z.array(words).min(1), decide: z.array(words).min(1) }),
  subsections: z.array(subsection).min(1),
});

const component = z.strictObject({
  key,
  number: z.int().positive(),
  citations: z.array(citation).min(1),
  /** how many structured blocks of a type the starter text holds, in every language */
  counts: z.record(
    z.string().refine((type): boolean => isStructured(type), 'must be a structured block'),
    z.int().positive(),
  ),
  text: z.record(language, componentText),
});

const templateText = z.strictObject({ title: words, description: words });

export const templateSchema = z
  .strictObject({
    id: key,
    /** goes up with every change of words or blocks; an SOP remembers the one it began with */
    version: z.int().positive(),
    languages: z.array(language).min(1),
    text: z.record(language, templateText),
    components: z.array(component).min(1),
    checklist: checklistSchema.optional(),
  })
  .check((ctx) => {
    for (const fault of faultsOf(ctx.value)) ctx.issues.push({ code: 'custom', input: ctx.value, ...fault });
  });

export type Citation = z.infer<typeof citation>;
export type Subsection = z.infer<typeof subsection>;
export type ComponentText = z.infer<typeof componentText>;
export type TemplateComponent = z.infer<typeof component>;
export type TemplateText = z.infer<typeof templateText>;
export type Template = z.infer<typeof templateSchema>;
