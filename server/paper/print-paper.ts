import { unprintableOnPaper, type PaperPack, type PaperSection } from '../../exports/pdf';
import { fingerprint } from '../../schema/document';
import { paperInputs } from '../../schema/inputs';
import { paperWords } from '../../schema/words/en/paper';
import { audienceOf, authorise } from '../access';
import { assessSop, type Assessment } from '../agreement';
import { DomainError, parseInput, type Context } from '../kernel';
import { doInWorker, fileName, type Published } from '../publishing';
import { readText } from '../sections';
import { loadParty, loadSop, register, type PartyRow } from '../sops';
import { chooseSections } from './choose-sections';

/** What the people of a party may see of a directory, whoever prints for them. */
const audienceFor = ({ id: partyId, keptFromShelters }: PartyRow) =>
  audienceOf([{ role: 'representative', partyId, keptFromShelters }]);

function paperSection(ctx: Context, sopId: string, { section, call }: Assessment): PaperSection {
  const { id, ordinal: number, key, title, textHash, phase } = section;
  const asked = new URLSearchParams({ section: id, text: textHash });
  return {
    ...{ number, key, title, textHash, document: readText(ctx, textHash), isCalled: phase === 'called' },
    until: call?.windowEndsAt.toISOString() ?? null,
    url: `${ctx.settings.baseUrl}/sops/${sopId}/paper?${asked}`,
  };
}

/** The leads, as everybody in the SOP knows them. */
function returnTo(ctx: Context, sopId: string): PaperPack['returnTo'] {
  const { parties, members } = register(ctx, sopId);
  const agency = parties.find(({ leads }) => leads)?.name ?? '';
  return members.filter(({ role }) => role === 'lead').map(({ name, email }) => ({ name, agency, email }));
}

/**
 * What a party is sent on paper, as an A4 PDF: a cover, and for each section its text with codes and line numbers, a
 * comment form and a voting page. Of a directory it holds what the party may see.
 * @throws DomainError `forbidden` unless the actor leads or speaks for the party; `not-ready` where there is nothing to
 * print, or naming each character that the faces cannot print; `not-found`
 */
export async function printPaper(ctx: Context, input: unknown): Promise<Published> {
  const { sopId, partyId, sections: chosen } = parseInput(paperInputs.printPaper, input);
  authorise(ctx, sopId, 'paper.print', { partyId });
  const party = loadParty(ctx, sopId, partyId);
  const { title, setting, edition, language } = loadSop(ctx, sopId);
  const all = assessSop(ctx, sopId).sections.map(({ section }) => section);
  const sections = chooseSections(ctx, sopId, partyId, chosen).map((each) => paperSection(ctx, sopId, each));
  const pack: PaperPack = {
    ...{ title, setting, edition, language, sections },
    fingerprint: fingerprint({ title, edition, sections: all }),
    printedAt: ctx.now().toISOString(),
    audience: audienceFor(party),
    party: { code: party.code, name: party.name },
    returnTo: returnTo(ctx, sopId),
  };
  const unprintable = unprintableOnPaper(pack).map(({ character, where }) => `${character} (${where})`);
  if (unprintable.length > 0) throw new DomainError('not-ready', { missing: unprintable });
  const bytes = await doInWorker({ kind: 'write-paper', pack });
  return { bytes, name: fileName(title, paperWords.file(party.code), 'pdf') };
}
