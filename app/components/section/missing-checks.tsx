import type { WaivedFinding } from '../../../server/completeness';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Unfold } from '~/ui/unfold';
import { CheckFindings } from './check-findings';
import type { SectionData } from './section-data';

type Props = { data: Pick<SectionData, 'line' | 'checks'> };

/** Beside the text: what the section must hold and does not, why, and what to do. Advice and waivers are folded. */
export function MissingChecks({ data }: Props) {
  const words = useWords().checks;
  const { findings, progress } = data.checks;
  const waived = findings.filter(({ waiver }) => waiver !== null);
  const left = findings.filter(({ waiver }) => waiver === null);
  const open = left.filter(({ level }) => level === 'required');
  const advised = left.filter(({ level }) => level === 'advised');
  const { met, required, waived: count } = progress;
  return (
    <section className="lacks" id="missing" aria-labelledby="missing-title">
      <h2 id="missing-title">{words.title}</h2>
      {required > 0 && (
        <p>{count === 0 ? words.progress(met, required) : words.progressWaived(met, required, count)}</p>
      )}
      {open.length === 0 ? (
        <p>{count === 0 ? words.nothing : words.nothingElse}</p>
      ) : (
        <p className="muted">{words.gate}</p>
      )}
      <CheckFindings data={data} findings={open} />
      {advised.length > 0 && (
        <Unfold label={words.advised(advised.length)}>
          <p className="muted">{words.advisedText}</p>
          <CheckFindings data={data} findings={advised} />
        </Unfold>
      )}
      {waived.length > 0 && (
        <Unfold label={words.waived(waived.length)}>
          <ul className="plain-list">
            {waived.map((finding) => (
              <Waived key={finding.id} data={data} finding={finding} />
            ))}
          </ul>
        </Unfold>
      )}
    </section>
  );
}

function Waived({ data: { line, checks }, finding: { id, check, label, waiver } }: Props & { finding: WaivedFinding }) {
  const words = useWords().checks;
  const { format } = useClock();
  if (waiver === null) return null;
  const { title } = words.words[check];
  const when = format(waiver.waivedAt, 'moment');
  return (
    <li className="lack">
      <h3>{label === '' ? title : `${title}: ${label}`}</h3>
      <p className="keeps-lines">{waiver.reason}</p>
      <p className="muted">
        {waiver.leftOut === '' ? words.waivedBy(waiver.by, when) : words.leftOutBy(waiver.leftOut, waiver.by, when)}
      </p>
      {checks.mayWaive && waiver.leftOut === '' && (
        <CommandForm
          intent="withdrawWaiver"
          name={`withdraw-${id}`}
          hidden={{ sectionId: line.id, findingId: id }}
          done={words.withdrawDone}
          place="guidance"
        >
          <Button kind="quiet">{words.withdraw}</Button>
        </CommandForm>
      )}
    </li>
  );
}
