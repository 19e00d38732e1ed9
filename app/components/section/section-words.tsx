import { directionOf } from '~/lib/direction';

/** The words of a section as the server drew them; escaped and checked where they were drawn. */
export function SectionWords({ html, language }: { html: string; language: string }) {
  return (
    <div
      className="section-text coded"
      lang={language}
      dir={directionOf(language)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
