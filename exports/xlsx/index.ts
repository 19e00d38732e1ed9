export { writeWorkbook } from './write-workbook';
export { readSheets } from './read-sheets';
