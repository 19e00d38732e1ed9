const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Length and name before what a chunk holds, and its checksum behind. */
const AROUND = 12;

/** What is needed to show the picture as it is. Words, dates, places and thumbnails are in others. */
const kept = new Set(['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']);

const isKept = (name: string) => /^[A-Z]/.test(name) || kept.has(name);

/** A PNG without words and places, and without whatever follows its end. @returns undefined where it is not whole */
export function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin = SIGNATURE.length;
  if (!view.subarray(0, begin).equals(SIGNATURE)) return undefined;
  const parts: Buffer[] = [SIGNATURE];
  for (let at = begin; at + AROUND <= view.length;) {
    const name = view.toString('latin1', at + 4, at + 8);
    const next = at + AROUND + view.readUInt32BE(at);
    if (next > view.length || (at === begin) !== (name === 'IHDR')) return undefined;
    if (isKept(name)) parts.push(view.subarray(at, next));
    if (name === 'IEND') return Buffer.concat(parts);
    at = next;
  }
  return undefined;
}
