import type { PaperDesk } from '../../../server/paper';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Fieldset } from '~/ui/fieldset';
import { Sheet } from '~/ui/sheet';

/** Chooses an agency and sections, and asks for what it is sent on paper. A plain form: the answer is a file. */
export function PrintForm({ sopId, desk: { parties, sections } }: { sopId: string; desk: PaperDesk }) {
  const words = useWords().paper.print;
  const first = parties.find(({ isOnPaper }) => isOnPaper) ?? parties[0];
  return (
    <Sheet title={words.title}>
      <form method="get" action={`/sops/${sopId}/paper/pack.pdf`} className="form">
        <p className="muted">{words.text}</p>
        <div className="field">
          <label className="field-label" htmlFor="print-party">
            {words.party}
          </label>
          <select id="print-party" name="party" className="input" defaultValue={first?.id}>
            {parties.map(({ id, code, name, isOnPaper, toAnswer }) => (
              <option key={id} value={id}>
                {words.option(`${code} ${name}`, toAnswer, isOnPaper)}
              </option>
            ))}
          </select>
        </div>
        <Fieldset legend={words.sections} hint={words.sectionsHint}>
          {sections.map(({ id, number, title, isCalled }) => (
            <label key={id} className="tick">
              <input type="checkbox" name="section" value={id} />
              <span>{words.section(number, title)}</span>
              {!isCalled && <span className="field-hint">{words.notCalled}</span>}
            </label>
          ))}
        </Fieldset>
        <Button>{words.button}</Button>
      </form>
    </Sheet>
  );
}
