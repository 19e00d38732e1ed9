import type { ConsensusRecord } from '../../../schema/consensus-record';
import { recordWords as words } from '../../../schema/words/en/consensus-record';
import { vocabulary } from '../../../schema/words/en/vocabulary';
import { col, more, tableOf, WIDE, HASH, dayAndTime, day, yesNo, type Of, type Names } from './table-of';

const actsOf = ({ signatures }: ConsensusRecord) =>
  signatures.flatMap(({ acts, ...line }) => (acts.length > 0 ? acts : [null]).map((act) => ({ ...line, act })));

export const signatureTable = (record: ConsensusRecord, { agency }: Names) =>
  tableOf('signatures', actsOf(record), [
    more('edition', ({ edition }) => edition, 9),
    col('agency', agency, 40),
    col('title', ({ title }) => title, 24),
    col('state', ({ state }) => vocabulary.signatures[state], 20),
    col('outcome', ({ act }) => act && vocabulary.signatures[act.outcome], 20),
    more('channel', ({ act }) => act && words.signed[act.channel]),
    col('at', ({ act }) => act && dayAndTime(act.at), 17),
    col(
      'statement',
      ({ act }) => act && (act.outcome === 'declined' ? (act.reason ?? words.private) : act.statement),
      WIDE,
    ),
    more('file', ({ act }) => act?.fileHash, HASH),
  ]);

export const partyTable = ({ parties }: ConsensusRecord) =>
  tableOf<Of<'parties'>>('parties', parties, [
    col('code', ({ code }) => code, 8),
    col('name', ({ name }) => name, 40),
    col('sector', ({ sector }) => vocabulary.sectors[sector], 18),
    col('constituency', ({ constituency }) => vocabulary.constituencies[constituency], 18),
    more('voice', ({ voice }) => vocabulary.voices[voice]),
    col('mode', ({ mode }) => vocabulary.modes[mode]),
    more('specialist', ({ specialist }) => yesNo(specialist)),
    more('leads', ({ leads }) => yesNo(leads)),
  ]);

export const memberTable = ({ members }: ConsensusRecord, { agency }: Names) =>
  tableOf<Of<'members'>>('members', members, [
    col('agency', agency, 40),
    col('role', ({ role }) => vocabulary.roles[role], 16),
    col('title', ({ title }) => title, 24),
    col('name', ({ name }) => name, 24),
    col('since', ({ since }) => day(since)),
    col('until', ({ until }) => day(until)),
  ]);

export const sectionTable = ({ sections }: ConsensusRecord) =>
  tableOf<Of<'sections'>>('sections', sections, [
    col('number', ({ number }) => number, 6),
    col('title', ({ title }) => title, 34),
    col('status', ({ status }) => vocabulary.statuses[status], 24),
    col('textHash', ({ textHash }) => textHash, HASH),
  ]);
