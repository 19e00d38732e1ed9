import { afterEach, describe, expect, it } from 'vitest';
import { beginLook, endLook, looksAwayFrom } from '../../../app/lib/looks-at';

const page = new URL('http://accord.test/sops/sop_1/sections/section_1');
const asked = {
  currentUrl: page,
  nextUrl: page,
  currentParams: { sectionId: 'section_1' },
  defaultShouldRevalidate: true,
};
const shouldLoad = looksAwayFrom({ kinds: ['checklist'], elsewhere: ['vote'] });

afterEach(endLook);

describe('what a page loads again for', () => {
  it.each([
    ['a kind of thing it shows, in its section', { what: 'vote', sectionId: 'section_1' }, true],
    ['a kind of thing it shows, in no section', { what: 'vote', sectionId: null }, true],
    ['a kind of thing it shows, in another section', { what: 'vote', sectionId: 'section_2' }, false],
    ['a kind of thing it does not show', { what: 'checklist', sectionId: null }, false],
    ['a kind of thing nobody thought of', { what: 'weather', sectionId: 'section_2' }, true],
  ])('%s', (_what, change, expected) => {
    beginLook([change]);
    expect(shouldLoad(asked)).toBe(expected);
  });

  it('loads when it is not known what was missed', () => {
    beginLook('everything');
    expect(shouldLoad(asked)).toBe(true);
  });

  it('leaves what the reader does on the page to the usual rule', () => {
    beginLook([{ what: 'checklist', sectionId: null }]);
    expect(shouldLoad({ ...asked, formMethod: 'POST' })).toBe(true);
    endLook();
    expect(shouldLoad({ ...asked, defaultShouldRevalidate: false })).toBe(false);
  });
});
