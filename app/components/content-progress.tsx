import { Link } from '@remix-run/react';
import type { OutlineLine } from '../../server/sections';
import type { SopProgress } from '../../server/completeness';
import { useWords } from '~/lib/words';
import { ContentMark } from './content-mark';

type Props = { sopId: string; progress: SopProgress; outline: readonly Pick<OutlineLine, 'id' | 'number' | 'title'>[] };

/** How far the content of each section has come. */
export function ContentProgress({ sopId, progress, outline }: Props) {
  const { overview } = useWords().checks;
  const { met, required, waived, sections } = progress;
  return (
    <>
      <p>{overview.summary(met, required, waived)}</p>
      <ul className="content-progress" role="list">
        {sections.map(({ sectionId, ...each }) => {
          const line = outline.find(({ id }) => id === sectionId);
          return (
            <li key={sectionId}>
              <Link to={`/sops/${sopId}/sections/${sectionId}#guidance`} prefetch="intent">
                {line?.number}. {line?.title}
              </Link>
              <ContentMark progress={each} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
