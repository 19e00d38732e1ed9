export { overrideFinding } from './override-finding';
export { recordedOverrides } from './recorded-overrides';
export { hasUnsafeWords, sectionSafety, type SectionFinding, type SectionSafety } from './section-safety';
