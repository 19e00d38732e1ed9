import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../exports/xlsx';
import { openOfficeFile } from '../../../exports/zip';
import type { RecordFormat } from '../../../server/publishing';
import { matrixOf, playStory, steps, type World } from '../../../server/story';
import { ReadPdf } from '../../exports/pdf/read-pdf';
import { temporaryFolder } from '../../support/temporary-folder';

const settings = { baseUrl: 'http://accord.test', authorityPassphrase: 'a passphrase for tests' };
const folder = () => ({ dataDir: `${temporaryFolder()}/data`, secret: 'a secret for tests, long enough', settings });

/** Cells of the final matrix that agree, agree with a statement and stand aside, as each kind of file says. */
async function countedIn(world: World) {
  const file = async (format: RecordFormat) =>
    Buffer.from((await world.lead().publishing.publishRecord({ sopId: world.sopId, format })).bytes);
  const three = (of: readonly (string | undefined)[], ...words: string[]) =>
    words.map((word) => of.filter((each) => each === word).length);
  const said = ['Agrees', 'Agrees with a statement', 'Stands aside'];
  const { positions } = JSON.parse((await file('json')).toString()) as { positions: { position: string }[] };
  const sheets = await readSheets(openOfficeFile(await file('xlsx')).parts);
  const sheet = sheets.find((rows) => rows[0]?.cells[0] === 'Positions') ?? [];
  const csv = (await file('zip'))
    .toString()
    .split('positions.csv')
    .find((part) => part.includes('Section,Agency,Position'));
  const pdf = new ReadPdf(await file('pdf'));
  const paper = pdf.words.slice(pdf.words.lastIndexOf('\nPositions\n'), pdf.words.lastIndexOf('\nVotes\n'));
  pdf.remove();
  return {
    json: three(
      positions.map(({ position }) => position),
      'agree',
      'agree-with-statement',
      'stand-aside',
    ),
    xlsx: three(
      sheet.map(({ cells }) => cells[2]),
      ...said,
    ),
    csv: three(
      (csv ?? '').split('\r\n').map((line) => line.split(',').at(-1)),
      ...said,
    ),
    pdf: three(
      paper.split('\n').map((line) => / (Agrees|Agrees with a statement|Stands aside)$/u.exec(line)?.[1]),
      ...said,
    ),
  };
}

describe('the story of Lower Kesh', () => {
  it('reaches its numbers, from the composition check to the later signatures', async () => {
    const world = await playStory({ ...folder(), until: 'accession' });
    const lead = world.lead();
    const { ceremony } = lead.signing.ceremonyView(world.sopId);
    expect(matrixOf(world)).toMatchObject({ agree: 136, 'agree-with-statement': 2, 'stand-aside': 2, blank: 0 });
    expect(ceremony).toMatchObject({ state: 'in-force', counts: { signed: 14, declined: 0, pending: 0 }, revision: 4 });
    const counted = [136, 2, 2];
    expect(await countedIn(world)).toEqual({ json: counted, xlsx: counted, csv: counted, pdf: counted });
    const file = lead.signing.signedFile(ceremony?.id ?? '').bytes;
    const signed = new ReadPdf(Buffer.from(file));
    const said = [
      ...['Comments and what became of them', 'Came after the call', 'Corrections of spelling', 'What came on paper'],
    ];
    expect(said.filter((words) => !signed.words.includes(words))).toEqual([]);
    signed.remove();
    expect(lead.signing.judgeFile(file)).toMatchObject({ verdict: 'registered-final', counts: { inFile: 14 } });
    expect(lead.trail.trailPage({ sopId: world.sopId }).verdict).toMatchObject({ whole: true });
    world.workspace.close();
  });

  it('names its steps when it is asked for one that it does not have', async () => {
    const played = playStory({ ...folder(), until: 'the-end' });
    await expect(played).rejects.toThrow(steps.map(({ name }) => name).join(', '));
  });
});
