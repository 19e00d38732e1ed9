export { guardWords } from './guard-words';
export { overridesIn, writeOverride, type OverrideRow } from './overrides';
export { asOverride, isOverridden, standing, wordsHash } from './rules';
