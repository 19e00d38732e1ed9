import { useEffect, useState } from 'react';
import type { CommentView } from '../../../server/discussion';
import type { SectionData } from '~/components/section/section-data';
import { useWords } from '~/lib/words';
import { CommentCard } from './comment-card';
import { Composer } from './composer';
import { goToComment, openComposer } from './go-to';
import type { MarkedWords } from './marked-words';
import { useCommentMarks } from './use-comment-marks';

const filters = ['decision', 'mine', 'all'] as const;
type Filter = (typeof filters)[number];

const shownBy: Record<Filter, (comment: CommentView) => boolean> = {
  decision: ({ needsDecision, asksMe }) => needsDecision || asksMe,
  mine: ({ isOwn, abilities }) => isOwn || abilities.withdraw,
  all: () => true,
};

type Props = { data: SectionData; marked: MarkedWords | null; unmark(): void };

/** What was said of the section, beside its text and in its order; what lost its words, in a tray of its own. */
export function Comments({ data, marked, unmark }: Props) {
  const words = useWords().comments;
  const { comments, abilities } = data.discussion;
  const [filter, setFilter] = useState<Filter>('all');
  useCommentMarks(comments, goToComment);
  useComposerKey(abilities.write);
  const shown = comments.filter(shownBy[filter]);
  const [tray, placed] = [shown.filter(isLost), shown.filter((each) => !isLost(each))];
  const card = (comment: CommentView) => <CommentCard key={comment.id} {...{ data, comment, marked }} />;
  return (
    <section className="block comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{words.title}</h2>
      {abilities.write && (
        <>
          <p className="muted small for-scripts">{words.shortcut}</p>
          <Composer data={data} marked={marked} unmark={unmark} />
        </>
      )}
      {comments.length === 0 ? (
        <p className="muted small">{words.none}</p>
      ) : (
        <Filters comments={comments} filter={filter} choose={setFilter} />
      )}
      {comments.length > 0 && shown.length === 0 && <p className="muted small">{words.noneShown}</p>}
      {placed.map(card)}
      {tray.length > 0 && (
        <div className="comment-tray">
          <h3>{words.tray(tray.length)}</h3>
          <p className="muted small">{words.trayLead}</p>
          {tray.map(card)}
        </div>
      )}
    </section>
  );
}

/** Wording that deletes words leaves none: that is no loss. */
const isLost = ({ place, isApplied }: CommentView) => place === 'gone' && !isApplied;

type FiltersProps = { comments: readonly CommentView[]; filter: Filter; choose(filter: Filter): void };

function Filters({ comments, filter, choose }: FiltersProps) {
  const words = useWords().comments.filter;
  const labels: Record<Filter, string> = {
    decision: words.decision(comments.filter(shownBy.decision).length),
    mine: words.mine,
    all: words.all(comments.length),
  };
  return (
    <div className="comment-filters for-scripts" role="group" aria-label={words.label}>
      {filters.map((each) => (
        <button key={each} type="button" aria-pressed={each === filter} onClick={() => choose(each)}>
          {labels[each]}
        </button>
      ))}
    </div>
  );
}

/** Ctrl+Alt+M, as in other editors: the marked words are kept, and the form opens. */
function useComposerKey(mayWrite: boolean) {
  useEffect(() => {
    if (!mayWrite) return;
    const press = (event: KeyboardEvent) => {
      const isKey = (event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyM';
      if (!isKey || event.isComposing) return;
      event.preventDefault();
      openComposer();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [mayWrite]);
}
