import { sha256Hex } from './text-hash';

export interface FingerprintedSection {
  key: string;
  title: string;
  textHash: string;
}

/** SHA-256 over the whole SOP: title, edition, and the ordered keys, titles and text hashes of its sections. */
export function fingerprint(sop: { title: string; edition: string; sections: FingerprintedSection[] }): string {
  const sections = sop.sections.map(({ key, title, textHash }) => [key, title, textHash]);
  return sha256Hex(JSON.stringify(['accord-fingerprint-1', sop.title, sop.edition, sections]));
}

/** A fingerprint as people read it aloud: sixteen groups of four. */
export function groupedHex(hash: string): string {
  return (hash.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
}
