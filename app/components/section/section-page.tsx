import { Link } from '@remix-run/react';
import { useState } from 'react';
import { useWords } from '~/lib/words';
import { CommentButton } from '~/components/discussion/comment-button';
import { useMarkedWords } from '~/components/discussion/use-marked-words';
import { Icon } from '~/ui/icon';
import { AgreementPane } from './agreement-pane';
import { GuidancePane } from './guidance-pane';
import type { LiveSafety } from './live-safety';
import { MissingChecks } from './missing-checks';
import type { OnScreen } from './on-screen';
import { SafetyPanel } from './safety-panel';
import type { SectionData } from './section-data';
import { TextPane } from './text-pane';
import { useFreshWords } from './use-fresh-words';
import { usePaneInAddress } from './use-pane-in-address';

/** Guidance, text and agreement side by side; on a phone one at a time, each at its own address. */
export function SectionPage({ data }: { data: SectionData }) {
  const { line, abilities } = data;
  const [live, setLive] = useState<OnScreen | null>(null);
  const [safety, setSafety] = useState<LiveSafety | null>(null);
  const server = { hash: line.textHash, isSaved: true };
  const shown = (abilities.edit && live) || server;
  useFreshWords(data, shown);
  const pane = usePaneInAddress();
  const { marked, unmark } = useMarkedWords();
  return (
    <div className="section-page" data-shows={pane}>
      <PaneTabs data={data} />
      <div className="section-panes">
        <GuidancePane guidance={data.guidance} language={data.language}>
          <SafetyPanel data={data} live={safety} />
          <MissingChecks data={data} />
        </GuidancePane>
        <TextPane data={data} shown={shown} onText={setLive} onSafety={setSafety} />
        <AgreementPane data={data} shown={shown} marked={marked} unmark={unmark} />
      </div>
      <Around data={data} />
      {data.discussion.abilities.write && <CommentButton marked={marked} />}
    </div>
  );
}

/** Plain addresses within the page: they work before JavaScript does. */
function PaneTabs({ data: { discussion } }: { data: SectionData }) {
  const { section, comments } = useWords();
  const { panes } = section;
  const open = discussion.comments.filter(({ needsDecision }) => needsDecision).length;
  return (
    <nav className="pane-tabs no-print" aria-label={panes.label}>
      <a href="#text">{panes.text}</a>
      <a href="#agreement">{panes.agreement}</a>
      <a href="#comments">{comments.count(open)}</a>
      <a href="#guidance">{panes.guidance}</a>
    </nav>
  );
}

function Around({ data: { sopId, previous, next } }: { data: SectionData }) {
  const words = useWords().section;
  return (
    <nav className="section-around no-print" aria-label={words.around}>
      {previous && (
        <Link to={`/sops/${sopId}/sections/${previous.id}`} prefetch="intent">
          {words.previous(previous.number, previous.title)}
        </Link>
      )}
      {next && (
        <Link className="section-next" to={`/sops/${sopId}/sections/${next.id}`} prefetch="intent">
          {words.next(next.number, next.title)} <Icon name="forward" size={18} />
        </Link>
      )}
    </nav>
  );
}
