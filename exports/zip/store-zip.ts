import { crc32 } from './crc32';
import type { Parts } from './open-zip';

interface Stored {
  name: Buffer;
  crc: number;
  size: number;
  /** of its local header */
  at: number;
}

/** What the local header and the line of the directory have in common: no flags, not packed, the first day of 1980. */
function shared({ name, crc, size }: Stored): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(0x0800, 2);
  bytes.writeUInt16LE(0x21, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(size, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

const signature = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function directoryLine(stored: Stored): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(stored.at, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), shared(stored), rest, stored.name]);
}

function directoryEnd(count: number, size: number, at: number): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt16LE(count, 4);
  bytes.writeUInt16LE(count, 6);
  bytes.writeUInt32LE(size, 8);
  bytes.writeUInt32LE(at, 12);
  return Buffer.concat([signature(0x06054b50), bytes]);
}

/** A zip file of these parts, none of them packed. */
export function storeZip(parts: Parts): Buffer {
  const pieces: Buffer[] = [];
  const directory: Stored[] = [];
  let at = 0;
  for (const [path, part] of parts) {
    const stored = { name: Buffer.from(path, 'utf8'), crc: crc32(part), size: part.length, at };
    const local = Buffer.concat([signature(0x04034b50), shared(stored), stored.name]);
    pieces.push(local, part);
    directory.push(stored);
    at += local.length + part.length;
  }
  const lines = Buffer.concat(directory.map(directoryLine));
  return Buffer.concat([...pieces, lines, directoryEnd(directory.length, lines.length, at)]);
}
