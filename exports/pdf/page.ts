const mm = 72 / 25.4;

/** A4 in points. The wide left margin carries the block codes and leaves room for a binder. */
export const page = {
  width: 210 * mm,
  height: 297 * mm,
  left: 36 * mm,
  right: 27 * mm,
  top: 24 * mm,
  bottom: 27 * mm,
};

export const measure = page.width - page.left - page.right;
export const room = page.height - page.top - page.bottom;

/** Width of the wet-ink stamp that ministries in the region use. */
export const stampSide = 40 * mm;

/** One ink and its neutrals; every text colour reads on white, and on a grey copy, at 7:1 or better. */
export const ink = {
  text: '#17211f',
  accent: '#0b4a4e',
  quiet: '#4a5654',
  line: '#a9b8b6',
  tint: '#eef3f2',
  paper: '#ffffff',
};
