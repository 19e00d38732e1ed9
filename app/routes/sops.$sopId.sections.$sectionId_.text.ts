import { reads } from '~/lib/answers';

/** The words of a section as they stand, as data: to lay those a writer has on screen beside them. */
export const loader = reads(({ context: { services }, params: { sectionId = '' } }) => {
  const { document, line } = services.agreement.sectionView(sectionId);
  return { document, textHash: line.textHash };
});
