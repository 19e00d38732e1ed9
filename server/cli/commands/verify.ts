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

function lines({ verdict, sop, counts, alterations, signatures, sha256 }: FileJudgement): string[] {
  const by = counts.registered === 1 ? '1 signature' : `${counts.registered} signatures`;
  const more = counts.registered > counts.inFile ? [`The register holds ${by} by now.`] : [];
  return [
    verdictSentences[verdict],
    ...(sop
      ? [`${sop.title}, edition ${sop.edition}`, `It holds ${counts.inFile} of ${counts.invited} signatures.`]
      : []),
    ...(sop ? more : []),
    ...alterations.map(alterationSentence),
    ...signatures.map(
      ({ name, agency, signedAt, sound }) => `${sound ? 'holds' : 'DOES NOT HOLD'}: ${name}, ${agency}, ${signedAt}`,
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
