/** What a section still needs, as one sentence: shared with the PDF and the terminal. */
export { missingSentence as missing } from '../../../schema/words/en/missing';
