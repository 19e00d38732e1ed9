export { vocabulary } from '../../../schema/words/en/vocabulary';
