export { plainWords, readCell } from './cell-words';
export { commentColumns, type CommentCells, type CommentColumn } from './columns';
export { COMPUTED } from './computed';
export { readRows, type FormRow, type GridRow, type ReadForm } from './read-rows';
export { plainKey, rowKey } from './row-key';
