import type { ConsensusRecord } from '../../../schema/consensus-record';
import { recordWords as words } from '../../../schema/words/en/consensus-record';
import { col, dayAndTime, more, tableOf, WIDE, type Names } from './table-of';

type Paper = NonNullable<ConsensusRecord['papers']>[number];

const answeredBy = ({ party, answer }: Paper) => answer && (answer.by === party ? words.itself : words.lead);

export const paperTable = ({ papers = [] }: ConsensusRecord, { agency }: Names) =>
  tableOf<Paper>('papers', papers, [
    col('agency', agency, 40),
    col('received', ({ receivedOn }) => receivedOn),
    more('entered', ({ enteredAt }) => dayAndTime(enteredAt), 17),
    more('enteredBy', ({ enteredBy }) => enteredBy, 20),
    col('sections', ({ sections }) => sections.join(', ')),
    col('comments', ({ comments }) => comments.join(', '), 20),
    col('state', ({ answer }) => words.papers[answer?.kind ?? 'none'], 20),
    more('answeredBy', answeredBy),
    col('at', ({ answer }) => answer && dayAndTime(answer.at), 17),
    col('reason', ({ answer }) => answer?.reason, WIDE),
  ]);
