import type { RevisionText } from '../../../server/revisions';
import { sectionHtml } from './section-html.server';

/** All headings one level lower. Every other "<" of the drawn words is escaped. */
const lowered = (html: string) =>
  html.replace(/<(\/?)h([2-5])\b/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`);

/** The sections of a revision as one page shows them, under its own title. */
export function wholeText(revision: RevisionText, failed: (error: unknown) => void) {
  const { number, fingerprint, record, audience } = revision;
  const sections = revision.sections.map(({ number: at, title, textHash, document }) => {
    const html = sectionHtml({ textHash, document, audience }, failed);
    return { number: at, title, textHash, html: html === undefined ? null : lowered(html) };
  });
  return { number, fingerprint, record, sections };
}

export type WholeText = ReturnType<typeof wholeText>;
