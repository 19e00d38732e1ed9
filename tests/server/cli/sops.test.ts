import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { followSignInLink } from '../../../server/people';
import { aProvince } from '../../support/province';
import { runAccord, type Ran } from '../../support/run-accord';
import { temporaryFolder } from '../../support/temporary-folder';

const section = z.object({ id: z.string(), number: z.number(), title: z.string(), phase: z.string() });
const sop = z.object({ id: z.string(), title: z.string(), edition: z.string(), sections: z.array(section) });

const listed = ({ out }: Ran) => z.array(sop).parse(JSON.parse(out));

/** A secret that the command and the test share, so that the test can use what the command made. */
const settings = { SESSION_SECRET: 'a secret that only tests know, long enough' };

describe('signin-link', () => {
  it('prints a link that signs this person in once', async () => {
    const { dataDir, context } = aProvince();
    const { code, out } = await runAccord(dataDir, ['signin-link', ' LEAD@example.org '], settings);
    const token = /^http:\/\/localhost:3000\/link\/([\w-]{43})\n$/.exec(out)?.[1];
    expect(code).toBe(0);
    const anonymous = context({ kind: 'anonymous' });
    expect(followSignInLink(anonymous, { token }).token).toHaveLength(43);
    expect(() => followSignInLink(anonymous, { token })).toThrow(/link-invalid/);
  });

  it('says that nobody has this address, and ends with code 1', async () => {
    const { dataDir } = aProvince();
    expect(await runAccord(dataDir, ['signin-link', 'nobody@example.org'])).toEqual({
      ...{ code: 1, out: '', err: 'There is no such person.\n' },
    });
  });
});

describe('sops', () => {
  it('gives the ids of procedures and sections as data', async () => {
    const province = aProvince();
    const [only, ...others] = listed(await runAccord(province.dataDir, ['sops', '--json']));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: province.sopId, title: 'Lower Kesh', edition: '1.0' });
    expect(only?.sections.map(({ id, number }) => [number, id])).toEqual(
      [1, 2, 3, 4, 5].map((number) => [number, province.section(number)]),
    );
  });

  it('gives them as lines for people', async () => {
    const province = aProvince();
    province.call(2);
    const { code, out } = await runAccord(province.dataDir, ['sops']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(`${province.sopId}  Lower Kesh, edition 1.0`);
    expect(out).toMatch(new RegExp(`^  ${province.section(2)}  2\\. .+ \\(called\\)$`, 'm'));
  });
});

describe('new-sop', () => {
  const asked = ['new-sop', '--title', 'Harbour district', '--lead', 'mara.solen@example.org'];

  it('makes a first data folder with the ten components and a link for the lead', async () => {
    const folder = temporaryFolder();
    const { code, out } = await runAccord(folder, [...asked, '--json']);
    const made = sop.extend({ signInLink: z.string() }).parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(made).toMatchObject({ title: 'Harbour district', edition: '1.0' });
    expect(made.sections.map(({ number, phase }) => `${number} ${phase}`)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${index + 1} drafting`),
    );
    expect(made.signInLink).toMatch(/\/link\/[\w-]{43}$/);
    expect(listed(await runAccord(folder, ['sops', '--json'])).map(({ id }) => id)).toEqual([made.id]);
  });

  it('prints the id and the link for people, and knows the lead the second time', async () => {
    const { dataDir, sopId } = aProvince();
    const args = ['new-sop', '--title', 'Second', '--lead', 'lead@example.org', '--template', 'short-sop'];
    const { out } = await runAccord(dataDir, args);
    expect(out).toMatch(/^\S+\nhttp:\/\/localhost:3000\/link\/[\w-]{43}\n$/);
    const all = listed(await runAccord(dataDir, ['sops', '--json']));
    expect(all.map(({ id, title, sections }) => [id === sopId, title, sections.length])).toEqual([
      [true, 'Lower Kesh', 5],
      [false, 'Second', 5],
    ]);
  });

  it('refuses a template that there is not, and leaves nobody behind', async () => {
    const { dataDir } = aProvince();
    const args = ['new-sop', '--title', 'T', '--lead', 'new@example.org', '--template', 'seventeen'];
    const { code, out, err } = await runAccord(dataDir, args);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'templateId: Choose one of the templates.\n' });
    expect((await runAccord(dataDir, ['signin-link', 'new@example.org'])).code).toBe(1);
  });

  it('refuses an address that is none', async () => {
    const { code, err } = await runAccord(temporaryFolder(), ['new-sop', '--title', 'T', '--lead', 'mara']);
    expect(code).toBe(1);
    expect(err).toMatch(/^email: Write an e-mail address such as/);
  });
});
