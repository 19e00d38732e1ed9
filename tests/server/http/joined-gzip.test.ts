import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinedGzip } from '../../../server/http/joined-gzip';

const thing = { words: 'What everybody sees alike: “agreed”. '.repeat(3000) };

describe('a text of two parts, packed', () => {
  it.each([
    ['nothing', ''],
    ['a few words', ' and what is hers, in Kesh’s words'],
    ['more than the first part', 'as long '.repeat(40_000)],
  ])('unpacks to both of them when the second is %s', (_, rest) => {
    const packed = joinedGzip(thing, ({ words }) => words, rest);
    expect(gunzipSync(packed).toString()).toBe(thing.words + rest);
  });

  it('packs the first part once, however often it is sent', () => {
    const own = { words: 'once' };
    let times = 0;
    const packed = ['a', 'b', 'c'].map((rest) => joinedGzip(own, ({ words }) => ((times += 1), words), rest));
    expect(packed.map((each) => gunzipSync(each).toString())).toEqual(['oncea', 'onceb', 'oncec']);
    expect(times).toBe(1);
  });
});
