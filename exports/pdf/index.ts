export { layOutPdf } from './lay-out-pdf';
export { unprintableCharacters, UnprintableText } from './unprintable';
export type { UnprintableCharacter } from './unprintable';
