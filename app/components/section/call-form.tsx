import { flushSync } from 'react-dom';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { AgreementForm } from './agreement-form';
import type { OnScreen } from './on-screen';
import { RefusedChanges } from './refused-changes';
import type { SectionData } from './section-data';
import { WordsMark } from './words-mark';

type Props = { data: SectionData; shown: OnScreen };

/** Before a call: what stands in its way, what to look at first, and who must themselves agree. */
export function CallForm({ data: { line, preflight }, shown }: Props) {
  const { checks, section, language } = useWords();
  const words = section.call;
  const { blockers, cautions, named } = preflight;
  const isBlocked = blockers.length > 0;
  return (
    <section className="block" aria-labelledby="call-title">
      <h2 id="call-title">{words.title}</h2>
      <p>{words.text}</p>
      {isBlocked && <Reasons title={words.blocked} reasons={blockers.map((each) => words.blockers[each])} />}
      {blockers.includes('checks-open') && <a href="#guidance">{checks.see}</a>}
      {cautions.length > 0 && (
        <Reasons title={words.cautions} reasons={cautions.map((each) => words.cautionWords[each])} />
      )}
      {named.length > 0 && (
        <div>
          <h3 className="label">{words.named}</h3>
          <p>{new Intl.ListFormat(language).format(named.map(({ name }) => name))}</p>
        </div>
      )}
      <AgreementForm
        intent="callSection"
        hidden={{ sectionId: line.id, textHash: shown.hash }}
        done={section.call.done}
      >
        <RefusedChanges form="callSection" />
        <Button
          icon="ballot"
          // The form must carry the words as they are now, and it is sent as soon as this returns.
          onClick={() => shown.retake && flushSync(shown.retake)}
          blocked={isBlocked ? words.blocked : shown.isSaved ? undefined : words.unsaved}
        >
          {words.button} <WordsMark hash={shown.hash} />
        </Button>
      </AgreementForm>
    </section>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  return (
    <div>
      <h3 className="label">{title}</h3>
      <ul className="plain-list">
        {reasons.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
