import { reads } from '~/lib/answers';
import { download } from '~/lib/download';
import { notHere } from '~/lib/not-here';

/** What an agency is sent on paper, for the sections that were chosen. */
export const loader = reads(async ({ context: { services }, params: { sopId = '', file = '' }, request }) => {
  if (file !== 'pack.pdf') throw notHere('file');
  const asked = new URL(request.url).searchParams;
  const input = { sopId, partyId: asked.get('party') ?? '', sections: asked.getAll('section') };
  const { bytes, name } = await services.paper.printPaper(input);
  return download(new Uint8Array(bytes), 'application/pdf', name);
});
