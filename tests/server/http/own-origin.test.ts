import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from '../../../server/http/own-origin';

const baseUrl = 'https://sop.example.org';

describe('a request counts as sent by one of our own pages', () => {
  it.each([
    ['when its origin is the public address', { host: '10.0.0.4:3000', origin: baseUrl }, true],
    ['when its origin is the host it was sent to', { host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
    ['when the browser says same-origin', { host: 'sop.example.org', 'sec-fetch-site': 'same-origin' }, true],
    ['when a person typed the address', { host: 'sop.example.org', 'sec-fetch-site': 'none' }, true],
    ['when a program says nothing, having only its own cookies', { host: 'sop.example.org' }, true],
    ['but not from another port', { host: 'localhost:3000', origin: 'http://localhost:4000' }, false],
    ['but not from a longer name', { host: 'sop.example.org', origin: 'https://sop.example.org.evil.example' }, false],
    ['but not from nowhere', { host: 'sop.example.org', origin: 'null' }, false],
    ['but not from a sister site', { host: 'sop.example.org', 'sec-fetch-site': 'same-site' }, false],
    [
      'but not when the browser contradicts the origin',
      { host: 'sop.example.org', origin: baseUrl, 'sec-fetch-site': 'cross-site' },
      false,
    ],
  ])('%s', (_when, headers, expected) => {
    expect(isOwnOrigin({ headers }, baseUrl)).toBe(expected);
  });
});
