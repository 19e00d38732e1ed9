import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import type { LeftOut } from './paste/left-out';

/** What a writer should know about what they just did. */
export type News = { kind: 'left-out'; what: LeftOut } | { kind: 'too-long'; characters: number; most: number };

/** Says it beside the tools until it is put away. */
export function DeskNotice({ news, dismiss }: { news: News | null; dismiss(): void }) {
  const words = useWords().editor.paste;
  return (
    <div className="desk-notice" role="status">
      {news && (
        <p data-kind={news.kind}>
          <Icon name={news.kind === 'too-long' ? 'alert' : 'info'} size={18} />
          <span>{news.kind === 'too-long' ? words.tooLong(news.characters, news.most) : words.leftOut(news.what)}</span>
          <button type="button" className="tool" onClick={dismiss}>
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
