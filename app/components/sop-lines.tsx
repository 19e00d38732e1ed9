import { Link } from '@remix-run/react';
import { settledStatuses } from '../../schema/vocabulary';
import type { Role, SectionStatus } from '../../schema/vocabulary';
import { useWords } from '~/lib/words';

type Props = {
  sops: readonly {
    id: string;
    title: string;
    setting: string;
    edition: string;
    roles: Role[];
    sections: readonly { status: SectionStatus }[];
  }[];
};

const isSettled = ({ status }: { status: SectionStatus }) => settledStatuses.some((each) => each === status);

/** The procedures on somebody's desk. */
export function SopLines({ sops }: Props) {
  const { desk, frame, vocabulary } = useWords();
  return (
    <ul className="lines sop-lines" role="list">
      {sops.map(({ id, title, setting, edition, roles, sections }) => (
        <li key={id}>
          <div className="stack" data-gap="small">
            <h2 className="sop-line-title">
              <Link to={`/sops/${id}`} prefetch="intent">
                {title}
              </Link>
            </h2>
            {setting !== '' && <p>{setting}</p>}
            <p className="muted small">
              {desk.yourRoles([...new Set(roles)].map((role) => vocabulary.roles[role].toLowerCase()).join(', '))}
            </p>
          </div>
          <p className="sop-line-facts muted small">
            {frame.edition(edition)}
            <br />
            {desk.agreed(sections.filter(isSettled).length, sections.length)}
          </p>
        </li>
      ))}
    </ul>
  );
}
