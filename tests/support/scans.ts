/** Where a photograph was taken, as a camera notes it. */
export const GPS = 'Lantern street 4';

/** The smallest picture that is a whole PNG, cut behind its head. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGBvTTQAAAABJRU5ErkJggg==',
  'base64',
);
export const HEAD = 8 + 12 + 13;

function chunk(name: string, words: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  return Buffer.concat([length, Buffer.from(name + words, 'latin1'), Buffer.alloc(4)]);
}

export const noted = Buffer.concat([png.subarray(0, HEAD), chunk('tEXt', GPS), chunk('eXIf', GPS), png.subarray(HEAD)]);

export function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** What a phone writes: which way up it was held, and where. */
const exif = Buffer.concat([
  Buffer.from('Exif\0\0', 'latin1'),
  Buffer.from('4d4d002a00000008' + '0001' + '011200030000000100060000' + '00000000', 'hex'),
  Buffer.from(GPS),
]);

/** As a camera makes it: notes, a first and a second pass of the picture, and a preview behind its end. */
export function jpegWith(...notes: Buffer[]): Buffer {
  const pass = Buffer.concat([segment(0xda, Buffer.from([1, 2])), Buffer.from([7, 0xff, 0, 8, 0xff, 0xd0, 9])]);
  const tables = segment(0xdb, Buffer.from([1, 2, 3]));
  const picture = [tables, pass, segment(0xc4, Buffer.from([4])), pass, Buffer.from([0xff, 0xd9])];
  return Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe0, Buffer.from('JFIF\0')), ...notes, ...picture]);
}

export const photograph = Buffer.concat([
  jpegWith(segment(0xe1, exif), segment(0xfe, Buffer.from(GPS)), segment(0xed, Buffer.from(GPS))),
  Buffer.from(GPS),
]);

export const pdf = Buffer.from('%PDF-1.7\nA page.\n%%EOF\n');
