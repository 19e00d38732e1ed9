import type { ObjectionView } from '../../../server/agreement';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { StatusMark } from '~/ui/status-mark';
import { Unfold } from '~/ui/unfold';
import { ObjectionTurns } from './objection-turns';
import type { SectionData } from './section-data';

/** Every objection to this section: what it says, what was answered, and what its owner makes of it. */
export function Objections({ data }: { data: SectionData }) {
  const words = useWords().section.objection;
  const open = data.objections.filter((each) => each.open);
  const closed = data.objections.filter((each) => !each.open);
  if (data.objections.length === 0) return null;
  return (
    <section className="block" id="objections" aria-labelledby="objections-title">
      <h2 id="objections-title">{words.title}</h2>
      {open.map((each) => (
        <Objection key={each.id} data={data} objection={each} />
      ))}
      {closed.length > 0 && (
        <Unfold label={words.closed}>
          {closed.map((each) => (
            <Objection key={each.id} data={data} objection={each} />
          ))}
        </Unfold>
      )}
    </section>
  );
}

function Objection({ data, objection }: { data: SectionData; objection: ObjectionView }) {
  const { section, vocabulary } = useWords();
  const words = section.objection;
  const { format } = useClock();
  const { id, party, state, open, lapsed, ground, reason, remedy, raisedAt, answers, finalStatement, rationale } =
    objection;
  return (
    <article className="objection" aria-labelledby={`objection-${id}`}>
      <h3 id={`objection-${id}`}>
        <span className="vote-line-code">{party.code}</span> {party.name}
      </h3>
      <p className="row small">
        <StatusMark tone={open ? 'danger' : 'quiet'} icon="objection">
          {lapsed ? words.lapsed : vocabulary.objections[state]}
        </StatusMark>
        <span className="muted">
          {vocabulary.grounds[ground]} · {words.raised(format(raisedAt, 'date'))}
        </span>
      </p>
      <dl className="objection-words">
        <Words label={words.reason} text={reason} />
        <Words label={words.remedy} text={remedy} />
        {answers.map((answer) => (
          <Words key={answer.id} label={words.answer[answer.kind]} text={answer.words} />
        ))}
        <Words label={words.finalStatement} text={finalStatement} />
        <Words label={words.rationale} text={rationale} />
      </dl>
      {open && answers.length === 0 && <p className="muted small">{words.answersNone}</p>}
      {lapsed && <p className="muted small">{words.lapsedText}</p>}
      {open && <Reminders objection={objection} />}
      {(open || lapsed) && <ObjectionTurns data={data} objection={objection} />}
    </article>
  );
}

/** How often its owner was asked, and what follows from it. */
function Reminders({ objection: { reminders, lapsesAt } }: { objection: ObjectionView }) {
  const words = useWords().section.objection;
  const { format } = useClock();
  if (reminders.length === 0) return null;
  const days = reminders.map((at) => format(at, 'date'));
  return (
    <p className="muted small">
      {words.reminded(days)} {lapsesAt !== null && words.lapses(format(lapsesAt, 'date'))}
    </p>
  );
}

function Words({ label, text }: { label: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
