import { withParties } from '../../schema/document';
import type { DocumentNode } from '../../schema/document/node';
import type { Context } from '../../server/kernel';
import { outline, rewriteSection } from '../../server/sections';
import { addParty, createSop } from '../../server/sops';
import { documentOf, wholeParties, wholeSop } from './whole-sop';

/** Creates an SOP of ten sections that holds all it must, and seats its agencies. The actor leads it. */
export function writeWholeProcedure(lead: Context) {
  const sopId = createSop(lead, { title: 'Lower Kesh', setting: 'Lower Kesh Province', templateId: 'vaw-sop' });
  const ids = new Map(
    wholeParties.map(({ code, name, sector, constituency, specialist }) => {
      const seat = {
        sopId,
        code,
        name,
        sector,
        constituency,
        leads: code === 'A01',
        ...(specialist && { specialist }),
      };
      return [code, addParty(lead, seat)];
    }),
  );
  const sections = outline(lead, sopId);
  const sectionId = (number: number) => sections[number - 1]?.id ?? '';
  const write = (number: number, document: DocumentNode) =>
    rewriteSection(lead, {
      sectionId: sectionId(number),
      document: withParties(document, (code) => ids.get(code) ?? code),
    });
  Object.values(wholeSop).forEach((pieces, at) => write(at + 1, documentOf(pieces)));
  return { sopId, sectionId, write, partyId: (code: string) => ids.get(code) ?? '' };
}
