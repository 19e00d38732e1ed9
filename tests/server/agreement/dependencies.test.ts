import { beforeEach, describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import * as agreement from '../../../server/agreement';
import { relianceOn } from '../../../server/agreement/dependency-rules';
import { directoryDocument } from '../../support/lower-kesh-directory';
import { pathwayDocument } from '../../support/lower-kesh-pathway';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';

const definition = (term: string, words: string): DocumentNode => ({
  ...{ type: 'definition', attrs: { term }, content: [p(words)] },
});

let world: Province;

/** Section 1 defines two terms; sections 2 and 3 use one each; all are agreed. */
beforeEach(() => {
  world = aProvince();
  define('A person who lived through violence.');
  world.write('Each survivor is heard.', 2);
  world.write('The advocate comes along.', 3);
  for (const number of [1, 2, 3]) world.agreeAll(number);
});

function define(survivor: string): void {
  world.write(doc(definition('survivor', survivor), definition('advocate', 'Somebody at her side.')));
}

const marks = (number: number, ctx = world.lead) => agreement.sectionView(ctx, world.section(number)).dependencies;
const check = (number: number, ctx = world.lead) =>
  agreement.checkDependency(ctx, {
    ...{ sectionId: world.section(number), sourceId: world.section(1), sourceHash: world.words(1) },
  });

describe('a section that rests on another one', () => {
  it('has nothing to check while nothing moves', () => {
    expect([1, 2, 3].map((number) => marks(number).length)).toEqual([0, 0, 0]);
  });

  it('is to be checked when that one is reopened, until it is called again unchanged', () => {
    world.reopenSection(1);
    expect(marks(2)).toMatchObject([{ isReopened: true, reliance: { on: 'definitions', terms: ['survivor'] } }]);
    expect(marks(3)).toMatchObject([{ reliance: { terms: ['advocate'] } }]);
    world.call(1);
    expect([marks(2), marks(3)]).toEqual([[], []]);
  });

  it('is to be checked when a term it uses is defined otherwise, and no other section is', () => {
    world.reopenSection(1);
    define('A woman who lived through violence.');
    world.call(1);
    expect(marks(2)).toMatchObject([{ isReopened: false, source: { number: 1 }, mayCheck: true }]);
    expect(marks(2)[0]?.redline.flatMap(({ runs }) => runs)).toContainEqual({ kind: 'added', text: 'woman' });
    expect(marks(3)).toEqual([]);
  });

  it('is checked by a lead or a representative, on the words they had on screen', () => {
    world.reopenSection(1);
    define('A woman who lived through violence.');
    const old = world.words(1);
    define('A woman or girl who lived through violence.');
    const asked = { sectionId: world.section(2), sourceId: world.section(1), sourceHash: old };
    expect(refusal(() => agreement.checkDependency(world.lead, asked))).toMatchObject({ code: 'words-changed' });
    const contributor = world.as('A03', 'contributor');
    expect(refusal(() => check(2, contributor))).toMatchObject({ code: 'forbidden' });
    expect(marks(2, contributor)).toMatchObject([{ mayCheck: false }]);
    check(2, world.as('A03'));
    expect(marks(2)).toEqual([]);
    define('A person who lived through violence, or saw it.');
    expect(marks(2)).toHaveLength(1);
  });

  it('is done with when it is called again itself', () => {
    world.reopenSection(1);
    define('A woman who lived through violence.');
    world.call(1);
    world.reopenSection(2);
    world.call(2);
    expect(marks(2)).toEqual([]);
  });

  it('is not troubled by a correction of spelling', () => {
    const proposed = {
      sectionId: world.section(1),
      textHash: world.words(1),
      quote: 'lived through',
      words: 'lived  through',
    };
    const correctionId = agreement.proposeCorrection(world.lead, proposed);
    agreement.confirmCorrection(world.as('A08'), {
      ...{ correctionId, partyId: world.party('A08'), textHash: world.words(1) },
    });
    expect(marks(2)).toEqual([]);
  });

  it('is not named to somebody without a seat', () => {
    const asked = { sectionId: world.section(2), sourceId: aProvince().section(1), sourceHash: world.words(1) };
    expect(refusal(() => agreement.checkDependency(world.lead, asked))).toMatchObject({ code: 'not-found' });
  });
});

describe('what a section rests on', () => {
  const pathway = pathwayDocument;
  const before = directoryDocument;

  it('is the directory, for a section with a pathway', () => {
    const now = doc(p('No directory any more.'));
    expect(relianceOn(pathway, { before, now })).toEqual({ on: 'directory' });
    expect(relianceOn(doc(p('No pathway.')), { before, now })).toBeUndefined();
    expect(relianceOn(pathway, { before: doc(p('a')), now: doc(p('b')) })).toBeUndefined();
  });

  it('is a term in its plural too, and not a word that ends like it', () => {
    const now = doc(definition('case', 'A file.'));
    const source = { before: doc(p('')), now };
    expect(relianceOn(doc(p('All cases.')), source)).toEqual({ on: 'definitions', terms: ['case'] });
    expect(relianceOn(doc(p('A showcase.')), source)).toBeUndefined();
  });
});
