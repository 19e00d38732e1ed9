import { describe, expect, it } from 'vitest';
import { makeBlock, withheldWords, withoutWords, type Visibility } from '../../../../schema/document/blocks';
import { doc, p } from '../../../../schema/document/build';

const shelter = { category: 'shelter', name: 'Riverside', location: '12 River Lane, behind the mill' } as const;
const police = { category: 'police', name: 'Desk', contact: '555 0199', visibility: 'public' } as const;

const section = (contact: string) =>
  doc(
    p('Call the desk on 555 0199.'),
    makeBlock(
      'directory',
      {},
      makeBlock('directoryEntry', { ...shelter, contact }),
      makeBlock('directoryEntry', police),
    ),
  );

const read = (text: string, edition: Visibility, contact = 'Wanda, 555 0100') =>
  withoutWords(text, withheldWords(section(contact), edition));

describe('words that a directory keeps from some readers', () => {
  it.each([
    ['The door at 12 River Lane, behind the mill is open.', 'The door at [withheld] is open.'],
    ['Is 12  river\nlane right?', 'Is [withheld] right?'],
    ['Ring 555-0100 or 5550100.', 'Ring [withheld] or [withheld].'],
    ['Wanda asks what a beds list is.', 'Wanda asks what a beds list is.'],
  ])('are taken out of what somebody wrote: %s', (written, shown) => {
    expect(read(written, 'network')).toBe(shown);
    expect(read(written, 'public')).toBe(shown);
  });

  it('stay for those who may see all of it', () => {
    expect(read('Ring 555 0100.', 'restricted')).toBe('Ring 555 0100.');
  });

  it('are none of those that stand openly elsewhere', () => {
    expect(read('Ring 555 0199.', 'public', '555 0199')).toBe('Ring 555 0199.');
  });
});
