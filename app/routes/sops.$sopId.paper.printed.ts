import { reads } from '~/lib/answers';

/** For the form beside it: whether the words that were printed with a fingerprint still stand. */
export const loader = reads(({ context: { services }, params: { sopId = '' }, request }) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return services.paper.printedWords({ ...asked, sopId });
});
