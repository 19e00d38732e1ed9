import { describe, expect, it } from 'vitest';
import { fingerprint, groupedHex, sha256Hex, shortHash } from '../../../schema/document';

const hash = (text: string) => sha256Hex(text);
const sections = [
  { key: 'purpose', title: 'Purpose', textHash: hash('one') },
  { key: 'words', title: 'Words', textHash: hash('two') },
];
const sop = { title: 'Lower Kesh', edition: '1.0', sections };
const [first, second] = sections;

describe('the fingerprint of an SOP', () => {
  it('is one known value, so that a changed way of taking it cannot pass unnoticed', () => {
    expect(fingerprint({ title: 'T', edition: '1.0', sections: [] })).toBe(
      sha256Hex('["accord-fingerprint-1","T","1.0",[]]'),
    );
  });

  it.each([
    ['its title', { title: 'Upper Kesh' }],
    ['its edition', { edition: '1.1' }],
    ['the words of a section', { sections: [first, { ...second, textHash: hash('three') }] }],
    ['the title of a section', { sections: [first, { ...second, title: 'Definitions' }] }],
    ['the order of its sections', { sections: [second, first] }],
    ['a section that is left out', { sections: [first] }],
    ['where a title ends and a key begins', { sections: [{ ...first, key: 'purposePur', title: 'pose' }, second] }],
  ])('changes with %s', (_, change) => {
    expect(fingerprint({ ...sop, ...change } as typeof sop)).not.toBe(fingerprint(sop));
  });

  it('is read aloud as sixteen groups of four', () => {
    const read = groupedHex(fingerprint(sop));
    expect(read).toMatch(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/);
    expect(read.replaceAll(' ', '').toLowerCase()).toBe(fingerprint(sop));
  });
});

describe('the text hash', () => {
  it('is SHA-256 of the UTF-8 bytes', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('ស្ត្រី')).toHaveLength(64);
  });

  it('can be said in a room by its first eight digits', () => {
    expect(shortHash('4f2a91c0ffff')).toBe('4F2A 91C0');
  });
});
