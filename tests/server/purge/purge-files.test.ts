import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registeredFiles } from '../../../schema/tables';
import { purgeAtKeyboard } from '../../../server/purge';
import * as signing from '../../../server/signing';
import { aCeremony } from '../../support/ceremony';

/** Words of the record and of no name. */
const WORDS = 'A province';

type Ceremony = Awaited<ReturnType<typeof aCeremony>>;

const purge = ({ lead, sopId }: Ceremony, words = WORDS) =>
  purgeAtKeyboard(lead, { sopId, words, reason: 'a name', sure: 'on' });

const filesOf = ({ database }: Ceremony) =>
  database.orm
    .select()
    .from(registeredFiles)
    .all()
    .map(({ hash }) => hash);

const isThere =
  ({ dataDir }: Ceremony) =>
  (hash: string) =>
    existsSync(join(dataDir, 'files', hash));

describe('a purge of words in a frozen document', () => {
  it('takes the document and its ceremony away while nobody has signed, so that the SOP can be frozen again', async () => {
    const ceremony = await aCeremony();
    const files = filesOf(ceremony);
    expect(purge(ceremony)).toMatchObject({ withdrawn: 1, beyond: [] });
    expect(files.filter(isThere(ceremony))).toEqual([]);
    expect(filesOf(ceremony)).toEqual([]);
    expect(signing.ceremonyView(ceremony.lead, ceremony.sopId).ceremony).toBe(null);
  });

  it('leaves a signed one, names it with its signatures, and takes only its earlier states away', async () => {
    const ceremony = await aCeremony();
    await ceremony.sign('A03');
    await ceremony.sign('A01');
    const signed = ceremony.file();
    const name = 'Lower Kesh, edition 1.0';
    expect(purge(ceremony)).toMatchObject({ withdrawn: 0, beyond: [{ kind: 'signed-file', name, signatures: 2 }] });
    expect(filesOf(ceremony).filter(isThere(ceremony))).toHaveLength(1);
    expect(ceremony.file().equals(signed)).toBe(true);
    expect(signing.judgeFile(ceremony.lead, signed).verdict).toBe('authentic-not-final');
    await ceremony.sign('A08');
  });

  it('touches no document that does not hold them', async () => {
    const ceremony = await aCeremony();
    expect(purge(ceremony, 'Zorina Achebe')).toMatchObject({ withdrawn: 0, beyond: [] });
    expect(filesOf(ceremony).filter(isThere(ceremony))).toHaveLength(1);
    await ceremony.sign('A03');
  });
});
