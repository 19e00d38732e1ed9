import type { Slip, SlipScan } from '../../../server/paper';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Sheet } from '~/ui/sheet';
import { Unfold } from '~/ui/unfold';
import { When } from '~/ui/when';

type Props = { sopId: string; slip: Slip };

/** Pictures of the paper as it came, for its agency and for leads; on screen only. */
export function SlipScans({ sopId, slip: { id, scans, abilities } }: Props) {
  const words = useWords().paper.slip.scans;
  if (scans.length === 0 && !abilities.scan) return null;
  return (
    <Sheet title={words.title} className="no-print">
      <div className="stack">
        {scans.length > 0 ? (
          <ul role="list">
            {scans.map((scan, at) => (
              <ScanLine
                key={scan.id}
                scan={scan}
                number={at + 1}
                href={`/sops/${sopId}/paper/slips/${id}/scans/${scan.id}`}
                mayRemove={abilities.scan}
              />
            ))}
          </ul>
        ) : (
          <p className="muted">{words.none}</p>
        )}
        {abilities.scan && (
          <Unfold label={words.add} intent="add-scan" isOpen={scans.length === 0}>
            <CommandForm intent="add-scan" encType="multipart/form-data" done={words.added}>
              <p className="field-hint">{words.hint}</p>
              <Field name="scan" type="file" accept="application/pdf,image/png,image/jpeg" label={words.file} />
              <Button kind="second">{words.send}</Button>
            </CommandForm>
          </Unfold>
        )}
      </div>
    </Sheet>
  );
}

type LineProps = { scan: SlipScan; number: number; href: string; mayRemove: boolean };

function ScanLine({ scan: { id, kind, size, addedAt, addedBy }, number, href, mayRemove }: LineProps) {
  const words = useWords().paper.slip.scans;
  return (
    <li>
      <a href={href} download="">
        {words.of(number, words.kinds[kind])}
      </a>
      <span className="muted">
        {', '}
        {words.size(size)}, {words.attached} <When at={addedAt} show="date" /> {words.by(addedBy)}
      </span>
      {mayRemove && (
        <Unfold label={words.takeAway(number)}>
          <CommandForm intent="remove-scan" name={`remove-scan-${id}`} hidden={{ scanId: id }} done={words.takenAway}>
            <p className="muted">{words.takeAwayText}</p>
            <Button kind="danger">{words.takeAwayNow}</Button>
          </CommandForm>
        </Unfold>
      )}
    </li>
  );
}
