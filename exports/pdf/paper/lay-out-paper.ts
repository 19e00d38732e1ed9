import { inEdition } from '../../../schema/document/blocks';
import type { ExportModel } from '../../model';
import type { Box } from '../flow/box';
import { paginate } from '../flow/paginate';
import { room } from '../page';
import { footer } from '../paint/footer';
import { bytesOf, openDocument } from '../paint/open-document';
import { paintPages } from '../paint/paint-pages';
import { Pen } from '../paint/pen';
import { Tag } from '../paint/tag';
import type { Desk } from '../parts/part';
import { refuseUnprintable, unprintableCharacters } from '../unprintable';
import { wordsFor } from '../words';
import { commentForm } from './comment-form';
import { cover } from './cover';
import type { PaperPack } from './model';
import { sectionText } from './section-text';
import { votePage } from './vote-page';

/** The pack as the parts of an edition know it: without votes, signatories and records. */
function asModel(pack: PaperPack): ExportModel {
  const { language, title, setting, edition, fingerprint, audience, printedAt: frozenAt, party, returnTo } = pack;
  const seat = { sector: 'other', constituency: 'other', leads: false } as const;
  const named = [party, ...returnTo.map(({ name, agency }) => ({ code: '', name: `${name} ${agency}` }))];
  return {
    ...{ language, title, setting, edition, fingerprint, audience, frozenAt },
    parties: named.map((each) => ({ ...each, ...seat })),
    sections: pack.sections.map(({ number, key, title: sectionTitle, textHash, document }) => ({
      ...{ number, key, title: sectionTitle, textHash, status: 'called' as const },
      document: inEdition(document, audience),
    })),
    ...{ revisions: [], rules: [], statements: [], objections: [], cells: [], signatories: [] },
    ...{ trail: { seq: 0, hash: '' }, record: null },
  };
}

/** The characters of a pack that the faces cannot print, each with the first place it stands in. */
export const unprintableOnPaper = (pack: PaperPack) => unprintableCharacters(asModel(pack));

/** Lays boxes out on numbered pages as one tagged PDF. */
async function pagesOf(model: ExportModel, compose: (desk: Desk) => Box[]): Promise<Buffer> {
  refuseUnprintable(model);
  const doc = openDocument(model);
  const pen = new Pen(doc);
  const desk: Desk = {
    ...{ model, words: wordsFor(model.language), measure: pen.measure, tag: new Tag('Document') },
    pageOf: () => 0,
  };
  const { pages } = paginate(compose(desk), room);
  const drawFooter = footer(pen, model, pages.length);
  return bytesOf(doc, () => paintPages(pen, pages, { begin: () => undefined, end: drawFooter }));
}

/**
 * What an agency reads, fills in and sends back: a cover, and for each section its text, a comment form and a voting
 * page. What the agency may not see of a directory is left out. The same pack always gives the same bytes.
 * Throws `UnprintableText` when the faces lack a character of it.
 */
export function layOutPaper(pack: PaperPack): Promise<Buffer> {
  return pagesOf(asModel(pack), (desk) => [
    ...cover(desk, pack),
    ...pack.sections.flatMap((section) => [
      ...sectionText(desk, { ...section, document: inEdition(section.document, pack.audience) }),
      ...commentForm(desk, pack, section),
      ...votePage(desk, pack, section),
    ]),
  ]);
}
