export { guardWords, type GuardedWords } from './guard-words';
export { overrideFinding } from './override-finding';
export { hasUnsafeWords, sectionSafety, type SectionFinding, type SectionSafety } from './section-safety';
