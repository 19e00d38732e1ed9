import { readFileSync } from 'node:fs';
import { alterationSentence, verdictSentences } from '../../../schema/words/en/verdicts';
import { judgeFile, type FileJudgement } from '../../signing';
import { print, UsageError, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

const good = new Set(['registered-final', 'authentic-not-final', 'superseded']);

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`The file ${path} cannot be read.`);
  }
}

function aboutSop({ sop, counts }: FileJudgement): string[] {
  if (!sop) return [];
  const by = counts.registered === 1 ? '1 signature' : `${counts.registered} signatures`;
  const more = counts.registered > counts.inFile ? [`The register holds ${by} by now.`] : [];
  const force = sop.inForceSince ? [`The edition is in force since ${sop.inForceSince.slice(0, 10)}.`] : [];
  const held = `It holds ${counts.inFile} of ${counts.invited} signatures.`;
  return [`${sop.title}, edition ${sop.edition}`, held, ...more, ...force];
}

function lines(judgement: FileJudgement): string[] {
  const { verdict, alterations, signatures, sha256 } = judgement;
  return [
    verdictSentences[verdict],
    ...aboutSop(judgement),
    ...alterations.map(alterationSentence),
    ...signatures.map(
      ({ name, signedAt, reason, sound }) => `${sound ? 'holds' : 'DOES NOT HOLD'}: ${name}, ${signedAt}: ${reason}`,
    ),
    `SHA-256 ${sha256}`,
  ];
}

export const verify: Command = (args, environment) => {
  const [path, ...rest] = args.filter((arg) => arg !== '--json');
  if (!path || rest.length) throw new UsageError('Give one file.');
  const bytes = readFile(path);
  return withWorkspace(environment(), (ctx) => {
    const judgement = judgeFile(ctx, bytes);
    print(args.includes('--json') ? JSON.stringify(judgement, null, 2) : lines(judgement).join('\n'));
    return good.has(judgement.verdict) ? 0 : 1;
  });
};
