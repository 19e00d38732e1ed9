import { constants, crc32, deflateRawSync } from 'node:zlib';

interface Packed {
  blocks: Buffer;
  sum: number;
  length: number;
}

const packedBefore = new WeakMap<object, Packed>();

/** Blocks that end at a whole byte and are not the last, so that others can follow. */
function pack(text: string): Packed {
  const bytes = Buffer.from(text);
  const blocks = deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  return { blocks, sum: crc32(bytes), length: bytes.length };
}

/** A gzip file of deflated data, without a name or a time. */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/**
 * A text in two parts as one gzip file: the first is packed once for as long as somebody holds the thing it is made
 * from, however many texts begin with it.
 */
export function joinedGzip<T extends object>(thing: T, textOf: (thing: T) => string, rest: string): Buffer {
  const first = packedBefore.get(thing) ?? pack(textOf(thing));
  packedBefore.set(thing, first);
  const bytes = Buffer.from(rest);
  const foot = Buffer.alloc(8);
  foot.writeUInt32LE(crc32(bytes, first.sum), 0);
  foot.writeUInt32LE((first.length + bytes.length) % 2 ** 32, 4);
  return Buffer.concat([head, first.blocks, deflateRawSync(bytes, { level: 1 }), foot]);
}
