import { describe, expect, it } from 'vitest';
import { makeBlock } from '../../../schema/document/blocks';
import { pathwayFigure } from '../../../app/components/pathway/pathway-figure';
import { pathwayBlock } from '../../support/lower-kesh-pathway';

const figure = pathwayFigure(pathwayBlock);
const [sheet = '', phone = ''] = figure.match(/<svg class="pathway-svg".*?<\/svg>/gsu) ?? [];
const codesIn = (svg: string) => [...svg.matchAll(/href="#step-([a-z0-9]+)"/gu)].map(([, code]) => code);

describe('the diagram of a pathway on a page', () => {
  it('is drawn as it was drawn before', async () => {
    await expect(sheet.replaceAll('><', '>\n<')).toMatchFileSnapshot('fixtures/pathway-sheet.svg');
  });

  it('leads from each step to its words, in the order of the text, on a sheet and on a phone', () => {
    const codes = 'd1 d2 d3 d4 d5 i1 c1 s1 h1 m1 t1 p1 c2 s2 h2 l1 e1 s3'.split(' ');
    expect(codesIn(sheet)).toEqual(codes);
    expect(codesIn(phone)).toEqual(codes);
  });

  it('shows what people typed as letters, never as markup', () => {
    const step = makeBlock('step', { code: 'A', kind: 'door' }, '<img src=x onerror=alert(1)>"&');
    const typed = pathwayFigure(
      makeBlock('pathway', { name: '"><script>' }, makeBlock('stage', { name: '<b>' }, step)),
    );
    expect(typed).not.toMatch(/<(img|script|b)\b/u);
  });

  it('is nothing for a pathway without steps', () => {
    expect(pathwayFigure(makeBlock('pathway', {}, makeBlock('stage', {})))).toBe('');
  });
});
