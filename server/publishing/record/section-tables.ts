import type { ConsensusRecord } from '../../../schema/consensus-record';
import { wordsOfForm } from '../../../schema/words/en/comment-form';
import { recordWords as words } from '../../../schema/words/en/consensus-record';
import { vocabulary } from '../../../schema/words/en/vocabulary';
import { col, more, tableOf, WIDE, HASH, dayAndTime, day, yesNo, meetingOf, type Of, type Names } from './table-of';

export const positionTable = ({ positions }: ConsensusRecord, { section, agency }: Names) =>
  tableOf<Of<'positions'>>(
    'positions',
    positions,
    [
      col('section', section, 34),
      col('agency', agency, 40),
      col('position', ({ position }) => words.positions[position ?? 'none'], 24),
    ],
    'section',
  );

/** Whether a vote counts now, and whether that is because of an entry its agency contested. */
const countsNow = ({ counts, disowned, again }: Of<'votes'>) => {
  if (disowned) return words.enteredWrongly;
  return counts && again ? words.countsAgain : yesNo(counts);
};

export const voteTable = ({ votes }: ConsensusRecord, { section, agency }: Names) =>
  tableOf<Of<'votes'>>(
    'votes',
    votes,
    [
      col('section', section, 34),
      col('agency', agency, 40),
      col('position', ({ position }) => words.positions[position], 24),
      col('counts', countsNow, 16),
      col('at', ({ castAt }) => dayAndTime(castAt), 17),
      col('statement', ({ statement, reason }) => statement ?? reason, WIDE),
      more('ground', ({ ground }) => ground && vocabulary.grounds[ground], 20),
      more('remedy', ({ remedy }) => remedy, WIDE),
      more('standAside', ({ standAside }) => standAside && vocabulary.standAside[standAside], 20),
      more('channel', ({ channel }) => wordsOfForm.channels[channel]),
      more('received', ({ receivedOn }) => receivedOn),
      more('confirmed', ({ confirmed }) => yesNo(confirmed)),
      more('meeting', meetingOf, 9),
      more('textHash', ({ textHash }) => textHash, HASH),
    ],
    'section',
  );

const answersOf = ({ answers }: Of<'objections'>) =>
  answers.map((each) => `${words.answers[each.kind]}, ${day(each.answeredAt) ?? ''}: ${each.words}`).join('\n');

export const objectionTable = ({ objections }: ConsensusRecord, { section, agency }: Names) =>
  tableOf<Of<'objections'>>(
    'objections',
    objections,
    [
      col('section', section, 34),
      col('agency', agency, 40),
      col('state', ({ state, lapsed }) => (lapsed ? words.lapsed : vocabulary.objections[state]), 20),
      more('ground', ({ ground }) => vocabulary.grounds[ground], 20),
      col('reason', ({ reason }) => reason, WIDE),
      col('remedy', ({ remedy }) => remedy, WIDE),
      col('answers', answersOf, WIDE),
      col(
        'finalStatement',
        ({ finalStatement, rationale }) => [finalStatement, rationale].filter(Boolean).join('\n'),
        WIDE,
      ),
      more('rationale', ({ rationale }) => rationale, WIDE),
      more('reminders', ({ reminders }) => reminders.map(({ at }) => day(at)).join(', '), 20),
      more('raised', ({ raisedAt }) => dayAndTime(raisedAt), 17),
      more('closed', ({ closedAt }) => dayAndTime(closedAt), 17),
      more('textHash', ({ textHash }) => textHash, HASH),
    ],
    'section',
  );

export const correctionTable = ({ corrections }: ConsensusRecord, { section }: Names) =>
  tableOf<Of<'corrections'>>('corrections', corrections, [
    col('section', section, 34),
    col('from', ({ quote }) => quote, 30),
    col('to', ({ words: next }) => next, 30),
    col(
      'confirmedBy',
      ({ confirmedBy, confirmedAt }) => [confirmedBy, day(confirmedAt)].filter(Boolean).join(', '),
      20,
    ),
    col(
      'challengedBy',
      ({ challengedBy, challengedAt }) => [challengedBy, day(challengedAt)].filter(Boolean).join(', '),
      20,
    ),
    more('reason', ({ reason }) => reason, WIDE),
    more('proposed', ({ proposedAt }) => dayAndTime(proposedAt), 17),
    more('withdrawn', ({ withdrawnAt }) => dayAndTime(withdrawnAt), 17),
    more('before', ({ beforeHash }) => beforeHash, HASH),
    more('after', ({ afterHash }) => afterHash, HASH),
  ]);

const decisionOf = ({ outcome }: Of<'comments'>) => outcome && wordsOfForm.outcomes[outcome.outcome];

const answerOf = ({ outcome }: Of<'comments'>) =>
  outcome === null || outcome.satisfied === null ? '' : wordsOfForm.answers[outcome.satisfied ? 'yes' : 'no'];

const proposalOf = ({ proposal }: Of<'comments'>) => (proposal === '' ? wordsOfForm.deletes : proposal);

export const commentTable = ({ comments }: ConsensusRecord, { section, agency }: Names) =>
  tableOf<Of<'comments'>>(
    'comments',
    comments,
    [
      col('section', section, 34),
      col('number', ({ code }) => code, 10),
      col('block', ({ block }) => block, 9),
      col('agency', agency, 40),
      more('kind', ({ kind }) => wordsOfForm.kinds[kind]),
      more('effect', ({ effect }) => wordsOfForm.effects[effect], 20),
      more('quote', ({ quote }) => quote, WIDE),
      col('comment', ({ words: said }) => said, WIDE),
      col('proposal', proposalOf, WIDE),
      col('disposition', decisionOf, 16),
      col('reason', ({ outcome }) => outcome?.reason, WIDE),
      more('meeting', ({ outcome }) => outcome?.meeting, 9),
      more('answer', answerOf, 16),
      more('channel', ({ channel }) => wordsOfForm.channels[channel]),
      more('received', ({ receivedOn }) => receivedOn),
      more('made', ({ madeAt }) => dayAndTime(madeAt), 17),
      more('late', ({ late }) => (late ? words.late : ''), 14),
    ],
    'section',
  );

export const callTable = ({ calls }: ConsensusRecord, { section }: Names) =>
  tableOf<Of<'calls'>>('calls', calls, [
    col('section', section, 34),
    col('opened', ({ openedAt }) => dayAndTime(openedAt), 17),
    more('windowEnds', ({ windowEndsAt }) => dayAndTime(windowEndsAt), 17),
    col('ended', ({ endedAt }) => dayAndTime(endedAt), 17),
    col('ending', ({ ending }) => ending && words.endings[ending]),
    col('reason', ({ reason }) => reason, WIDE),
    more('meeting', meetingOf, 9),
    more('textHash', ({ textHash }) => textHash, HASH),
  ]);
