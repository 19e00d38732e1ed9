import type { ReactNode } from 'react';
import { useWords } from '~/lib/words';
import type { SectionData } from './section-data';

type Props = Pick<SectionData, 'guidance' | 'language'> & {
  /** what stands above it */
  children?: ReactNode;
};

/** What the template says beside the text: why it matters, what to decide, what to ask. */
export function GuidancePane({ guidance, language, children }: Props) {
  const words = useWords().section.guidance;
  return (
    // It scrolls by itself on a wide screen, so it must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="pane guidance no-print" id="guidance" aria-labelledby="guidance-title" tabIndex={0}>
      {children}
      <h2 id="guidance-title">{words.title}</h2>
      {guidance === null ? (
        <p className="muted">{words.none}</p>
      ) : (
        <div lang={language} className="guidance-words">
          <h3>{words.purpose}</h3>
          <p>{guidance.purpose}</p>
          <h3>{words.decide}</h3>
          <Points points={guidance.decide} />
          <h3>{words.prompts}</h3>
          {guidance.parts.map((part) => (
            <Part key={part.heading} {...part} />
          ))}
          <h3>{words.why}</h3>
          {guidance.why.map((each) => (
            <p key={each}>{each}</p>
          ))}
          <h3>{words.sources}</h3>
          <Sources sources={guidance.sources} />
          <p className="muted">{words.version(guidance.version)}</p>
        </div>
      )}
      <div className="guidance-key">
        <p>{words.duty}</p>
        <p>{words.adapt}</p>
      </div>
    </section>
  );
}

type GuidanceOf = NonNullable<SectionData['guidance']>;

/** A sub-section of the starter text: what to ask there, and what it rests on. */
function Part({ heading, prompts, sources }: GuidanceOf['parts'][number]) {
  const words = useWords().section.guidance;
  return (
    <>
      <h4>{heading}</h4>
      <Points points={prompts} />
      <details>
        <summary>{words.partSources(heading)}</summary>
        <Sources sources={sources} />
      </details>
    </>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

function Sources({ sources }: { sources: GuidanceOf['sources'] }) {
  return (
    <ul>
      {sources.map(({ source, detail, url }) => (
        <li key={source + (detail ?? '')}>
          {url === null ? source : <a href={url}>{source}</a>}
          {detail !== null && <>, {detail}</>}
        </li>
      ))}
    </ul>
  );
}
