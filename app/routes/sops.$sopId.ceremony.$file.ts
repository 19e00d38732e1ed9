import { reads } from '~/lib/answers';
import { download } from '~/lib/download';
import { notHere } from '~/lib/not-here';

/** The files of the present ceremony: the signed document, its record, the certificate of the authority. */
export const loader = reads(({ context: { services }, params: { sopId = '', file = '' } }) => {
  const { ceremony } = services.signing.ceremonyView(sopId);
  if (ceremony === null) throw notHere('file');
  switch (file) {
    case 'signed.pdf': {
      const { bytes, name } = services.signing.signedFile(ceremony.id);
      return download(new Uint8Array(bytes), 'application/pdf', name);
    }
    case 'record.json':
      return download(JSON.stringify(services.signing.ceremonyRecord(ceremony.id), null, 2), 'application/json', file);
    case 'authority.pem':
      return download(services.signing.authorityCertificate(ceremony.id), 'application/x-pem-file', file);
    default:
      throw notHere('file');
  }
});
