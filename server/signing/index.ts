export { decline } from './decline';
export type { EffectMissing } from './rules';
export { freezeSop } from './freeze-sop';
export { judgeFile, type FileJudgement, type JudgedSignature } from './judge-file';
export { authorityCertificate, ceremonyRecord, signedFile } from './files';
export { ceremonyView, type CeremonyView } from './queries';
export type { RollLine } from './roll';
export { recordPaperSignature } from './record-paper-signature';
export { sign } from './sign';
