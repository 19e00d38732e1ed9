import type { ReactNode } from 'react';
import type { LeftStanding, Slip, SlipComment, SlipVote } from '../../../server/paper';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

/** Every answer and comment as it was recorded. */
export function SlipLines({ slip }: { slip: Slip }) {
  const words = useWords().paper.slip;
  return (
    <>
      {slip.votes.length > 0 && (
        <Sheet title={words.votes}>
          {slip.votes.map((vote) => (
            <VoteLine key={vote.id} vote={vote} />
          ))}
        </Sheet>
      )}
      {slip.comments.length > 0 && (
        <Sheet title={words.comments}>
          {slip.comments.map((comment) => (
            <CommentLine key={comment.id} comment={comment} />
          ))}
        </Sheet>
      )}
    </>
  );
}

const Said = ({ label, children }: { label: string; children: ReactNode }) => (
  <p>
    <span className="muted">{label}:</span> {children}
  </p>
);

function VoteLine({ vote }: { vote: SlipVote }) {
  const { paper, votes, vocabulary } = useWords();
  const { number, title, fingerprint, position, statement, ground, reason, remedy, standAside, left } = vote;
  return (
    <div className="slip-line">
      <p className="muted small">
        {number}. {title} · {paper.slip.fingerprint(fingerprint)}
      </p>
      <p>
        <strong>{votes.sentences[position]}</strong>
      </p>
      {statement !== null && <Said label={paper.slip.said.statement}>{statement}</Said>}
      {ground !== null && <Said label={paper.enter.ground}>{vocabulary.grounds[ground]}</Said>}
      {reason !== null && <Said label={paper.slip.said.reason}>{reason}</Said>}
      {remedy !== null && <Said label={paper.slip.said.remedy}>{remedy}</Said>}
      {standAside !== null && <Said label={paper.enter.standAside}>{vocabulary.standAside[standAside]}</Said>}
      {left && <Left left={left} />}
    </div>
  );
}

/** What the contest left in the place of an answer. */
function Left({ left: { vote, objects } }: { left: LeftStanding }) {
  const { paper, votes } = useWords();
  const words = paper.slip.left;
  return (
    <p className="slip-left">
      <strong>{vote?.is === 'this' ? words.stays : words.out}</strong> {vote === null && words.none}
      {vote !== null && vote.is !== 'this' && (
        <>
          {words[vote.is]} <When at={vote.castAt} show="date" />: {votes.names[vote.position]}.
        </>
      )}{' '}
      {vote?.counts === false && words.otherWords} {objects && words.objects}
    </p>
  );
}

function CommentLine({ comment: said }: { comment: SlipComment }) {
  const { paper, comments } = useWords();
  const { number, title, comment, block, kind, effect, words, quote, proposal } = said;
  return (
    <div className="slip-line">
      <p className="muted small">
        {paper.slip.comment(comment)} · {number}. {title}
        {block !== null && ` · C${number}-${block}`} · {comments.kinds[kind]} · {comments.effects[effect]}
      </p>
      <p>{words}</p>
      {proposal !== null && <p>{paper.slip.proposal(quote, proposal)}</p>}
    </div>
  );
}
