import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const footer = / · Edition \S+$|^Fingerprint [\dA-F ]{19}\b|^Page \d+ of \d+$/u;

/** A PDF on disk, read by programs that are not ours. */
export class ReadPdf {
  private readonly folder = mkdtempSync(join(tmpdir(), 'accord-pdf-'));
  private readonly file = join(this.folder, 'read.pdf');

  /** Text of each page in the order it was drawn. */
  readonly pages: string[];

  /** The file with its streams unpacked, one byte a character. */
  readonly source: string;

  constructor(bytes: Buffer) {
    writeFileSync(this.file, bytes);
    this.pages = this.run('pdftotext', ['-raw', this.file, '-']).split('\f').slice(0, -1);
    const unpacked = join(this.folder, 'unpacked.pdf');
    this.run('qpdf', ['--qdf', '--object-streams=disable', this.file, unpacked]);
    this.source = readFileSync(unpacked, 'latin1');
  }

  /** The words of all pages in the order they were drawn, without block codes and footers. */
  get words(): string {
    const lines = this.pages.flatMap((page) => page.split('\n').filter((line) => !footer.test(line)));
    return lines.map((line) => line.replace(/^C\d+-\d+ /u, '')).join('\n');
  }

  /** The structure tree with its words: what a screen reader walks through. Takes minutes for a long file. */
  readStructure(): string {
    return this.run('pdfinfo', ['-struct-text', this.file]);
  }

  get fields(): string[] {
    return [...this.run('pdfsig', [this.file]).matchAll(/Field Name: (.+)/gu)].map(([, name = '']) => name);
  }

  get metadata(): string {
    return this.run('pdfinfo', ['-meta', this.file]);
  }

  get fonts(): string[] {
    return this.run('pdffonts', [this.file]).trim().split('\n').slice(2);
  }

  get check(): string {
    return this.run('qpdf', ['--check', this.file]);
  }

  attachment(name: string): unknown {
    return JSON.parse(this.run('qpdf', [`--show-attachment=${name}`, this.file]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(program: string, args: string[]): string {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  }
}

/** Words free of spaces: where a line ends is the layout's business. */
export const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00ad]+/gu, '');
