import { useWords } from '~/lib/words';
import { Comments } from '~/components/discussion/comments';
import type { MarkedWords } from '~/components/discussion/marked-words';
import { CallForm } from './call-form';
import { ChangedBar } from './changed-bar';
import { Corrections } from './corrections';
import { DependencyMarks } from './dependency-marks';
import { DraftSignals } from './draft-signals';
import { LateEdits } from './late-edits';
import { LeftOut } from './left-out';
import { ManageSection } from './manage-section';
import { Objections } from './objections';
import type { OnScreen } from './on-screen';
import { OwnVote } from './own-vote';
import type { SectionData } from './section-data';
import { Standing } from './standing';
import { UndoCall } from './undo-call';
import { VoteHistory } from './vote-history';
import { VotesByPosition } from './votes-by-position';

type Props = { data: SectionData; shown: OnScreen; marked: MarkedWords | null; unmark(): void };

/** Where the section stands and what can be done about it, first things first. */
export function AgreementPane({ data, shown, marked, unmark }: Props) {
  const words = useWords().section.standing;
  const { abilities, line } = data;
  return (
    // It scrolls by itself on a wide screen, so it must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="pane agreement no-print" id="agreement" aria-labelledby="agreement-title" tabIndex={0}>
      <h2 id="agreement-title" className="for-screen-readers">
        {words.title}
      </h2>
      <UndoCall data={data} />
      <ChangedBar data={data} />
      <DependencyMarks data={data} />
      <Standing data={data} shown={shown.hash} />
      <Corrections data={data} />
      <LateEdits data={data} />
      <OwnVote data={data} />
      {abilities.manage && line.status === 'drafting' && <CallForm data={data} shown={shown} />}
      <DraftSignals data={data} shown={shown} />
      <Comments data={data} marked={marked} unmark={unmark} />
      <Objections data={data} />
      <VotesByPosition data={data} />
      <ManageSection data={data} />
      <LeftOut data={data} />
      <VoteHistory data={data} />
    </section>
  );
}
