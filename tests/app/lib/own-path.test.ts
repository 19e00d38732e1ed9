import { describe, expect, it } from 'vitest';
import { ownPath } from '../../../app/lib/own-path';

describe('the place to go on to after signing in', () => {
  it.each(['/sops/one', '/sops/one?tab=2', '/'])('is %s when it is ours', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', '', null, undefined, 7])(
    'is the start page instead of %s',
    (path) => {
      expect(ownPath(path)).toBe('/');
    },
  );
});
