import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { AgreementForm } from './agreement-form';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';
import { ProposeCorrection } from './correction-turns';
import { RecordVote } from './record-vote';
import type { SectionData } from './section-data';

/** What only the lead can do here, each with its reason on record. */
export function ManageSection({ data }: { data: SectionData }) {
  const words = useWords().section.manage;
  const { line, abilities } = data;
  if (!abilities.manage) return null;
  const hidden = { sectionId: line.id };
  return (
    <section className="block no-print" aria-labelledby="manage-title">
      <h2 id="manage-title">{words.title}</h2>
      <div>
        <RecordVote data={data} />
        {data.call !== null && <ProposeCorrection data={data} />}
        {line.status !== 'drafting' && (
          <Unfold label={words.reopenOpen}>
            <AgreementForm intent="reopenSection" hidden={hidden} done={words.reopenDone}>
              <p className="muted">{words.reopenText}</p>
              <Field name="reason" label={words.reopenReason} rows={3} />
              <Button>{words.reopen}</Button>
            </AgreementForm>
          </Unfold>
        )}
        {line.status !== 'parked' && (
          <Unfold label={words.parkOpen}>
            <AgreementForm intent="parkSection" hidden={hidden} done={words.parkDone}>
              <p className="muted">{words.parkText}</p>
              <Field name="reason" label={words.parkReason} rows={3} />
              <Button kind="second">{words.park}</Button>
            </AgreementForm>
          </Unfold>
        )}
      </div>
    </section>
  );
}
