import { useWords } from '~/lib/words';
import { Notice } from '~/ui/notice';
import type { WholeText } from './whole-text.server';
import { SectionWords } from './section-words';

type Props = { section: WholeText['sections'][number]; language: string };

/** One section on the page of the whole text, with the codes of its blocks. */
export function WholeTextSection({ section: { number, title, html }, language }: Props) {
  const { revisions, section } = useWords();
  const id = `section-${number}`;
  return (
    <article className="sheet section-sheet" style={{ counterReset: `section ${number}` }} aria-labelledby={id}>
      <header className="section-head">
        <p className="kicker">{section.kicker(number)}</p>
        <h2 id={id} lang={language}>
          {title}
        </h2>
      </header>
      {html === null ? (
        <Notice tone="danger" title={revisions.text.unshowable} />
      ) : (
        <SectionWords html={html} language={language} />
      )}
    </article>
  );
}
