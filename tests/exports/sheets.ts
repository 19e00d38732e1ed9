import { inflateRawSync } from 'node:zlib';
import type { SheetModel } from '../../exports/sheet';

/** A small table whose cells hold what office programs like to change. */
export const awkwardCells = [
  '=1+1',
  '+66 2 123',
  '-1',
  '@SUM(A1)',
  '\tIndented',
  'one\ntwo',
  '<b>bold</b> & "quoted" ’s',
  '12-KXQR',
  '2026-03-01',
  'C5-12',
  'รายงานเมื่อเธอขอ',
  '_x0041_ stays',
  '007',
];

export const aSheet = (rows: readonly (readonly string[])[]): SheetModel => ({
  ...{ name: 'Comments', title: 'Lower Kesh: comments', lead: ['As of 2026-03-01.'], rows },
  columns: awkwardCells.map((_, at) => ({ heading: `Column ${at + 1}`, width: 10 })),
});

/** The text of a part of a zip file, found in its directory. */
export function partOf(bytes: Uint8Array, name: string): string {
  const file = Buffer.from(bytes);
  for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4)) {
    const length = file.readUInt16LE(at + 28);
    if (file.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
    return (file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`No part ${name}`);
}
