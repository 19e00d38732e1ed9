export { backUp, restore } from './backup';
export { openBlobs, sha256, type Blobs } from './blobs';
export { createDatabase, storageError, type Database } from './database';
export { openStorage, type Orm, type Storage } from './open-storage';
