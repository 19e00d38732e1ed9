import { describe, expect, it } from 'vitest';
import { loggedPath } from '../../../server/http/logged-path';

describe('a path in the log', () => {
  it.each([
    ['/', '/'],
    ['/sops/overview', '/sops/overview'],
    ['/sign-in/kJ3hd82hKWq0cN5yV7pLrT1xZb4mQe9u', '/sign-in/kJ3h…'],
    ['/sign-in?token=kJ3hd82hKWq0cN5yV7pLrT1xZb4mQe9u', '/sign-in'],
  ])('of %s is %s', (url, expected) => {
    expect(loggedPath(url)).toBe(expected);
  });
});
