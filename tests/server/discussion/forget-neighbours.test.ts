import { expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import { comments } from '../../../schema/tables';
import * as discussion from '../../../server/discussion';
import { aProvince } from '../../support/province';
import { firstWords, talkIn } from './talk';

it('a comment whose neighbours are forgotten is found where it stands, and nowhere else', () => {
  const world = aProvince();
  world.write(doc(p(firstWords), p('The shelter takes her in.')));
  const talk = talkIn(world);
  const [there, lost] = ['write a report', 'The shelter'].map((quote) => talk.open(world.as('A08'), quote));
  world.write(doc(p(firstWords)));
  expect(talk.view(lost ?? '').place).toBe('gone');
  discussion.forgetNeighbours(world.lead, world.sopId);
  expect(
    world.database.orm
      .select()
      .from(comments)
      .all()
      .map(({ before, after }) => before + after),
  ).toEqual(['', '']);
  expect(talk.view(there ?? '').place).toBe('words');
  world.write(doc(p('New.'), p(firstWords), p('The shelter is elsewhere.')));
  expect(talk.view(there ?? '')).toMatchObject({ place: 'words', block: 2 });
  expect(talk.view(lost ?? '').place).toBe('gone');
});
