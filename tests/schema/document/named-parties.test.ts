import { describe, expect, it } from 'vitest';
import { namedParties } from '../../../schema/document';
import { blockquote, doc, duty, li, p, ul } from '../../../schema/document/build';

const of = (party: string) => duty({ party, name: party, trigger: '', deadline: '', record: '' }, 'Acts.');

describe('the parties a section names', () => {
  it('are those it gives a duty, each once, in the order they come', () => {
    expect(namedParties(doc(of('a03'), p('Words.'), of('a01'), of('a03')))).toEqual(['a03', 'a01']);
  });

  it('are found in lists and quotations too', () => {
    expect(namedParties(doc(ul(li('item', of('a05'))), blockquote(of('a06'))))).toEqual(['a05', 'a06']);
  });

  it('do not include a party that is only spoken of, nor a duty whose party nobody chose', () => {
    expect(namedParties(doc(p('a08 helps her.'), of('')))).toEqual([]);
  });
});
