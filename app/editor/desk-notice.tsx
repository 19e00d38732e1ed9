import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import type { LeftOut } from './paste/left-out';

/** What a writer should know about what they just did. */
export type News =
  | { kind: 'left-out'; what: LeftOut }
  | { kind: 'too-long'; characters: number; most: number }
  | { kind: 'unchecked' };

function saidOf(news: News, words: ReturnType<typeof useWords>['editor']['paste']): string {
  if (news.kind === 'unchecked') return words.unchecked;
  return news.kind === 'too-long' ? words.tooLong(news.characters, news.most) : words.leftOut(news.what);
}

/** Says it beside the tools until it is put away. */
export function DeskNotice({ news, dismiss }: { news: News | null; dismiss(): void }) {
  const words = useWords().editor.paste;
  return (
    <div className="desk-notice" role="status">
      {news && (
        <p data-kind={news.kind}>
          <Icon name={news.kind === 'left-out' ? 'info' : 'alert'} size={18} />
          <span>{saidOf(news, words)}</span>
          <button type="button" className="tool" onClick={dismiss}>
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
