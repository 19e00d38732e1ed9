import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { Button, ButtonLink } from '~/ui/button';
import { Fingerprint } from '~/ui/fingerprint';
import { Notice } from '~/ui/notice';
import { SectionStatusMark } from '~/components/section-status';
import { LateDelivery } from './late-delivery';
import { LateDevice } from './late-device';
import { LateNotice } from './late-notice';
import type { LiveSafety } from './live-safety';
import type { OnScreen } from './on-screen';
import { QuarantineNotice } from './quarantine-notice';
import type { SectionData } from './section-data';
import { SectionWords } from './section-words';
import { UntakenWords } from './untaken-words';
import { useBlockInAddress } from './use-block-in-address';
import { WritableWords } from './writable-words';

type Props = {
  data: SectionData;
  shown: OnScreen;
  onText(text: OnScreen | null): void;
  onSafety(safety: LiveSafety | null): void;
};

/** The section as a sheet of paper: its number, its title, its words with their codes, and which words they are. */
export function TextPane({ data, shown, onText, onSafety }: Props) {
  const { section, everyDoor } = useWords();
  useBlockInAddress();
  const { line, html, language, abilities } = data;
  const words =
    html === null ? (
      <Notice tone="danger" title={section.unshowable} />
    ) : (
      <SectionWords html={html} language={language} />
    );
  return (
    <div className="pane text-pane" id="text">
      <QuarantineNotice data={data} />
      <LateNotice data={data} />
      <UntakenWords data={data} />
      <article
        className="sheet section-sheet"
        style={{ counterReset: `section ${line.number}` }}
        aria-labelledby="section-title"
      >
        <header className="section-head">
          <div className="row" data-spread="">
            <p className="kicker">{section.kicker(line.number)}</p>
            <span className="row">
              {data.isWalked && (
                <ButtonLink kind="quiet" to={`/sops/${data.sopId}/every-door`}>
                  {everyDoor.link}
                </ButtonLink>
              )}
              <PrintButton />
            </span>
          </div>
          <h1 id="section-title" lang={language}>
            {line.title}
          </h1>
        </header>
        {abilities.edit ? (
          <WritableWords data={data} onText={onText} onSafety={onSafety}>
            {words}
          </WritableWords>
        ) : (
          words
        )}
        <PrintedFoot data={data} hash={shown.hash} />
      </article>
      <LateDelivery data={data} />
      {abilities.edit && <LateDevice />}
    </div>
  );
}

function PrintButton() {
  const { section } = useWords();
  return (
    <Button type="button" kind="quiet" icon="print" onClick={() => print()}>
      {section.print}
    </Button>
  );
}

/** What a printed sheet says of itself: which words these are, and where they stood when it was printed. */
function PrintedFoot({ data: { line, now }, hash }: { data: SectionData; hash: string }) {
  const { section } = useWords();
  const { format } = useClock();
  return (
    <footer className="printed-foot">
      <p>
        <SectionStatusMark status={line.status} /> {section.printed(format(now, 'moment'))}
      </p>
      <p>
        {section.fullFingerprint}: <Fingerprint hash={hash} />
      </p>
    </footer>
  );
}
