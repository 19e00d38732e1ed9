import type { Face } from '../fonts';
import type { Fragment, Line, Run } from '../text/run';
import { ink, page } from '../page';
import { baselineOf } from '../text/baseline';
import type { Tag } from './tag';

/** Draws on pdfkit's current page and keeps the structure tree in step with what is drawn. */
export class Pen {
  private open?: Tag;
  private decorating = false;

  constructor(readonly doc: PDFKit.PDFDocument) {}

  /** Width in points. */
  readonly measure = (text: string, { face, style }: { face: Face; style: Run['style'] }): number =>
    this.doc.font(face).fontSize(style.size).widthOfString(text);

  /** Draws as content of a tag; what is drawn in a row for one tag on one page becomes one marked sequence. */
  content(tag: Tag, draw: () => void): void {
    if (!this.decorating && this.open !== tag) {
      this.close();
      tag.realize(this.doc).add(this.doc.markStructureContent(tag.type));
      this.open = tag;
    }
    draw();
  }

  /** Draws what a screen reader passes over: rules, fills, page numbers. */
  decoration(draw: () => void): void {
    if (this.decorating) return draw();
    this.close();
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.decorating = true;
    draw();
    this.decorating = false;
    this.doc.endMarkedContent();
  }

  /** Ends the marked sequence that is open; needed before a page turns. */
  close(): void {
    if (this.open) this.doc.endMarkedContent();
    this.open = undefined;
  }

  /** Draws a line of text; y is the top of its leading. */
  line(tag: Tag, line: Line, x: number, y: number, continues = false): void {
    const baseline = y + baselineOf(line);
    line.fragments.forEach((fragment, at) => {
      const isLast = at === line.fragments.length - 1;
      // Readers that copy text by structure join the lines of a paragraph: without the space they would join words.
      const space = isLast && continues && !/[ \u2010/-]$/u.test(fragment.text) ? ' ' : '';
      this.fragment(tag, { ...fragment, text: fragment.text + space }, x + fragment.x, baseline);
    });
  }

  /** Draws a line that reads upwards: its baseline runs up the page at x from the foot y. */
  turned(tag: Tag, line: Line, x: number, y: number): void {
    this.content(tag, () => {
      this.doc.save().rotate(-90, { origin: [x, y] });
      for (const fragment of line.fragments) this.word(fragment, x + fragment.x, y);
      this.doc.restore();
    });
  }

  /** Whether a box at this height is the first on its page. */
  isTopOfPage(y: number): boolean {
    return y < page.top + 0.01;
  }

  hairline(x1: number, y1: number, x2: number, y2: number, color: string = ink.line, width = 0.5): void {
    this.decoration(() => {
      this.doc.lineWidth(width).strokeColor(color).moveTo(x1, y1).lineTo(x2, y2).stroke();
    });
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.decoration(() => {
      this.doc.rect(x, y, width, height).fill(color);
    });
  }

  private fragment(parent: Tag, fragment: Fragment, x: number, baseline: number): void {
    const isLink = (fragment.href ?? fragment.goTo) !== undefined && !this.decorating;
    const tag = isLink ? parent.child('Link') : parent;
    this.content(tag, () => {
      this.word(fragment, x, baseline);
      this.underlines(fragment, x, baseline);
    });
    if (!isLink) return;
    this.close();
    this.annotate(tag, fragment, x, baseline);
    tag.end();
  }

  private word({ text, face, style, href }: Fragment, x: number, baseline: number): void {
    this.doc
      .font(face)
      .fontSize(style.size)
      .fillColor(href === undefined ? style.color : ink.accent);
    this.doc.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  private underlines({ text, width, style, underline, adapt, href }: Fragment, x: number, baseline: number): void {
    if (!underline && !adapt && href === undefined) return;
    const trailing = text.length - text.trimEnd().length;
    const end = x + width * (text.length > 0 ? (text.length - trailing) / text.length : 1);
    const y = baseline + style.size * 0.17;
    this.doc
      .save()
      .lineWidth(0.6)
      .strokeColor(href === undefined ? style.color : ink.accent);
    if (adapt) this.doc.dash(0.8, { space: 1.6 });
    this.doc.moveTo(x, y).lineTo(end, y).stroke().restore();
  }

  private annotate(tag: Tag, { text, width, style, href, goTo }: Fragment, x: number, baseline: number): void {
    const structParent = tag.realize(this.doc);
    const top = baseline - style.size * 0.9;
    const height = style.size * 1.2;
    const Contents = new String(href ?? text.trim());
    const options = { structParent, Contents } as unknown as PDFKit.Mixins.AnnotationOption;
    if (href !== undefined) this.doc.link(x, top, width, height, href, options);
    else if (goTo !== undefined) this.doc.goTo(x, top, width, height, goTo, options);
  }
}
