import type { SectionFinding } from '../../../server/checks';
import { safetyLevels } from '../../../schema/safety/finding';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { Unfold } from '~/ui/unfold';
import type { LiveSafety, ShownFinding } from './live-safety';
import type { SectionData } from './section-data';

type Props = { data: Pick<SectionData, 'safety' | 'line'>; live: LiveSafety | null };

/** What stands in the text now; what a lead let stand is known by its words. */
function shownFindings({ safety }: Props['data'], live: LiveSafety | null): ShownFinding[] {
  if (!live) return safety.findings;
  return live.findings.map((finding) => {
    const same = ({ rule, key, passage }: SectionFinding) =>
      rule === finding.rule && key === finding.key && passage === finding.passage;
    const stored = safety.findings.find(same);
    return { ...finding, wordsHash: stored?.wordsHash, overridden: stored?.overridden ?? null };
  });
}

const order = (finding: ShownFinding) => (finding.overridden ? 3 : safetyLevels.indexOf(finding.level));

/** The safety companion: what in this text could hurt a survivor, why, and what could be written instead. */
export function SafetyPanel({ data, live }: Props) {
  const words = useWords().safety;
  const findings = shownFindings(data, live).sort((a, b) => order(a) - order(b) || a.block - b.block);
  const open = findings.filter(({ overridden }) => overridden === null);
  return (
    <section className="safety-panel" id="safety" aria-labelledby="safety-title">
      <h2 id="safety-title">{words.title}</h2>
      {data.safety.coverage !== 'full' && <Notice tone="needs-you">{words.unknownLanguage}</Notice>}
      {open.length > 0 ? (
        <p className="safety-counts">
          {safetyLevels.map((level) => {
            const count = open.filter((finding) => finding.level === level).length;
            return count > 0 ? (
              <span key={level} className="safety-count" data-level={level}>
                {words.counted[level](count)}
              </span>
            ) : null;
          })}
        </p>
      ) : (
        data.safety.coverage === 'full' && <p className="muted">{words.nothing}</p>
      )}
      <ul className="safety-list" role="list">
        {findings.map((finding, at) => (
          <FindingItem key={`${finding.key} ${finding.passage} ${at}`} {...{ finding, data, live }} />
        ))}
      </ul>
    </section>
  );
}

const canReplace = ({ wording, from }: ShownFinding) => wording?.replaces === true && from !== null;

type ItemProps = Props & { finding: ShownFinding };

function FindingItem({ finding, data, live }: ItemProps) {
  const words = useWords().safety;
  const { level, rule, key, quote, wording, overridden, component } = finding;
  return (
    <li className="safety-finding" data-level={overridden ? 'let' : level}>
      <p className="safety-head">
        <strong>{words.levels[level]}</strong> <span className="muted">{rule}</span>
      </p>
      <blockquote lang={data.safety.language}>{quote}</blockquote>
      <p>
        {words.reasons[key] ?? key} <span className="muted">{words.component(component)}</span>
      </p>
      {wording && (
        <p className="safety-wording">
          <strong>{words.wording}:</strong> <span lang={data.safety.language}>{wording.text}</span>
        </p>
      )}
      {live && canReplace(finding) && (
        <Button type="button" kind="second" onClick={() => live.use(finding)}>
          {words.use}
        </Button>
      )}
      {overridden && <p className="safety-let">{words.overridden(overridden.by, overridden.reason)}</p>}
      {data.safety.abilities.override && <OverrideForm finding={finding} sectionId={data.line.id} />}
    </li>
  );
}

type OverrideProps = { finding: ShownFinding; sectionId: string };

/** For what stops a call, as soon as the words are saved. */
function OverrideForm({ finding: { rule, key, level, overridden, wordsHash }, sectionId }: OverrideProps) {
  const words = useWords().safety.override;
  if (level !== 'block' || overridden !== null || wordsHash === undefined) return null;
  const name = `overrideFinding ${rule} ${key} ${wordsHash.slice(0, 8)}`;
  return (
    <Unfold label={words.open} intent="overrideFinding">
      <CommandForm
        intent="overrideFinding"
        name={name}
        hidden={{ sectionId, rule, key, wordsHash }}
        done={words.done}
        place="safety"
      >
        <Field name="reason" label={words.reason} hint={words.hint} maxLength={500} />
        <Button kind="second">{words.save}</Button>
      </CommandForm>
    </Unfold>
  );
}
