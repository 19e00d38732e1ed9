import { beforeEach, describe, expect, it } from 'vitest';
import { LookAgain, type News } from '../../../app/lib/look-again';

let looks: News[];
let planned: { work: () => void; milliseconds: number } | undefined;
let page: LookAgain;

beforeEach(() => {
  looks = [];
  planned = undefined;
  page = new LookAgain({
    look: (news) => looks.push(news),
    later(work, milliseconds) {
      planned = { work, milliseconds };
      return () => {
        planned = undefined;
      };
    },
  });
});

const vote = { what: 'vote', sectionId: 'section_1' };
const comment = { what: 'comment', sectionId: 'section_2' };

/** Lets the time pass until what is planned begins. */
function pass(): number | undefined {
  const due = planned;
  planned = undefined;
  due?.work();
  return due?.milliseconds;
}

describe('loading a page again', () => {
  it('answers many changes with one look that knows of all of them', () => {
    for (let time = 0; time < 50; time += 1) page.hear({ ...vote, wait: 0 });
    page.hear({ ...comment, wait: 0 });
    pass();
    expect(looks).toHaveLength(1);
    expect(looks[0]).toContainEqual(comment);
  });

  it('waits as long as the server asks, so that not everybody comes at once', () => {
    page.hear({ ...vote, wait: 400 });
    expect(pass()).toBeGreaterThanOrEqual(400);
  });

  it('never begins a second look while one is under way, and makes it up afterwards', () => {
    page.hear({ ...vote, wait: 0 });
    pass();
    page.hear({ ...comment, wait: 0 });
    expect(looks).toHaveLength(1);
    page.looked();
    pass();
    expect(looks).toEqual([[vote], [comment]]);
  });

  it('rests when a look is over and nothing came meanwhile', () => {
    page.hear({ ...vote, wait: 0 });
    pass();
    page.looked();
    expect(planned).toBeUndefined();
  });

  it('goes on when nobody says that a look is over', () => {
    page.hear({ ...vote, wait: 0 });
    pass();
    page.hear({ ...comment, wait: 0 });
    pass();
    pass();
    expect(looks).toEqual([[vote], [comment]]);
  });

  it('looks at everything when nobody knows what was missed', () => {
    page.hear({ ...vote, wait: 0 });
    page.hearOfAnything();
    page.hear({ ...vote, wait: 0 });
    pass();
    expect(looks).toEqual(['everything']);
  });

  it('looks no more once it is stopped', () => {
    page.hear({ ...vote, wait: 0 });
    page.stop();
    expect(planned).toBeUndefined();
  });
});
