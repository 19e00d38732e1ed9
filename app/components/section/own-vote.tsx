import type { PositionInput } from '../../../schema/inputs';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { AgreementForm } from './agreement-form';
import { Notice } from '~/ui/notice';
import { Unfold } from '~/ui/unfold';
import { Ballot } from './ballot';
import { Clearance } from './clearance';
import { PartyChoice } from './party-choice';
import { positionOf } from './position-of';
import { RefusedChanges } from './refused-changes';
import { nameOf, voteOf, type SectionData } from './section-data';
import { VoteLine } from './vote-line';

/** What the actor can do about the vote of the parties they speak for. */
export function OwnVote({ data }: { data: SectionData }) {
  const words = useWords().section.vote;
  const { abilities, line } = data;
  const mine = abilities.castFor.length > 0 ? abilities.castFor : abilities.prepareFor;
  if (mine.length === 0) return null;
  const isCalled = line.status !== 'drafting' && line.status !== 'parked';
  const [only] = mine;
  return (
    <section className="block" id="vote" aria-labelledby="vote-title">
      <h2 id="vote-title">{mine.length === 1 && only ? words.titleFor(nameOf(data, only)) : words.title}</h2>
      {isCalled ? <OpenVote data={data} mine={mine} /> : <p className="muted">{words.notCalled}</p>}
    </section>
  );
}

type Props = { data: SectionData; mine: readonly string[] };

function OpenVote({ data, mine }: Props) {
  const words = useWords().section.vote;
  const votes = mine.map((id) => ({ id, vote: voteOf(data, id) }));
  const allGiven = votes.every(({ vote }) => vote?.counts);
  return (
    <>
      {votes.map(({ id, vote }) => vote && <Said key={id} data={data} partyId={id} vote={vote} />)}
      <Prepared data={data} mine={mine} />
      {allGiven ? (
        <Unfold label={words.change}>
          <VoteForm data={data} mine={mine} />
        </Unfold>
      ) : (
        <VoteForm data={data} mine={mine} />
      )}
      <Clearance data={data} />
    </>
  );
}

function VoteForm({ data, mine }: Props) {
  const words = useWords().section.vote;
  const { line, abilities } = data;
  const casts = abilities.castFor.length > 0;
  const intent = casts ? 'castVote' : 'prepareVote';
  return (
    <AgreementForm
      intent={intent}
      hidden={{ sectionId: line.id, textHash: line.textHash }}
      done={casts ? words.castDone : words.prepareDone}
    >
      {!casts && <p>{words.prepareLead}</p>}
      <RefusedChanges form={intent} />
      <PartyChoice data={data} parties={mine} />
      <Ballot hash={line.textHash} given={givenFor(data, mine)} />
      <Button>{casts ? words.cast : words.prepare}</Button>
    </AgreementForm>
  );
}

/** A prepared vote, or the vote to be changed, fills the form in for one who speaks for one party. */
function givenFor(data: SectionData, mine: readonly string[]): Partial<PositionInput> | undefined {
  const [only, ...others] = mine;
  if (only === undefined || others.length > 0) return undefined;
  const [prepared, ...more] = data.prepared.filter(({ partyId }) => partyId === only);
  // Two voices of one agency: which of them it is to be is not for a form to say.
  if (prepared && more.length === 0) return prepared.position;
  const vote = voteOf(data, only);
  return vote?.counts ? positionOf(vote) : undefined;
}

function Prepared({ data, mine }: Props) {
  const { section, votes } = useWords();
  const words = section.vote;
  const casts = data.abilities.castFor.length > 0;
  const own = data.prepared.filter(({ partyId }) => mine.includes(partyId));
  const isAlone = ({ partyId }: { partyId: string }) => own.filter((each) => each.partyId === partyId).length === 1;
  return own.map((each) => (
    <Notice
      key={each.partyId + each.by}
      tone={casts ? 'needs-you' : 'plain'}
      title={casts ? words.prepared(each.by) : words.preparedWaits(each.by)}
    >
      <p>
        {nameOf(data, each.partyId)} {votes.names[each.position.position]}.{' '}
        {casts && isAlone(each) && (each.textHash === data.line.textHash ? words.preparedText : words.preparedOld)}
        {!isAlone(each) && words.twoVoices}
      </p>
    </Notice>
  ));
}

type SaidProps = { data: SectionData; partyId: string; vote: NonNullable<ReturnType<typeof voteOf>> };

/** The vote as it stands, and the word of the party where somebody else wrote it down. */
function Said({ data, partyId, vote }: SaidProps) {
  const words = useWords().section.record;
  const channels: Record<string, string> = words.channels;
  const mayConfirm = vote.channel !== 'online' && !vote.confirmed && data.abilities.castFor.includes(partyId);
  return (
    <>
      <VoteLine data={data} partyId={partyId} vote={vote} />
      {mayConfirm && (
        <Notice tone="needs-you" title={words.confirmTitle(nameOf(data, partyId))}>
          <p>
            {words.confirmText(channels[vote.channel] ?? '', vote.receivedOn ?? '')} {words.correct}
          </p>
          <AgreementForm
            intent="confirmVote"
            name={`confirmVote-${vote.id}`}
            hidden={{ voteId: vote.id }}
            done={words.confirmed}
          >
            <Button kind="second">{words.confirm}</Button>
          </AgreementForm>
        </Notice>
      )}
    </>
  );
}
