export { applyWording, takeBackWording } from './apply-wording';
export { commentedBlocks } from './commented-blocks';
export { countComments } from './count-comments';
export { answerOutcome, disposeOfComment, withdrawComment } from './decide-on-comment';
export { forgetNeighbours } from './forget-neighbours';
export {
  importComments,
  previewComments,
  type ImportAnswer,
  type ImportPreview,
  type PreviewRow,
} from './import-comments';
export { objectWithComment } from './object-with-comment';
export { openComment } from './open-comment';
export { placeComment } from './place-comment';
export {
  discussionOf,
  type CommentView,
  type Discussion,
  type OutcomeView,
  type ReplyView,
  type Writer,
} from './queries';
export { recordedComments } from './recorded-comments';
export { replyToComment } from './reply-to-comment';
export { commentTable, type CommentLine, type CommentTable } from './table';
export { commentsWaitingFor, waitingComments, type CommentNeed } from './waiting';
