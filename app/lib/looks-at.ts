import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';
import type { News } from './look-again';

/** What the look that is under way is about; undefined while none is. */
let underway: News | undefined;

export function beginLook(news: News): void {
  underway = news;
}

export function endLook(): void {
  underway = undefined;
}

type Asked = Pick<
  ShouldRevalidateFunctionArgs,
  'currentUrl' | 'nextUrl' | 'formMethod' | 'currentParams' | 'defaultShouldRevalidate'
>;

interface LeftOut {
  /** kinds of things the page never shows */
  kinds?: readonly string[];
  /** kinds of things it shows of the section in its address only */
  elsewhere?: readonly string[];
}

/** Whether any of the news has to do with a page that leaves these things out. */
function concerns(news: News, { kinds = [], elsewhere = [] }: LeftOut, sectionId: string | undefined): boolean {
  if (news === 'everything') return true;
  const isElsewhere = (where: string | null) => where !== null && where !== sectionId;
  return news.some(
    ({ what, sectionId: where }) => !kinds.includes(what) && !(elsewhere.includes(what) && isElsewhere(where)),
  );
}

/**
 * For a route's `shouldRevalidate`: of changes that others make, does not load again for those the page leaves out; a
 * kind that nobody named is never left out. What the reader does on the page itself loads as ever.
 */
export function looksAwayFrom(leftOut: LeftOut) {
  return ({ currentUrl, nextUrl, formMethod, currentParams, defaultShouldRevalidate }: Asked): boolean => {
    const isLive = underway !== undefined && formMethod === undefined && currentUrl.href === nextUrl.href;
    return isLive ? concerns(underway ?? [], leftOut, currentParams.sectionId) : defaultShouldRevalidate;
  };
}

/** What people say of one section; its words and its state are not among them. */
export const saidOfSections = ['vote', 'signal', 'clearance', 'objection', 'comment', 'late-edit'];
