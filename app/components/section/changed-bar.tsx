import type { SinceVote } from '../../../server/agreement';
import { supportingPositions } from '../../../schema/vocabulary';
import { Redline } from '~/components/redline';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { AgreementForm } from './agreement-form';
import { Icon } from '~/ui/icon';
import { nameOf, voteOf, type SectionData } from './section-data';
import { RefusedChanges } from './refused-changes';
import { positionOf } from './position-of';

/** "The words changed since you agreed": stays until it is answered, and never stands in the way. */
export function ChangedBar({ data }: { data: SectionData }) {
  return data.since.map((since) => <Changed key={since.partyId} data={data} since={since} />);
}

function Changed({ data, since }: { data: SectionData; since: SinceVote }) {
  const words = useWords().section.changed;
  const { format } = useClock();
  const vote = voteOf(data, since.partyId);
  const agreed = supportingPositions.some((each) => each === vote?.position);
  const party = nameOf(data, since.partyId);
  const isCalled = data.call !== null;
  return (
    <section className="changed-bar" aria-label={agreed ? words.titleAgreed(party) : words.title(party)}>
      <h2>
        <Icon name="needs-you" size={18} />
        {agreed ? words.titleAgreed(party) : words.title(party)}
      </h2>
      <p>
        {words.was(format(since.votedAt, 'moment'))} {!isCalled && words.later}
      </p>
      <details className="changed-what">
        <summary>{words.show}</summary>
        <Redline blocks={since.redline} />
      </details>
      {isCalled && <Answer data={data} partyId={since.partyId} mayRepeat={agreed} />}
    </section>
  );
}

function Answer({ data, partyId, mayRepeat }: { data: SectionData; partyId: string; mayRepeat: boolean }) {
  const words = useWords().section.changed;
  const vote = voteOf(data, partyId);
  const form = `still-${partyId}`;
  if (!data.abilities.castFor.includes(partyId) || !vote) return null;
  const again = Object.entries(positionOf(vote)).map(([field, value]) => [field, String(value)]);
  const ids = { sectionId: data.line.id, partyId, textHash: data.line.textHash };
  return (
    <div className="row">
      {mayRepeat && (
        <AgreementForm
          intent="castVote"
          name={form}
          hidden={{ ...ids, ...Object.fromEntries(again) }}
          done={words.stillDone}
        >
          <RefusedChanges form={form} />
          <Button>{words.still}</Button>
        </AgreementForm>
      )}
      <a href="#vote">{words.change}</a>
    </div>
  );
}
