import type { WaivedFinding } from '../../../server/completeness';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';
import { JumpToBlock } from './jump-to-block';
import type { SectionData } from './section-data';

type Props = { data: Pick<SectionData, 'line' | 'checks'>; findings: readonly WaivedFinding[] };

function byCheck(findings: readonly WaivedFinding[]) {
  const groups = new Map<WaivedFinding['check'], WaivedFinding[]>();
  for (const each of findings) groups.set(each.check, [...(groups.get(each.check) ?? []), each]);
  return [...groups];
}

/** What one check finds stands together: what is missing, what to do, why, and each place it concerns. */
export function CheckFindings({ data, findings }: Props) {
  const words = useWords().checks;
  return (
    <>
      {byCheck(findings).map(([check, group]) => {
        const { title, remedy, reason, cites } = words.words[check];
        return (
          <article key={check} className="lack" aria-labelledby={`lack-${check}`}>
            <h3 id={`lack-${check}`}>{title}</h3>
            <Places data={data} findings={group.filter(({ label, block }) => label !== '' || block !== null)} />
            <p>{remedy}</p>
            <p className="muted">{reason}</p>
            <p className="muted">{words.cites(cites)}</p>
            {group.map((finding) => (
              <Waive key={finding.id} data={data} finding={finding} isOnly={group.length === 1} />
            ))}
          </article>
        );
      })}
    </>
  );
}

function Places({ data, findings }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="plain-list">
      {findings.map((finding) => (
        <li key={finding.id}>
          <Place data={data} finding={finding} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = { data: Props['data']; finding: WaivedFinding };

function Place({ data, finding: { label, block } }: OneProps) {
  return (
    <>
      {label !== '' && <strong>{label} </strong>}
      {block !== null && <JumpToBlock section={data.line.number} block={block} />}
    </>
  );
}

function Waive({ data: { line, checks }, finding, isOnly }: OneProps & { isOnly: boolean }) {
  const words = useWords().checks;
  if (!checks.mayWaive || finding.level === 'advised') return null;
  const name = `waive-${finding.id}`;
  return (
    <Unfold intent="waiveCheck" label={isOnly ? words.waiveOpen : `${words.waiveOpen}: ${finding.label}`}>
      <CommandForm
        intent="waiveCheck"
        name={name}
        hidden={{ sectionId: line.id, findingId: finding.id }}
        done={words.waiveDone}
        place="guidance"
      >
        <p className="muted">{words.waiveText}</p>
        <Field name="reason" label={words.waiveReason} rows={3} />
        <Button kind="second">{words.waive}</Button>
      </CommandForm>
    </Unfold>
  );
}
