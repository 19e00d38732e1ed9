export { backUp } from './backup';
export { restore } from './restore';
export { openBlobs, sha256, type Blobs } from './blobs';
export { createDatabase, type Database } from './database';
export { DATABASE, holdsData, openStorage, type Orm, type Storage } from './open-storage';
