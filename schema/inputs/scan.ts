import { z } from 'zod';
import { scanKinds, type ScanKind } from '../vocabulary';

/** How files of each kind begin. */
const starts: Record<ScanKind, readonly number[]> = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47],
};

/** What a scan is, judged by its first bytes: a name or a declared type can say anything. */
export const kindOfScan = (bytes: Uint8Array): ScanKind | undefined =>
  scanKinds.find((kind) => starts[kind].every((byte, at) => bytes[at] === byte));

/** The scan of something, as a form sends it. */
export const scanOf = (what: string) =>
  z
    .instanceof(Uint8Array, { error: `Choose the scan of ${what}.` })
    .refine((bytes) => bytes.length > 0, `Choose the scan of ${what}.`)
    .refine((bytes) => bytes.length <= 20 * 1024 * 1024, 'Choose a scan of at most 20 MB.')
    .refine((bytes) => kindOfScan(bytes) !== undefined, 'Choose a scan as PDF, JPEG or PNG.');
