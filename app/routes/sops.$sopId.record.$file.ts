import { reads } from '~/lib/answers';
import { download } from '~/lib/download';
import { notHere } from '~/lib/not-here';

const formats = {
  'record.xlsx': { format: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  'record.pdf': { format: 'pdf', type: 'application/pdf' },
  'record.json': { format: 'json', type: 'application/json' },
  'record.zip': { format: 'zip', type: 'application/zip' },
} as const;

const isFile = (file: string): file is keyof typeof formats => Object.hasOwn(formats, file);

/** The whole consensus record as a file. */
export const loader = reads(async ({ context: { services }, params: { sopId = '', file = '' } }) => {
  if (!isFile(file)) throw notHere('file');
  const { format, type } = formats[file];
  const { bytes, name } = await services.publishing.publishRecord({ sopId, format });
  return download(new Uint8Array(bytes), type, name);
});
