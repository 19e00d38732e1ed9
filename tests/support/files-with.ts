import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

/** Words as the bytes of the encodings that anything might keep them in, letters of any case. */
function spellings(words: string): string[] {
  const lower = words.toLowerCase();
  const wide = Buffer.from(lower, 'utf16le');
  return [Buffer.from(lower, 'utf8'), wide, swapped(wide)].map((bytes) => bytes.toString('latin1').toLowerCase());
}

/** The files of a folder, with all below it, whose bytes hold these words somewhere. */
export function filesWith(folder: string, words: string): string[] {
  const sought = spellings(words);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path).toString('latin1').toLowerCase();
      return sought.some((each) => bytes.includes(each));
    })
    .map((path) => path.slice(folder.length + 1));
}
