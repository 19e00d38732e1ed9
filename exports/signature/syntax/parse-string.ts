import { PdfSyntaxError } from './pdf-value';
import type { PdfValue } from './pdf-value';

interface ParsedString {
  value: PdfValue;
  end: number;
}

// Our longest text is a reason of a few hundred letters; the bound keeps hostile files from costing memory.
const longest = 100_000;
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export function readHexString(bytes: Buffer, at: number): ParsedString {
  const end = bytes.indexOf(0x3e, at);
  if (end < 0) throw new PdfSyntaxError(at, 'A string does not end');
  const digits = bytes.toString('latin1', at + 1, end).replace(/[\0\t\n\f\r ]/g, '');
  if (!/^[0-9a-fA-F]*$/.test(digits)) throw new PdfSyntaxError(at, 'Not a hexadecimal string');
  return {
    value: { kind: 'string', bytes: Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex') },
    end: end + 1,
  };
}

export function readLiteralString(bytes: Buffer, at: number): ParsedString {
  const out: number[] = [];
  let open = 1;
  let position = at + 1;
  while (open > 0) {
    const byte = bytes[position];
    if (byte === undefined || out.length > longest) throw new PdfSyntaxError(at, 'A string does not end');
    if (byte === 0x5c) {
      position = readEscape(bytes, position + 1, out);
      continue;
    }
    if (byte === 0x28) open++;
    if (byte === 0x29) open--;
    if (open > 0) out.push(byte);
    position++;
  }
  return { value: { kind: 'string', bytes: Buffer.from(out) }, end: position };
}

/** Appends what the escape after a backslash stands for; gives the place after it. */
function readEscape(bytes: Buffer, at: number, out: number[]): number {
  const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', at, at + 3));
  if (octal) {
    out.push(parseInt(octal[0], 8) & 0xff);
    return at + octal[0].length;
  }
  const letter = bytes.toString('latin1', at, at + 1);
  if (letter === '\r') return bytes[at + 1] === 10 ? at + 2 : at + 1;
  if (letter === '\n') return at + 1;
  out.push((escapes[letter] ?? letter).charCodeAt(0));
  return at + 1;
}
