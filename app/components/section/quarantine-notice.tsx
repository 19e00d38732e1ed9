import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Notice } from '~/ui/notice';
import type { SectionData } from './section-data';

/** For leads: pieces that were taken out of the text, with their words and what to do about them. */
export function QuarantineNotice({ data: { line, quarantined, language } }: { data: SectionData }) {
  const words = useWords().quarantine;
  const { format } = useClock();
  if (quarantined.length === 0) return null;
  return (
    <Notice tone="needs-you" title={words.title(quarantined.length)}>
      <p>{words.text}</p>
      {quarantined.map(({ id, by, at, problem, words: piece }) => (
        <div key={id} className="stack">
          <p className="label">
            {by === null ? words.byNobody(format(at, 'moment')) : words.by(by, format(at, 'moment'))}
          </p>
          <div className="untaken" lang={language} dir="auto">
            <p>{piece}</p>
          </div>
          <p>{words.why(problem)}</p>
          <CommandForm
            intent="clearQuarantined"
            name={`clear-${id}`}
            hidden={{ sectionId: line.id, pieceId: id }}
            done={words.done}
          >
            <Button kind="second">{words.clear}</Button>
          </CommandForm>
        </div>
      ))}
    </Notice>
  );
}
