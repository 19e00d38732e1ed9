export { backUp } from './backup';
export { restore } from './restore';
export { openBlobs, sha256, type Blobs } from './blobs';
export { createDatabase, type Database } from './database';
export { keptInsert } from './kept-insert';
export { keptQuery } from './kept-query';
export { LogMoved, type StoredText, type UpdateLog } from './update-log';
export { DATABASE, holdsData, openStorage, type Orm, type Storage } from './open-storage';
