import { Link, useParams } from '@remix-run/react';
import { useId } from 'react';
import type { SearchHit } from '../../server/search';
import { codeOf, placeAddress } from '~/lib/block-address';
import { useWords } from '~/lib/words';

interface Props {
  title: string;
  lines: readonly SearchHit[];
  language: string;
  term: string;
}

/** Where a line is shown; a section opens with its own search for the words, a comment beside those it is about. */
function pathOf(sopId: string, { kind, place, block }: SearchHit, term: string): string {
  if (!place) return `/sops/${sopId}/checklist`;
  if (kind === 'meeting') return `/sops/${sopId}/meetings/${place.id}`;
  if (kind === 'paper') return `/sops/${sopId}/paper/slips/${place.id}`;
  if (kind === 'comment' && block !== null) return placeAddress(sopId, { sectionId: place.id, block });
  const query = kind === 'section' ? `?${new URLSearchParams({ find: term })}` : '';
  return `/sops/${sopId}/sections/${place.id}${query}`;
}

/** Lines that hold all the words, in any order, each with the place it belongs to. */
export function FoundLines({ title, lines, language, term }: Props) {
  const { find } = useWords().sops;
  const { sopId = '' } = useParams();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section className="find-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="find-places">{find.lines(lines.length)}</span>
      </h2>
      <ul role="list">
        {lines.map((line, at) => (
          <li key={at}>
            <span className="find-places">
              {line.place && <>{find.kinds[line.kind]}, </>}
              <Link to={pathOf(sopId, line, term)}>
                {line.place ? `${line.place.number}. ${line.place.title}` : find.kinds[line.kind]}
              </Link>
              <Code line={line} />
            </span>
            <p lang={language} dir="auto">
              {line.snippet.map(({ text, isFound }, piece) =>
                isFound ? (
                  <mark key={piece} className="found">
                    {text}
                  </mark>
                ) : (
                  text
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The block of a section that a line, or the words of a comment, stand in. */
function Code({ line: { place, block } }: { line: SearchHit }) {
  const { sopId = '' } = useParams();
  if (!place || block === null) return null;
  return (
    <>
      {', '}
      <Link to={placeAddress(sopId, { sectionId: place.id, block })}>{codeOf({ number: place.number, block })}</Link>
    </>
  );
}
