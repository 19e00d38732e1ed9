import { groupedHex } from '../../../schema/document/fingerprint';
import type { ExportModel } from '../../model';
import { page } from '../page';
import { breakLines } from '../text/break-lines';
import { plain } from '../text/plain';
import { styles } from '../text/style';
import { wordsFor } from '../words';
import type { Pen } from './pen';
import { Tag } from './tag';

/** The first sixteen hex digits, enough to tell editions apart by eye. */
export const shortFingerprint = (fingerprint: string) => groupedHex(fingerprint.slice(0, 16));

const unread = new Tag('Artifact');

/** Draws edition, short fingerprint and page number under the text of the current page. */
export function footer(pen: Pen, model: ExportModel, count: number): (number: number) => void {
  const words = wordsFor(model.language);
  const width = page.width - page.left - page.right;
  const y = page.height - page.bottom + 26;
  const lineOf = (text: string, available: number) => {
    const lines = breakLines([plain(text, styles.footer)], available, pen.measure);
    const [first] = lines;
    if (!first || lines.length === 1) return first;
    const shown = first.fragments.map(({ text: shownText }) => shownText.trimEnd()).join('');
    return breakLines([plain(`${shown} \u2026`, styles.footer)], available + 20, pen.measure)[0];
  };
  const left = lineOf(`${model.title} \u00b7 ${words.edition(model.edition)}`, width - 20);
  const short = lineOf(words.footer.fingerprint(shortFingerprint(model.fingerprint)), width / 2);
  return (number) => {
    const right = lineOf(words.footer.page(number, count), width / 2);
    pen.hairline(page.left, y - 6, page.left + width, y - 6);
    pen.decoration(() => {
      if (left) pen.line(unread, left, page.left, y);
      if (short) pen.line(unread, short, page.left, y + 11);
      if (right) pen.line(unread, right, page.left + width - right.width, y + 11);
    });
  };
}
