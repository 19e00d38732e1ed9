import { Link } from '@remix-run/react';
import type { SectionLine } from '../../server/agreement';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';

type Props = {
  sopId: string;
  sections: readonly Pick<SectionLine, 'id' | 'number' | 'title' | 'status' | 'missing'>[];
};

/** What still stands between this procedure and its signing, section by section, as sentences. */
export function MissingList({ sopId, sections }: Props) {
  const { sops, missing } = useWords();
  const { format } = useClock();
  const open = sections.filter((section) => section.missing.length > 0);
  const drafting = sections.filter(({ status }) => status === 'drafting').length;
  if (open.length === 0 && drafting === 0) return <p>{sops.overview.missingNone}</p>;
  return (
    <dl className="missing-list">
      {open.map(({ id, number, title, missing: what }) => (
        <div key={id}>
          <dt>
            <Link to={`/sops/${sopId}/sections/${id}`} prefetch="intent">
              {number}. {title}
            </Link>
          </dt>
          {what.map((each, index) => (
            <dd key={index}>{missing(each, (iso) => format(iso, 'moment'))}</dd>
          ))}
        </div>
      ))}
      {drafting > 0 && (
        <div>
          <dt>
            <Link to={`/sops/${sopId}/sections`}>{sops.sections.title}</Link>
          </dt>
          <dd>{sops.overview.drafting(drafting)}</dd>
        </div>
      )}
    </dl>
  );
}
