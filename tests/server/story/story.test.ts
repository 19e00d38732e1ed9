import { describe, expect, it } from 'vitest';
import { matrixOf, playStory, steps } from '../../../server/story';
import { temporaryFolder } from '../../support/temporary-folder';

const settings = { baseUrl: 'http://accord.test', authorityPassphrase: 'a passphrase for tests' };
const folder = () => ({ dataDir: `${temporaryFolder()}/data`, secret: 'a secret for tests, long enough', settings });

describe('the story of Lower Kesh', () => {
  it('reaches its numbers, from the composition check to the later signatures', async () => {
    const world = await playStory({ ...folder(), until: 'accession' });
    const lead = world.lead();
    const { ceremony } = lead.signing.ceremonyView(world.sopId);
    expect(matrixOf(world)).toMatchObject({ agree: 136, 'agree-with-statement': 2, 'stand-aside': 2, blank: 0 });
    expect(ceremony).toMatchObject({ state: 'in-force', counts: { signed: 14, declined: 0, pending: 0 }, revision: 4 });
    const file = lead.signing.signedFile(ceremony?.id ?? '').bytes;
    expect(lead.signing.judgeFile(file)).toMatchObject({ verdict: 'registered-final', counts: { inFile: 14 } });
    expect(lead.trail.trailPage({ sopId: world.sopId }).verdict).toMatchObject({ whole: true });
    world.workspace.close();
  });

  it('names its steps when it is asked for one that it does not have', async () => {
    const played = playStory({ ...folder(), until: 'the-end' });
    await expect(played).rejects.toThrow(steps.map(({ name }) => name).join(', '));
  });
});
