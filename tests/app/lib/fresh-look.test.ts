import { describe, expect, it } from 'vitest';
import { newerLook, type FreshLook } from '../../../app/lib/fresh-look';

const at = (since: string): FreshLook => ({
  ...{ since, title: '', edition: '1.0', speaksFor: [], needs: [], parties: [], sections: [], latest: null, steps: [] },
  progress: { required: 0, met: 0, waived: 0, open: 0, advised: 0, sections: [] },
});
const loaded = (since: string, id = 'sop_a') => ({ since, sop: { id } });

describe('what a page shows that looked again', () => {
  it('is the look when something happened since the page was loaded', () => {
    const [look, over] = [at('10-beef'), loaded('9-cafe')];
    expect(newerLook({ sopId: 'sop_a', look, over }, over)).toBe(look);
    expect(newerLook({ sopId: 'sop_a', look, over }, loaded('9-cafe'))).toBe(look);
  });

  it('is what was loaded when that came later', () => {
    const [look, over] = [at('10-beef'), loaded('9-cafe')];
    expect(newerLook({ sopId: 'sop_a', look, over }, loaded('11-f00d'))).toBe(undefined);
    expect(newerLook({ sopId: 'sop_a', look, over }, loaded('10-beef'))).toBe(undefined);
    expect(newerLook(undefined, over)).toBe(undefined);
  });

  it('is the look of the same moment when it was made on top of what was loaded', () => {
    const [look, over] = [at('10-beef'), loaded('10-beef')];
    expect(newerLook({ sopId: 'sop_a', look, over }, over)).toBe(look);
  });

  it('is never a look at another procedure', () => {
    const [look, over] = [at('10-beef'), loaded('9-cafe')];
    expect(newerLook({ sopId: 'sop_a', look, over }, loaded('3-dead', 'sop_b'))).toBe(undefined);
  });
});
