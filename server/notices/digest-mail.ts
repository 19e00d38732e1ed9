import { mail as words } from '../../schema/words/en/mail';
import type { Digest, DigestPart } from './digest';

/** A mail's readable parts. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** Sections a mail names for one SOP: who has more waiting opens the page. */
const most = 25;
const longest = 150;

/** A title as one line: no line of a mail may begin or end because somebody wrote it into a title. */
function oneLine(title: string): string {
  const plain = title.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);

function linesOf({ lines }: DigestPart): string[] {
  const named = lines.slice(0, most).map(({ title, count }) => words.line(oneLine(title), count));
  return lines.length > most ? [...named, words.more(lines.length - most)] : named;
}

function textOf({ parts, count }: Digest, addressOf: (part: DigestPart) => string, off: string): string {
  const blocks = parts.map((part) =>
    [oneLine(part.title), ...linesOf(part).map((line) => `  - ${line}`), words.open, addressOf(part)].join('\n'),
  );
  return `${[words.needsYou(count), ...blocks, `${words.why}\n${off}`].join('\n\n')}\n`;
}

const link = (address: string) => `<a href="${escaped(address)}">${escaped(address)}</a>`;

function htmlOf({ parts, count }: Digest, addressOf: (part: DigestPart) => string, off: string): string {
  const blocks = parts.map((part) => {
    const items = linesOf(part).map((line) => `<li>${escaped(line)}</li>`);
    const head = `<h2 style="font-size:16px">${escaped(oneLine(part.title))}</h2>`;
    return `${head}<ul>${items.join('')}</ul><p>${escaped(words.open)}<br>${link(addressOf(part))}</p>`;
  });
  const body = `<h1 style="font-size:20px">${escaped(words.needsYou(count))}</h1>${blocks.join('')}`;
  const foot = `<p style="color:#555">${escaped(words.why)}<br>${link(off)}</p>`;
  return `<!doctype html><html lang="en"><body style="font-family:sans-serif;line-height:1.5">${body}${foot}</body></html>`;
}

/** A digest in words. @param baseUrl address of the installation, without a trailing slash */
export function digestMail(digest: Digest, baseUrl: string): Letter {
  const addressOf = ({ sopId }: DigestPart) => `${baseUrl}/sops/${sopId}`;
  const off = `${baseUrl}/account#mail`;
  return {
    subject: words.subject(digest.count),
    text: textOf(digest, addressOf, off),
    html: htmlOf(digest, addressOf, off),
  };
}
