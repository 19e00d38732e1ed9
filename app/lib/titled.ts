import type { MetaFunction } from '@remix-run/node';
import { en } from '~/locales/en';

/** The title of a page, before the title of its procedure and the name of the product. */
export const titled =
  (...parts: string[]): MetaFunction =>
  ({ matches }) => {
    const titles = matches.map(({ data }) => sopTitle(data)).filter((title) => title !== undefined);
    return [{ title: en.frame.title(...parts, ...titles) }];
  };

function sopTitle(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('sop' in data)) return undefined;
  const { sop } = data;
  if (typeof sop !== 'object' || sop === null || !('title' in sop)) return undefined;
  return typeof sop.title === 'string' ? sop.title : undefined;
}
