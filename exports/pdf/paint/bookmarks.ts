import type { Entry } from '../parts/part';

interface Outline {
  addItem(title: string, options: { pageNumber: number; expanded: boolean }): Outline;
}

/** The bookmarks of the file: its parts, and under each its headings of the first level. */
export function addBookmarks(doc: PDFKit.PDFDocument, entries: readonly Entry[], pageOf: Map<string, number>): void {
  const root = doc.outline as unknown as Outline;
  let part: Outline | undefined;
  for (const { title, label, anchor, level } of entries) {
    const name = label ? `${label}. ${title}` : title;
    const options = { pageNumber: (pageOf.get(anchor) ?? 1) - 1, expanded: false };
    if (level === 1) part = root.addItem(name, options);
    else part?.addItem(name, options);
  }
}
