import type { OwnLook, Standing } from '../../server/front-page';

/** The front page of a procedure as it stood when it was looked at again. */
export type FreshLook = Standing & OwnLook;

/** Looks at the front page again; undefined when the server says no, which a whole loading of the page then explains. */
export async function lookAtFrontPage(sopId: string): Promise<FreshLook | undefined> {
  try {
    const answer = await fetch(`/sops/${sopId}/look.data`);
    if (!answer.ok) return undefined;
    const { alike, own } = (await answer.json()) as { alike: Standing; own: OwnLook };
    return { ...alike, ...own };
  } catch {
    // The line broke in the middle of the answer.
    return undefined;
  }
}

/** A place in the trail, from the name of the change there. */
const placeOf = (since: string) => Number.parseInt(since, 10);

export interface Looked {
  sopId: string;
  look: FreshLook;
  /** what the page was loaded with when the look began */
  over: { since: string };
}

type Loaded = Looked['over'] & { sop: { id: string } };

/** What a page shows: the look, unless the page was loaded with something newer since. */
export function newerLook(looked: Looked | undefined, loaded: Loaded): FreshLook | undefined {
  if (looked?.sopId !== loaded.sop.id) return undefined;
  const ahead = placeOf(looked.look.since) - placeOf(loaded.since);
  return ahead > 0 || (ahead === 0 && looked.over === loaded) ? looked.look : undefined;
}
