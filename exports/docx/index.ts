export { writeTable } from './write-table';
