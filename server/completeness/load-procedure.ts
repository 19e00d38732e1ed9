import { and, eq, isNull } from 'drizzle-orm';
import { readSection, type PartyFacts, type ProcedureFacts, type SectionFacts } from '../../schema/completeness';
import { members } from '../../schema/tables';
import type { Context } from '../kernel';
import { projectSop, readText, type SectionRow } from '../sections';
import { loadParties, loadSop } from '../sops';

/** Sections are read once per wording: each look at one section needs the words of all others. */
const readBefore = new Map<string, SectionFacts>();
const kept = 100;

function factsOf(ctx: Context, { key, ordinal: number, title, textHash }: SectionRow): SectionFacts {
  const place = `${textHash} ${number} ${key} ${title}`;
  const known = readBefore.get(place);
  if (known) return known;
  const facts = readSection({ key, number, title, document: readText(ctx, textHash) });
  if (readBefore.size >= kept) readBefore.delete([...readBefore.keys()][0] ?? '');
  readBefore.set(place, facts);
  return facts;
}

function signing(ctx: Context, sopId: string): Set<string | null> {
  const seats = and(eq(members.sopId, sopId), eq(members.role, 'signatory'), isNull(members.removedAt));
  const rows = ctx.database.orm.select({ partyId: members.partyId }).from(members).where(seats).all();
  return new Set(rows.map(({ partyId }) => partyId));
}

function partiesOf(ctx: Context, sopId: string): PartyFacts[] {
  const signatories = signing(ctx, sopId);
  return loadParties(ctx, sopId).map(({ id, code, name, sector, constituency, voice, specialist }) => ({
    ...{ id, code, name, sector, constituency, voice, specialist },
    signs: voice === 'deciding' || signatories.has(id),
  }));
}

/** A procedure as its checks read it, with the rows its sections were read from. */
export interface Procedure {
  facts: ProcedureFacts;
  sections: { row: SectionRow; facts: SectionFacts }[];
}

/** The passages of each section, by its id. The caller has authorised. */
export const sectionPassages = (ctx: Context, sopId: string): Map<string, SectionFacts['passages']> =>
  new Map(projectSop(ctx, sopId).map((row) => [row.id, factsOf(ctx, row).passages]));

const keptProcedures = 8;

/** The last facts of some SOPs: what was worked out from them holds as long as they are the same object. */
const factsBefore = new Map<string, ProcedureFacts>();

const isSame = (a: ProcedureFacts, b: ProcedureFacts) =>
  a.sections.length === b.sections.length &&
  a.sections.every((section, at) => section === b.sections[at]) &&
  JSON.stringify({ ...a, sections: [] }) === JSON.stringify({ ...b, sections: [] });

function sameFacts(sopId: string, facts: ProcedureFacts): ProcedureFacts {
  const known = factsBefore.get(sopId);
  if (known && isSame(known, facts)) return known;
  factsBefore.delete(sopId);
  if (factsBefore.size >= keptProcedures) factsBefore.delete([...factsBefore.keys()][0] ?? '');
  factsBefore.set(sopId, facts);
  return facts;
}

/** Every section with the words that stand in it now, the parties and the setting. The caller has authorised. */
export function loadProcedure(ctx: Context, sopId: string): Procedure {
  const { setting, language } = loadSop(ctx, sopId);
  const read = projectSop(ctx, sopId).map((row) => ({ row, facts: factsOf(ctx, row) }));
  const facts = { setting, language, parties: partiesOf(ctx, sopId), sections: read.map((each) => each.facts) };
  return { facts: sameFacts(sopId, facts), sections: read };
}
