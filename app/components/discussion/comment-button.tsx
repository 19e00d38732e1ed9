import { useEffect, useState } from 'react';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import { openComposer } from './go-to';
import type { MarkedWords } from './marked-words';

/** Stands below marked words, for as long as they are marked. */
export function CommentButton({ marked }: { marked: MarkedWords | null }) {
  const words = useWords().comments;
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);
  useEffect(() => {
    const follow = () => setPlace(marked ? below() : null);
    follow();
    document.addEventListener('scroll', follow, { passive: true });
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('scroll', follow);
      document.removeEventListener('selectionchange', follow);
    };
  }, [marked]);
  if (!place) return null;
  return (
    <button
      type="button"
      className="comment-button no-print"
      style={{ insetBlockStart: place.y, insetInlineStart: place.x }}
      // The words stay marked.
      onPointerDown={(event) => event.preventDefault()}
      onClick={openComposer}
    >
      <Icon name="statement" size={18} />
      {words.mark}
    </button>
  );
}

function below() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const rect = selection.getRangeAt(0).getBoundingClientRect();
  const isSeen = rect.bottom > 0 && rect.bottom < innerHeight && rect.width > 0;
  return isSeen
    ? { x: Math.min(Math.max(8, rect.left), innerWidth - 150), y: Math.min(rect.bottom + 10, innerHeight - 52) }
    : null;
}
