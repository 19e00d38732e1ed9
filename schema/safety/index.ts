export { checkDocument, type DocumentCheck, type DocumentFinding } from './check-document';
export { checkSafety } from './check-safety';
export * from './finding';
