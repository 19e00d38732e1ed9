import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../../server/environment';
import { isMailAddress } from '../../../server/kernel';
import { digestMail } from '../../../server/notices';
import { temporaryFolder } from '../../support/temporary-folder';

const digestWith = (title: string, times = 1) => ({
  ...{ count: times, isEarly: false },
  parts: [{ sopId: 'sop_1', title, lines: Array.from({ length: times }, () => ({ title, count: 1 })), count: times }],
});

describe('what people write, in a mail', () => {
  it.each([
    ['a line break', 'Care\r\nBcc: everybody@example.org'],
    ['a bare line feed', 'Care\n\n<script>'],
    ['other separators of lines', 'Care\u2028Bcc:\u2029x\u0085y'],
    ['a turn of direction', 'Care \u202egro.elpmaxe'],
    ['a nul', 'Care\0'],
  ])('cannot begin a line or hide another: %s', (_what, title) => {
    const { subject, text } = digestMail(digestWith(title), 'https://accord.test');
    expect(subject).toBe('Accord: one thing needs you');
    expect(text).not.toMatch(/^(Bcc|<script)/m);
    expect(text).not.toMatch(/[\0\r\u0085\u2028\u2029\u202e]/);
  });

  it('cannot become markup', () => {
    const { html } = digestMail(digestWith(`<img src=x onerror="a('&')">`), 'https://accord.test');
    expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;&amp;&#39;)&quot;&gt;');
    expect(html).not.toContain('<img');
  });

  it('stays short, however much waits and however long a title is', () => {
    const { text, html } = digestMail(digestWith('x'.repeat(5000), 3000), 'https://accord.test');
    expect(text.length).toBeLessThan(10_000);
    expect(html.length).toBeLessThan(20_000);
    expect(text).toContain('and 2975 more sections');
  });
});

describe('an address a mail may go to', () => {
  it.each(['noor@legal-aid.example', 'n.h+kesh@sub.legal.example.org'])('%s', (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each([
    'noor@legal.example\r\nBcc: x@y.example',
    'noor@legal.example\n',
    'noor@legal.example, x@y.example',
    'noor@legal.example x@y.example',
    '"noor@x"@legal.example',
    'Noor <noor@legal.example>',
    'noor@localhost',
    'noor@[127.0.0.1]',
    'noor@@legal.example',
    'noor@legal..example',
    'nöor@legal.example',
    `${'n'.repeat(65)}@legal.example`,
    `noor@${'a.'.repeat(130)}example`,
    '',
  ])('is none of these: %j', (address) => {
    expect(isMailAddress(address)).toBe(false);
  });
});

describe('the settings of mail', () => {
  const read = (settings: Record<string, string>) => readEnvironment({ DATA_DIR: temporaryFolder(), ...settings });
  const wrong = (settings: Record<string, string>): string => {
    try {
      read(settings);
    } catch (error) {
      if (error instanceof EnvironmentError) return error.message;
      throw error;
    }
    return '';
  };
  const sender = { MAIL_FROM: 'Accord <accord@sop.example.org>' };

  it('are read once, with the password in the clear only after TLS', () => {
    const { mail, digestAt } = read({ ...sender, SMTP_URL: 'smtp://a%40b:p%20w@mail.example.org', DIGEST_AT: '06:30' });
    const server = {
      host: 'mail.example.org',
      port: 587,
      secure: false,
      requireTLS: true,
      user: 'a@b',
      password: 'p w',
    };
    expect(mail).toMatchObject({ ...server, from: 'accord@sop.example.org', fromName: 'Accord' });
    expect(digestAt).toBe('06:30');
    expect(read({ ...sender, SMTP_URL: 'smtps://mail.example.org' }).mail).toMatchObject({ port: 465, secure: true });
    expect(read({}).mail).toBeUndefined();
  });

  it('name every wrong value, and never a password', () => {
    const message = wrong({
      SMTP_URL: 'http://me:hunter2@mail',
      MAIL_FROM: 'A\r\nBcc: <x@y.example>',
      DIGEST_AT: '25:00',
    });
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'DIGEST_AT']) expect(message).toContain(name);
    expect(message).not.toContain('hunter2');
  });

  it('are not taken by halves', () => {
    expect(wrong({ SMTP_URL: 'smtp://mail.example.org' })).toContain('MAIL_FROM is missing');
    expect(wrong(sender)).toContain('SMTP_URL is missing');
  });
});
