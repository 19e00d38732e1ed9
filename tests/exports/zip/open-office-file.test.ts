import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTables, writeTable } from '../../../exports/docx';
import { readSheets, writeWorkbook } from '../../../exports/xlsx';
import { openOfficeFile, storeZip, UnreadableFile } from '../../../exports/zip';
import { COMPUTED } from '../../../schema/comment-form';
import { aSheet, awkwardCells } from '../sheets';

const xlsx = () => writeWorkbook([aSheet([awkwardCells])]);
const docx = () => writeTable(aSheet([awkwardCells]), 'en');

function reasonOf(bytes: Uint8Array): string {
  try {
    openOfficeFile(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
  return 'readable';
}

/** A zip file with one packed part, whatever size it claims to have. */
function packed(name: string, part: Buffer, claimed = part.length): Buffer {
  const deflated = deflateRawSync(part);
  const file = storeZip(new Map([[name, deflated]]));
  const [local, line] = [0, file.indexOf('PK\u0001\u0002')];
  file.writeUInt16LE(8, local + 8);
  file.writeUInt32LE(claimed, local + 22);
  file.writeUInt16LE(8, line + 10);
  file.writeUInt32LE(claimed, line + 24);
  return file;
}

describe('an office file', () => {
  it('is known by what is in it', async () => {
    expect(openOfficeFile(await xlsx()).kind).toBe('xlsx');
    expect(openOfficeFile(await docx()).kind).toBe('docx');
  });

  it('gives its cells back, the text of a formula never', async () => {
    const [rows] = await readSheets(openOfficeFile(await xlsx()).parts);
    expect(rows?.at(-1)).toEqual({ at: 5, cells: awkwardCells });
    const [table] = await readTables(openOfficeFile(await docx()).parts);
    expect(table?.at(-1)).toEqual({ at: 2, cells: awkwardCells });
  });

  it('says where something is computed, whatever it last came to', async () => {
    const { parts } = openOfficeFile(await xlsx());
    const name = 'xl/worksheets/sheet1.xml';
    const computed = (parts.get(name)?.toString('utf8') ?? '')
      .replace(/<c r="A5"[^>]*>.*?<\/c>/, '<c r="A5" t="str"><f>HYPERLINK("http://x","Accepted")</f></c>')
      .replace(/<c r="B5"[^>]*>.*?<\/c>/, '<c r="B5"><f aca="false">1+1</f><v>2</v></c>');
    const [rows] = await readSheets(new Map([...parts, [name, Buffer.from(computed)]]));
    expect(rows?.at(-1)?.cells.slice(0, 3)).toEqual([COMPUTED, COMPUTED, '-1']);
  });

  it('with pictures and programs is read without them', async () => {
    const { parts } = openOfficeFile(await xlsx());
    const more = storeZip(
      new Map([...parts, ['xl/vbaProject.bin', Buffer.alloc(9)], ['xl/media/a.png', Buffer.alloc(9)]]),
    );
    expect([...openOfficeFile(more).parts.keys()]).toEqual([...parts.keys()]);
  });
});

describe('a hostile file', () => {
  it('that is none is refused', () => {
    expect(reasonOf(new Uint8Array())).toBe('not-office');
    expect(reasonOf(Buffer.from('%PDF-1.7 a document'))).toBe('not-office');
    expect(reasonOf(randomBytes(4096).fill('xx', 0, 2))).toBe('not-office');
    expect(reasonOf(storeZip(new Map([['notes.xml', Buffer.from('<a/>')]])))).toBe('not-office');
  });

  it('with a password, or of an older program, is refused as such', () => {
    expect(reasonOf(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]))).toBe('old-or-locked');
    const locked = packed('xl/workbook.xml', Buffer.from('<a/>'));
    locked.writeUInt16LE(1, locked.indexOf('PK\u0001\u0002') + 8);
    expect(reasonOf(locked)).toBe('old-or-locked');
  });

  it('that is cut short anywhere is refused and nothing else', async () => {
    const whole = await xlsx();
    for (const length of [1, 21, 22, 100, 1000, whole.length - 23, whole.length - 1]) {
      expect(['damaged', 'not-office']).toContain(reasonOf(whole.subarray(0, length)));
    }
  });

  it('with any byte of its directory changed is read or refused', async () => {
    const whole = Buffer.from(await xlsx());
    const from = whole.indexOf('PK\u0001\u0002');
    const known = ['readable', 'damaged', 'not-office', 'too-large', 'old-or-locked'];
    for (let at = from; at < whole.length; at += 1) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(known).toContain(reasonOf(broken));
    }
  });

  it('that unpacks to more than a table has is given up, whatever size it claims', () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024, 0x20);
    expect(reasonOf(packed('xl/workbook.xml', zeros))).toBe('too-large');
    expect(reasonOf(packed('xl/workbook.xml', zeros, 12))).toBe('too-large');
  });

  it('of thousands of parts is given up', () => {
    const parts = Array.from({ length: 401 }, (_, at) => [`${at}.xml`, Buffer.from('<a/>')] as const);
    expect(reasonOf(storeZip(new Map(parts)))).toBe('too-large');
  });

  it('that declares words of its own is refused, in any spelling', () => {
    const lol = '<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>';
    expect(reasonOf(packed('xl/workbook.xml', Buffer.from(lol)))).toBe('damaged');
    expect(reasonOf(packed('xl/workbook.xml', Buffer.from(`\uFEFF${lol}`, 'utf16le')))).toBe('damaged');
  });
});
