import { useEffect, useRef } from 'react';
import { directionOf } from '~/lib/direction';
import { rememberDrawers } from '~/lib/remembered-drawers';

/** The words of a section as the server drew them; escaped and checked where they were drawn. */
export function SectionWords({ html, language }: { html: string; language: string }) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => (words.current ? rememberDrawers(words.current) : undefined), [html]);
  return (
    <div
      className="section-text coded"
      lang={language}
      dir={directionOf(language)}
      ref={words}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
