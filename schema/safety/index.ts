export { checkSafety } from './check-safety';
export * from './finding';
