import { reads } from '~/lib/answers';
import { download } from '~/lib/download';
import { notHere } from '~/lib/not-here';

const office = 'application/vnd.openxmlformats-officedocument';

const formats = {
  'comments.xlsx': { format: 'xlsx', type: `${office}.spreadsheetml.sheet` },
  'comments.docx': { format: 'docx', type: `${office}.wordprocessingml.document` },
} as const;

const isFile = (file: string): file is keyof typeof formats => Object.hasOwn(formats, file);

/** The table of comments as a file, with the filter of the page it was asked for on. */
export const loader = reads(async ({ context: { services }, params: { sopId = '', file = '' }, request }) => {
  if (!isFile(file)) throw notHere('file');
  const { format, type } = formats[file];
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { bytes, name } = await services.publishing.publishComments({ ...asked, sopId, format });
  return download(new Uint8Array(bytes), type, name);
});
