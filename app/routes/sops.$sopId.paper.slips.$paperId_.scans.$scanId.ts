import { reads } from '~/lib/answers';
import { download } from '~/lib/download';

/** A picture of a paper as it came, to be saved; the browser never shows it as a page of ours. */
export const loader = reads(({ context: { services }, params: { scanId = '' } }) => {
  const { bytes, type, name } = services.paper.scanFile(scanId);
  return download(new Uint8Array(bytes), type, name);
});
