import { lazy, Suspense } from 'react';
import { useUntaken } from '~/lib/untaken-words';
import type { SectionData } from './section-data';

const UntakenWords = lazy(() => import('./untaken-words'));

/** Comes only to those whose words were refused, with what it takes to compare them. */
export function UntakenNotice({ data: { sopId, line, language } }: { data: SectionData }) {
  const text = useUntaken(line.id);
  if (!text) return null;
  return (
    <Suspense>
      <UntakenWords sopId={sopId} sectionId={line.id} textHash={line.textHash} language={language} text={text} />
    </Suspense>
  );
}
