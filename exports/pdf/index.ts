export { layOutPdf } from './lay-out-pdf';
export { layOutPaper, unprintableOnPaper } from './paper/lay-out-paper';
export type { PaperPack, PaperSection } from './paper/model';
export { layOutTables } from './lay-out-tables';
export { unprintableCharacters, UnprintableText } from './unprintable';
export type { UnprintableCharacter } from './unprintable';
