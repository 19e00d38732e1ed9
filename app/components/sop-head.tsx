import { Link } from '@remix-run/react';
import { useWords } from '~/lib/words';
import { Tabs } from '~/ui/tabs';

type Props = {
  sopId: string;
  title: string;
  edition: string;
  /** null before the first meeting is sealed */
  latest: { number: number; changed: boolean } | null;
  speaksFor: readonly string[];
};

/** Under the letterhead: which procedure, which edition, and where one can go in it. */
export function SopHead({ sopId, title, edition, latest, speaksFor }: Props) {
  const { frame } = useWords();
  const base = `/sops/${sopId}`;
  const places = [
    { to: base, label: frame.tabs.overview, end: true },
    { to: `${base}/sections`, label: frame.tabs.sections },
    { to: `${base}/comments`, label: frame.tabs.comments },
    { to: `${base}/every-door`, label: frame.tabs.everyDoor },
    { to: `${base}/checklist`, label: frame.tabs.checklist },
    { to: `${base}/meetings`, label: frame.tabs.meetings },
    { to: `${base}/revisions`, label: frame.tabs.revisions },
    { to: `${base}/ceremony`, label: frame.tabs.ceremony },
    { to: `${base}/people`, label: frame.tabs.people },
    { to: `${base}/trail`, label: frame.tabs.trail },
  ];
  return (
    <>
      <div className="sop-head">
        <p className="sop-title">
          <Link to={base}>{title}</Link>
        </p>
        <p className="sop-reference">
          <strong>{frame.edition(edition)}</strong> ·{' '}
          {latest === null ? frame.noRevision : frame.revision(latest.number, latest.changed)}
          {speaksFor.length > 0 && <> · {frame.speaksFor(speaksFor.join(', '))}</>}
        </p>
      </div>
      <Tabs label={frame.places} items={places} place="frame" />
    </>
  );
}
