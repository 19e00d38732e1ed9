import { inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './unreadable-file';

/** Parts of a file by their paths. */
export type Parts = ReadonlyMap<string, Buffer>;

export interface Limits {
  /** how many parts a file may have */
  parts: number;
  /** bytes of all its parts that are looked at, unpacked */
  bytes: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Its end is followed by a comment of at most 65,535 bytes. */
const LONGEST_END = 22 + 0xffff;

const damaged = () => new UnreadableFile('damaged');

function directoryOf(file: Buffer): { at: number; count: number } {
  for (let at = file.length - 22; at >= Math.max(0, file.length - LONGEST_END); at -= 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_END) continue;
    return { at: file.readUInt32LE(at + 16), count: file.readUInt16LE(at + 10) };
  }
  throw damaged();
}

interface Entry {
  name: string;
  method: number;
  isLocked: boolean;
  packed: Buffer;
  end: number;
}

function entryAt(file: Buffer, at: number): Entry {
  if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
  const end = at + 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  const local = file.readUInt32LE(at + 42);
  if (file.readUInt32LE(local) !== LOCAL_HEADER) throw damaged();
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const to = from + file.readUInt32LE(at + 20);
  if (to > file.length) throw damaged();
  return {
    name: file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
    method: file.readUInt16LE(at + 10),
    isLocked: (file.readUInt16LE(at + 8) & 1) === 1,
    packed: file.subarray(from, to),
    end,
  };
}

/** The size a part claims to have is not asked: unpacking stops where the limit is reached. */
function unpacked({ method, packed, isLocked }: Entry, room: number): Buffer {
  if (isLocked) throw new UnreadableFile('old-or-locked');
  if (method === 0 && packed.length <= room) return packed;
  if (method === 0 || room <= 0) throw new UnreadableFile('too-large');
  if (method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: room });
  } catch (error) {
    const isFull = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isFull ? new UnreadableFile('too-large') : damaged();
  }
}

/** Beginnings of the files of older office programs, which also hold files with a password. */
const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function partsOf(file: Buffer, wanted: (name: string) => boolean, limits: Limits): Map<string, Buffer> {
  const { at, count } = directoryOf(file);
  if (count > limits.parts) throw new UnreadableFile('too-large');
  const parts = new Map<string, Buffer>();
  let [next, room] = [at, limits.bytes];
  for (let read = 0; read < count; read += 1) {
    const entry = entryAt(file, next);
    next = entry.end;
    if (!wanted(entry.name)) continue;
    const part = unpacked(entry, room);
    room -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/**
 * The wanted parts of a zip file, unpacked.
 * @throws UnreadableFile for what is no whole zip file, and before more than the limits allow is unpacked
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits): Parts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 4).equals(OLD)) throw new UnreadableFile('old-or-locked');
  if (file.length < 22 || file.toString('latin1', 0, 2) !== 'PK') throw new UnreadableFile('not-office');
  try {
    return partsOf(file, wanted, limits);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    // An offset that leads out of the file.
    throw damaged();
  }
}
