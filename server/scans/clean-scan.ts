import { kindOfScan } from '../../schema/inputs';
import type { ScanKind } from '../../schema/vocabulary';
import { paperWords } from '../../schema/words/en/paper';
import { DomainError } from '../kernel';
import { cleanJpeg } from './clean-jpeg';
import { cleanPng } from './clean-png';

const PDF_END = '%%EOF';

/** A PDF is kept byte for byte: it is never shown here, only handed out to be saved. */
function wholePdf(bytes: Uint8Array): Uint8Array | undefined {
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  return tail.includes(PDF_END) ? bytes : undefined;
}

function cleaned(bytes: Uint8Array, kind: ScanKind): Uint8Array | undefined {
  switch (kind) {
    case 'pdf':
      return wholePdf(bytes);
    case 'jpeg':
      return cleanJpeg(bytes);
    case 'png':
      return cleanPng(bytes);
  }
}

export interface CleanScan {
  kind: ScanKind;
  bytes: Uint8Array;
}

/**
 * A scan without what a camera writes beside the picture, such as where it was taken; which way up it is stays.
 * @throws DomainError `invalid` where the file is not whole
 */
export function cleanScan(scan: Uint8Array): CleanScan {
  const kind = kindOfScan(scan);
  const bytes = kind && cleaned(scan, kind);
  if (!bytes) throw new DomainError('invalid', { issues: [{ field: 'scan', message: paperWords.scan.broken }] });
  return { kind, bytes };
}
