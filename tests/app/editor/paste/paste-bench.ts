export { cleanPaste } from '../../../../app/editor/paste/clean-paste';
export { readMarker } from '../../../../app/editor/paste/word-list';
