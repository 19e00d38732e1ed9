import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';
import { AgreementForm } from './agreement-form';
import type { SectionData } from './section-data';

type Props = { data: SectionData };

/** What of the template was left out on purpose, for everybody to read; a lead leaves out more, or puts it back. */
export function LeftOut({ data }: Props) {
  const words = useWords().section.leftOut;
  const { leftOut, begunWith, line } = data;
  const canDrop = begunWith.length > 0 && line.status === 'drafting';
  if (leftOut.length === 0 && !canDrop) return null;
  return (
    <section className="block" aria-labelledby="left-out-title">
      <h2 id="left-out-title">{words.title}</h2>
      {leftOut.length > 0 && <Dropped data={data} canUndo={canDrop} />}
      {canDrop && <DropForm data={data} />}
    </section>
  );
}

function Dropped({ data: { leftOut, line }, canUndo }: Props & { canUndo: boolean }) {
  const words = useWords().section.leftOut;
  const { format } = useClock();
  return (
    <>
      <p className="muted">{words.text}</p>
      <ul>
        {leftOut.map(({ id, label, reason, by, at }) => (
          <li key={id}>
            <strong>{label}</strong>
            <p>{reason}</p>
            <p className="muted">{words.line(by, format(at, 'moment'))}</p>
            {canUndo && (
              <AgreementForm
                intent="restoreBlock"
                name={`restoreBlock-${id}`}
                hidden={{ sectionId: line.id, dropId: id }}
                done={words.undone}
              >
                <Button kind="second" aria-label={words.undoOf(label)}>
                  {words.undo}
                </Button>
              </AgreementForm>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function DropForm({ data: { begunWith, line } }: Props) {
  const { leftOut: words } = useWords().section;
  const options = begunWith
    .filter(({ state }) => state !== 'dropped')
    .map(({ key, label, state }) => ({ value: key, label: state === 'there' ? label : words.notThere(label) }));
  return (
    <Unfold label={words.open} intent="dropBlock">
      <AgreementForm intent="dropBlock" hidden={{ sectionId: line.id }} done={words.done}>
        <p className="muted">{words.hint}</p>
        <Field name="block" label={words.block} options={options} placeholder={words.choose} />
        <Field name="reason" label={words.reason} rows={3} />
        <Button kind="second">{words.button}</Button>
      </AgreementForm>
    </Unfold>
  );
}
