import Modern from 'better-sqlite3';
import Older from 'better-sqlite3-12';

/**
 * SQLite for the Node that runs this: 13 is built on Node's stable interface for addons, of which it needs version 10
 * (Node 22.14); 12 is for the Nodes before that, and aborts Node 24.19 and later when it is collected.
 */
const Sqlite = Number(process.versions.napi) >= 10 ? Modern : Older;
export default Sqlite;

export type SqliteDatabase = Modern.Database;
