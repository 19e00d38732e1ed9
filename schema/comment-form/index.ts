export { plainWords, readCell } from './cell-words';
export { commentColumns, type CommentCells, type CommentColumn } from './columns';
export { readRows, type GridRow } from './read-rows';
export { plainKey, rowKey } from './row-key';
