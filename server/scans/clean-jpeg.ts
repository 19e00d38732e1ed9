const MARK = 0xff;
const END = 0xd9;
const SCAN = 0xda;
const EXIF = 0xe1;
const COMMENT = 0xfe;
/** How its colours are written, which a reader has to know. */
const ADOBE = 0xee;
const PROFILE = 'ICC_PROFILE\0';
const EXIF_HEAD = 'Exif\0\0';
const ORIENTATION = 0x0112;

const isApp = (marker: number) => marker >= 0xe1 && marker <= 0xef;

/** Which way up a camera held a picture, from 1 to 8; undefined where it does not say. */
function orientationIn(exif: Buffer): number | undefined {
  const tiff = exif.subarray(EXIF_HEAD.length);
  if (exif.toString('latin1', 0, EXIF_HEAD.length) !== EXIF_HEAD || tiff.length < 8) return undefined;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return undefined;
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) === ORIENTATION) return short(at + 8);
  }
  return undefined;
}

/** A segment that says which way up the picture is, and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('49492a0008000000' + '0100' + '120103000100000000000000' + '00000000', 'hex');
  tiff.writeUInt16LE(orientation, 18);
  const body = Buffer.concat([Buffer.from(EXIF_HEAD, 'latin1'), tiff]);
  const head = Buffer.from([MARK, EXIF, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** What is left of a segment: the picture and its colours, and of a camera's notes which way up it is. */
function cleaned(marker: number, segment: Buffer): Buffer | undefined {
  const body = segment.subarray(4);
  if (marker === EXIF) {
    const orientation = orientationIn(body);
    return orientation !== undefined && orientation > 1 && orientation <= 8
      ? orientationSegment(orientation)
      : undefined;
  }
  if (marker === COMMENT) return undefined;
  if (!isApp(marker) || marker === ADOBE) return segment;
  return body.toString('latin1', 0, PROFILE.length) === PROFILE ? segment : undefined;
}

/** Where the picture's own data ends: at the next mark that is neither part of them nor a place to begin again. */
function endOfData(view: Buffer, from: number): number {
  for (let at = view.indexOf(MARK, from); at >= 0; at = view.indexOf(MARK, at + 1)) {
    const next = view[at + 1] ?? 0;
    const isData = next === 0 || next === MARK || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return view.length;
}

/** A JPEG without what a camera notes beside the picture, and without whatever follows its end. @returns undefined where it is not whole */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [view.subarray(0, 2)];
  for (let at = 2; at + 2 <= view.length && view[at] === MARK;) {
    const marker = view[at + 1] ?? 0;
    if (marker === END) return Buffer.concat([...parts, view.subarray(at, at + 2)]);
    if (at + 4 > view.length) return undefined;
    const bodyEnd = at + 2 + view.readUInt16BE(at + 2);
    if (bodyEnd > view.length) return undefined;
    const next = marker === SCAN ? endOfData(view, bodyEnd) : bodyEnd;
    const left = marker === SCAN ? view.subarray(at, next) : cleaned(marker, view.subarray(at, next));
    if (left) parts.push(left);
    at = next;
  }
  return undefined;
}
