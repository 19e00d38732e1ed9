import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Authority } from '../../../exports/signature';

/** Programs that are not ours and say whether a file is sound; each works in a folder of its own, until dismissed. */
export class OutsideJudges {
  private readonly folder = mkdtempSync(join(tmpdir(), 'accord-judges-'));
  private readonly root = join(this.folder, 'root.pem');

  constructor(authority: Pick<Authority, 'certificate'>) {
    writeFileSync(this.root, authority.certificate);
    this.run('certutil', ['-N', '-d', this.folder, '--empty-password']);
    this.run('certutil', ['-A', '-d', this.folder, '-n', 'root', '-t', 'C,C,C', '-i', this.root]);
  }

  pdfsig(bytes: Uint8Array): string {
    return this.run('pdfsig', ['-nssdir', this.folder, this.file('judged.pdf', bytes)]);
  }

  qpdf(bytes: Uint8Array): string {
    return this.run('qpdf', ['--check', this.file('judged.pdf', bytes)]);
  }

  /** Renders a page and gives the share of pixels in the given box (points from the top left) that are dark. */
  ink(bytes: Uint8Array, page: number, box: { x: number; y: number; width: number; height: number }): number {
    const crop = ['-x', box.x, '-y', box.y, '-W', box.width, '-H', box.height].map(String);
    const args = ['-r', '72', '-gray', '-f', String(page), '-singlefile', ...crop, this.file('judged.pdf', bytes)];
    const image = execFileSync('pdftoppm', args);
    const pixels = image.subarray(image.length - box.width * box.height);
    return pixels.filter((pixel) => pixel < 128).length / pixels.length;
  }

  /** Checks one detached container as CAdES against its content. Throws what openssl says when it does not hold. */
  opensslCades(content: Uint8Array, container: Uint8Array): string {
    const given = ['-content', this.file('content.bin', content), '-in', this.file('container.der', container)];
    const trust = ['-CAfile', this.root, '-purpose', 'any'];
    const args = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', ...given, ...trust, '-out', '/dev/null'];
    return execFileSync('sh', ['-c', 'exec openssl "$@" 2>&1', 'sh', ...args], { encoding: 'utf8' });
  }

  dismiss(): void {
    rmSync(this.folder, { recursive: true });
  }

  private file(name: string, bytes: Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    return path;
  }

  private run(program: string, args: string[]): string {
    return execFileSync(program, args, { encoding: 'utf8' });
  }
}

/** The signed bytes and the container of each signature, in the order of the file, found without our own parser. */
export function signedRanges(bytes: Uint8Array): { content: Buffer; container: Buffer }[] {
  const file = Buffer.from(bytes);
  const ranges = file.toString('latin1').matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/g);
  return [...ranges].map(([, ...numbers]) => {
    const [start = 0, length = 0, secondStart = 0, secondLength = 0] = numbers.map(Number);
    const second = file.subarray(secondStart, secondStart + secondLength);
    const padded = Buffer.from(file.toString('latin1', start + length + 1, secondStart - 1), 'hex');
    const container = padded.subarray(0, padded.readUInt16BE(2) + 4);
    return { content: Buffer.concat([file.subarray(start, start + length), second]), container };
  });
}
