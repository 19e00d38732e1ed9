import type { ExportModel, ExportSignatory } from '../../exports/model';
import { ruleSentences } from '../../schema/words/en/rules';
import type { Context } from '../kernel';
import { recordOf, revisionsOf, type RevisionRecord, type RevisionRow } from '../revisions';
import { readText } from '../sections';
import { trailHead } from '../trail';

/** A vote counts for the printed words only when it was given to them. */
function currentVotes({ sections, votes }: RevisionRecord) {
  const hashes = new Map(sections.map(({ number, textHash }) => [number, textHash]));
  return votes.filter(
    ({ section, textHash, byCorrection }) => byCorrection === true || hashes.get(section) === textHash,
  );
}

function cellsOf(record: RevisionRecord): ExportModel['cells'] {
  const votes = currentVotes(record);
  return record.parties.flatMap(({ code }) =>
    record.sections.map(({ number }) => {
      const vote = votes.find(({ party, section }) => party === code && section === number);
      const cell = { partyCode: code, sectionNumber: number };
      return vote ? { ...cell, position: vote.position, votedOn: vote.castAt.slice(0, 10) } : cell;
    }),
  );
}

const statementsOf = (record: RevisionRecord): ExportModel['statements'] =>
  currentVotes(record).flatMap(({ section, party, statement }) =>
    statement === null ? [] : [{ sectionNumber: section, partyCode: party, words: statement }],
  );

const objectionsOf = ({ objections }: RevisionRecord): ExportModel['objections'] =>
  objections.map(({ section, party, answers, finalStatement, rationale, ground, reason, remedy, state }) => ({
    ...{ sectionNumber: section, partyCode: party, ground, reason, remedy, state },
    answers: answers.map(({ words }) => words),
    ...(finalStatement === null ? {} : { finalStatement }),
    ...(rationale === null ? {} : { rationale }),
  }));

const commentsOf = ({ comments = [] }: RevisionRecord): NonNullable<ExportModel['comments']> =>
  comments.map(({ section, party, receivedOn, madeAt, late, outcome, ...comment }) => ({
    ...comment,
    ...{ sectionNumber: section, partyCode: party, cameOn: receivedOn ?? madeAt.slice(0, 10), isLate: late === true },
    outcome,
  }));

const correctionsOf = ({ corrections = [] }: RevisionRecord): NonNullable<ExportModel['corrections']> =>
  corrections.map(({ section, quote, words, confirmedBy, confirmedAt, challengedBy, challengedAt }) => ({
    ...{ sectionNumber: section, quote, words, confirmedBy, confirmedOn: confirmedAt.slice(0, 10) },
    ...{ challengedBy, challengedOn: challengedAt?.slice(0, 10) ?? null },
  }));

const papersOf = ({ papers = [] }: RevisionRecord): NonNullable<ExportModel['papers']> =>
  papers.map(({ party, receivedOn, enteredAt, sections, comments, answer }) => ({
    ...{ partyCode: party, receivedOn, enteredOn: enteredAt.slice(0, 10), sections, comments: comments.length },
    answer: answer && {
      ...{ kind: answer.kind, byLead: answer.by === null, on: answer.at.slice(0, 10), reason: answer.reason },
    },
  }));

const waiversOf = ({ waivers = [] }: RevisionRecord): ExportModel['waivers'] =>
  waivers.map(({ section, missing, reason, leftOut }) => ({
    ...{ sectionNumber: section, missing, reason },
    ...(leftOut === undefined ? {} : { leftOut }),
  }));

const overridesOf = ({ overrides = [] }: RevisionRecord): ExportModel['overrides'] =>
  overrides.map(({ section, rule, title, reason, by }) => ({
    ...{ sectionNumber: section, rule: `${rule}: ${title}`, reason, by },
  }));

const checklistOf = ({ checklist }: RevisionRecord): Pick<ExportModel, 'checklist'> =>
  checklist
    ? {
        checklist: {
          ...{ title: checklist.title, progress: checklist.progress },
          groups: checklist.groups.map(({ title, progress, lines }) => ({ title, progress, questions: lines })),
        },
      }
    : {};

function revisionLines(ctx: Context, { sopId, number }: RevisionRow): ExportModel['revisions'] {
  return revisionsOf(ctx, sopId)
    .filter((row) => row.number <= number)
    .map((row) => {
      const { meeting } = recordOf(row);
      const line = { number: row.number, madeOn: row.madeAt.toISOString().slice(0, 10) };
      return meeting ? { ...line, meeting: meeting.title } : line;
    });
}

/** Everything the signed edition prints, taken from a sealed revision and from nothing else. */
export function exportModelOf(ctx: Context, revision: RevisionRow, signatories: ExportSignatory[]): ExportModel {
  const record = recordOf(revision);
  const { title, setting, edition, language } = record.sop;
  return {
    ...{ title, setting, edition, language, signatories },
    fingerprint: revision.fingerprint,
    frozenAt: ctx.now().toISOString(),
    parties: record.parties.map(({ code, name, sector, constituency, leads }) => ({
      code,
      name,
      sector,
      constituency,
      leads,
    })),
    revisions: revisionLines(ctx, revision),
    rules: ruleSentences(record.rules),
    sections: record.sections.map((section) => ({ ...section, document: readText(ctx, section.textHash) })),
    statements: statementsOf(record),
    objections: objectionsOf(record),
    comments: commentsOf(record),
    corrections: correctionsOf(record),
    papers: papersOf(record),
    waivers: waiversOf(record),
    overrides: overridesOf(record),
    ...checklistOf(record),
    cells: cellsOf(record),
    dropped: (record.dropped ?? []).map(({ section: sectionNumber, label, reason, by }) => ({
      ...{ sectionNumber, label, reason, by },
    })),
    trail: trailHead(ctx.database),
    record,
  };
}
