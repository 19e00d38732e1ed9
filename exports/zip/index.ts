export { openOfficeFile, type OfficeFile } from './office-file';
export { storeZip } from './store-zip';
export type { Parts } from './open-zip';
export { UnreadableFile, type Unreadable } from './unreadable-file';
