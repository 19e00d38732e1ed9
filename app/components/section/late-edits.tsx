import type { LateEditView } from '../../../server/late-edits';
import { Redline } from '~/components/redline';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { StatusMark } from '~/ui/status-mark';
import { Unfold } from '~/ui/unfold';
import { LateTurns } from './late-turns';
import type { SectionData } from './section-data';
import { WordsMark } from './words-mark';

/** What was written while the section was closed, beside the text: who, when, on which words, and what it changes. */
export function LateEdits({ data }: { data: SectionData }) {
  const words = useWords().lateEdits;
  const open = data.lateEdits.filter(({ state }) => state === 'pending');
  const decided = data.lateEdits.filter(({ state }) => state !== 'pending');
  // Its author sees what became of it; what was just put into the text is at hand to be taken out again.
  const isShown = (edit: LateEditView) => edit.isOwn || (edit.abilities.takeBack && edit === decided[0]);
  const [shown, folded] = [decided.filter(isShown), decided.filter((each) => !isShown(each))];
  if (data.lateEdits.length === 0) return null;
  return (
    <section className="block" id="late-edits" aria-labelledby="late-edits-title">
      <h2 id="late-edits-title">{words.title}</h2>
      {open.length > 0 && <p className="muted small">{words.lead}</p>}
      {[...open, ...shown].map((each) => (
        <LateEdit key={each.id} data={data} edit={each} />
      ))}
      {folded.length > 0 && (
        <Unfold label={words.closed(folded.length)}>
          {folded.map((each) => (
            <LateEdit key={each.id} data={data} edit={each} />
          ))}
        </Unfold>
      )}
    </section>
  );
}

type Props = { data: SectionData; edit: LateEditView };

const tones = { pending: 'needs-you', applied: 'settled', declined: 'quiet', withdrawn: 'quiet' } as const;
const icons = { pending: 'pending', applied: 'done', declined: 'cannot-agree-yet', withdrawn: 'history' } as const;

function LateEdit({ data, edit }: Props) {
  const words = useWords().lateEdits;
  const { format } = useClock();
  const { id, state, author, party, isOwn, keptAt, baseHash, decided } = edit;
  return (
    <article className="late-edit" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {party && <span className="vote-line-code">{party.code}</span>} {words.by(author, party?.name ?? '')}
      </h3>
      <p className="row small">
        <StatusMark tone={tones[state]} icon={icons[state]}>
          {words.states[state]}
        </StatusMark>
        <span className="muted">
          {isOwn && `${words.own} · `}
          {words.keptAt(format(keptAt, 'moment'))}
        </span>
        <span className="muted">
          {words.onWords} <WordsMark hash={baseHash} />
        </span>
      </p>
      {decided && (
        <p className="small">
          {words.decided[state](decided.by, format(decided.at, 'moment'))}
          {decided.note !== '' && <q className="late-note">{decided.note}</q>}
        </p>
      )}
      <Changes edit={edit} />
      <LateTurns data={data} edit={edit} />
    </article>
  );
}

function Changes({ edit: { changes, now } }: Pick<Props, 'edit'>) {
  const words = useWords().lateEdits;
  if (changes === null) return <p className="muted small">{words.nothing}</p>;
  return (
    <>
      <h4 className="label">{words.changes}</h4>
      <Redline blocks={changes} />
      {now.kind === 'merges' && (
        <>
          <p className="small">{words.now}</p>
          <Redline blocks={now.changes} />
        </>
      )}
      {now.kind === 'clash' && <p className="small">{words.clash}</p>}
    </>
  );
}
