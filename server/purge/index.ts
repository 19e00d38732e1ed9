export type { PurgeFinds } from './erase';
export { prose } from './prose';
export { lookAtKeyboard, lookForWords, purgeAtKeyboard, purgeWords, type Purged } from './purge-words';
