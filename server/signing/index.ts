export { decline } from './decline';
export type { EffectMissing } from './effect';
export { freezeSop } from './freeze-sop';
export { judgeFile, type FileJudgement, type JudgedSignature } from './judge-file';
export { authorityCertificate, ceremonyRecord, ceremonyView, signedFile } from './queries';
export type { CeremonyView, RollLine } from './queries';
export { recordPaperSignature } from './record-paper-signature';
export { sign } from './sign';
