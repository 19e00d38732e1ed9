export { writeTable } from './write-table';
export { readTables } from './read-tables';
