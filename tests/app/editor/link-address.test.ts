import { describe, expect, it } from 'vitest';
import { linkAddress } from '../../../app/editor/link-address';

describe('an address somebody writes for a link', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    [' example.org ', 'https://example.org'],
    ['help@example.org', 'mailto:help@example.org'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    ['+60 3 1234 5678', 'tel:+60312345678'],
    ['tel:+60 (3) 1234', 'tel:+6031234'],
  ])('%s is completed to %s', (written, address) => {
    expect(linkAddress(written)).toBe(address);
  });

  it.each([
    '',
    'words',
    'two words.org',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    '/sops',
    'a@b',
  ])('%j is refused', (written) => {
    expect(linkAddress(written)).toBeUndefined();
  });
});
