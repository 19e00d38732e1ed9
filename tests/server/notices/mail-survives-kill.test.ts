import { expect, it, onTestFinished } from 'vitest';
import { digests } from '../../../schema/tables';
import { callSection } from '../../../server/agreement';
import { beside } from '../../support/beside';
import { seedInstallation, WRITTEN } from '../../support/seed-installation';
import { startSmtpServer } from '../../support/smtp-server';
import { startServer } from '../../support/start-server';
import { until } from '../../support/until';

const [hospital, lawyer] = ['hospital@lower-kesh.example', 'lawyer@lower-kesh.example'];

const hourAgo = () => new Date(Date.now() - 3_600_000);

it('sends no mail twice and loses none that had not left, when the server is killed in the middle', async () => {
  const seeded = seedInstallation();
  onTestFinished(seeded.remove);
  await beside(
    seeded.dataDir,
    ({ context }) => {
      const lead = context({ kind: 'person', personId: seeded.leadId, name: 'Mara Solen' });
      callSection(lead, { sectionId: seeded.sectionId(WRITTEN), textHash: seeded.textHash(WRITTEN) });
    },
    hourAgo,
  );
  // The hospital's mail is read and never answered for; the lawyer's is held up before a word of it has left.
  const smtp = await startSmtpServer({ usual: 'take', [hospital]: 'stall', [lawyer]: 'hang' });
  onTestFinished(smtp.stop);
  const mail = { SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, MAIL_FROM: 'accord@accord.test', DIGEST_AT: '00:00' };
  const first = await startServer({ dataDir: seeded.dataDir, env: mail });
  const was = (event: string, to: string) => smtp.said.some((each) => each.event === event && each.to === to);
  await until(() => was('read', hospital) && was('asked', lawyer), 'one mail is read and one held up');
  await first.kill();
  await smtp.tell({ usual: 'take' });
  const second = await startServer({ dataDir: seeded.dataDir, env: mail });
  await until(() => was('taken', lawyer), 'the mail that was held up has come');
  await second.stop();
  await smtp.listen();
  expect(smtp.taken().map(({ to }) => to)).toEqual([lawyer]);
  const states = await beside(seeded.dataDir, ({ database }) =>
    database.orm
      .select()
      .from(digests)
      .all()
      .map(({ state }) => state)
      .filter((state) => state !== 'not-needed'),
  );
  expect(states.toSorted()).toEqual(['sent', 'uncertain']);
});
