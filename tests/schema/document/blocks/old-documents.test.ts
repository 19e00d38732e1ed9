import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalText, parseDocument, textHash } from '../../../../schema/document';
import { doc, duty } from '../../../../schema/document/build';
import { hashOf, parsed } from '../../../support/documents';

interface Kept {
  key: string;
  hash: string;
  document: unknown;
}

/** The sections of Lower Kesh as they were stored and hashed before there were structured blocks. */
const file = new URL('../fixtures/first-documents.json', import.meta.url);
const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept[];

describe('documents from before there were structured blocks', () => {
  it.each(kept)('$key keeps its hash and its canonical text', ({ hash, document }) => {
    const read = parseDocument(document);
    if (!read.ok) throw new Error(read.problem);
    expect(textHash(read.document)).toBe(hash);
    expect(JSON.parse(canonicalText(read.document))).toEqual(document);
  });

  it('a duty is spelled as it always was', () => {
    const facts = { party: 'A03', name: 'Kesh Hospital', trigger: 'she asks', deadline: '', record: 'register' };
    const document = doc(duty(facts, 'Treats her.'));
    expect(canonicalText(parsed(document))).toBe(
      '{"content":[{"attrs":{"name":"Kesh Hospital","party":"A03","record":"register","trigger":"she asks"},' +
        '"content":[{"text":"Treats her.","type":"text"}],"type":"duty"}],"type":"doc"}',
    );
    expect(hashOf(document)).toBe('44475e5c6a3a6e2a4d5172d9b994246107e4e1127e96469c2bc0ae11b471a49f');
  });
});
