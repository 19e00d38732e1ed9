import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../../app/lib/commitments';

const duty = (party: string, text: string) => ({
  type: 'duty',
  attrs: { party, name: 'Agency', trigger: 'a referral', deadline: 'one day', record: '' },
  content: [{ type: 'text', text }],
});

describe('what an agency commits to', () => {
  it('is every duty the text gives it, word for word and in order, and nobody else’s', () => {
    const document = {
      type: 'doc',
      content: [
        duty('ours', 'receives her'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [duty('ours', 'informs her')] }] },
        duty('theirs', 'records it'),
      ],
    };
    expect(commitmentsOf(document, 'ours')).toEqual([
      { action: 'receives her', trigger: 'a referral', deadline: 'one day', record: '' },
      { action: 'informs her', trigger: 'a referral', deadline: 'one day', record: '' },
    ]);
  });
});
