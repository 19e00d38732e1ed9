import { useEffect } from 'react';
import type { CommentView } from '../../../server/discussion';
import { rangeOf, sectionText } from './marked-words';

/** The text is marked again once it has come to rest, in milliseconds. */
const rest = 200;

const wordsOf = ({ quote, standing, proposal, isApplied }: CommentView) =>
  isApplied
    ? (proposal ?? []).flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('')
    : (standing ?? quote);

/** Where the words of a comment stand on this page now. */
export const rangeOfComment = (comment: CommentView) =>
  comment.place === 'words' ? rangeOf({ words: wordsOf(comment), block: comment.block }) : undefined;

const name = 'commented';

/**
 * Marks the words of open comments, in the text that is read and in the one that is written alike. Nothing is put into
 * the text for it: the browser draws the marks.
 */
export function useCommentMarks(comments: readonly CommentView[], onPress: (id: string) => void) {
  useEffect(() => {
    const pane = document.querySelector<HTMLElement>('#text');
    if (!pane || !('highlights' in CSS)) return;
    const open = comments.filter(({ state }) => state !== 'settled' && state !== 'withdrawn');
    let ranges = new Map<string, Range>();
    const draw = () => {
      const found = open.flatMap((each) => {
        const range = rangeOfComment(each);
        return range ? [[each.id, range] as const] : [];
      });
      ranges = new Map(found);
      CSS.highlights.set(name, new Highlight(...ranges.values()));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(draw, rest);
    };
    const press = ({ clientX, clientY }: MouseEvent) => {
      const place = document.caretRangeFromPoint?.(clientX, clientY);
      if (!place || getSelection()?.isCollapsed === false || !sectionText()?.contains(place.startContainer)) return;
      const hit = [...ranges].find(([, range]) => range.isPointInRange(place.startContainer, place.startOffset));
      if (hit) onPress(hit[0]);
    };
    draw();
    const observer = new MutationObserver(soon);
    observer.observe(pane, { childList: true, subtree: true, characterData: true });
    pane.addEventListener('click', press);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      pane.removeEventListener('click', press);
      CSS.highlights.delete(name);
    };
  }, [comments, onPress]);
}
