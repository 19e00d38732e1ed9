import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../app/components/section/lines-of';
import { b, br, doc, duty, h2, p, table, ul } from '../../../schema/document/build';

describe('a document line by line', () => {
  it('gives each heading, paragraph, list item, cell and duty once, without marks and without empty lines', () => {
    const facts = { party: 'party_1', name: 'Kesh Hospital', trigger: 'She arrives', deadline: '', record: 'File' };
    const document = doc(
      h2('Title'),
      p('a ', b('bold'), br(), 'word'),
      p(),
      ul('one', 'two'),
      table(['head'], ['cell']),
      duty(facts, 'Treats her.'),
    );
    expect(linesOf(document)).toEqual([
      ...['Title', 'a bold word', 'one', 'two', 'head', 'cell'],
      'Kesh Hospital: Treats her. · She arrives · File',
    ]);
  });

  it('finds nothing in an empty document', () => {
    expect(linesOf({ type: 'doc' })).toEqual([]);
  });
});
