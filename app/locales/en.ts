import { missingSentence } from '../../schema/words/en/missing';
import { ruleSentences } from '../../schema/words/en/rules';
import { account } from './en/account';
import { callList } from './en/call-list';
import { ceremony } from './en/ceremony';
import { checklist } from './en/checklist';
import { checks } from './en/checks';
import { commentImport } from './en/comment-import';
import { commentTable } from './en/comment-table';
import { comments } from './en/comments';
import { corrections } from './en/corrections';
import { dependencies } from './en/dependencies';
import { desk } from './en/desk';
import { editor } from './en/editor';
import { everyDoor } from './en/every-door';
import { forms } from './en/forms';
import { frame } from './en/frame';
import { grid } from './en/grid';
import { lateEdits } from './en/late-edits';
import { meetings } from './en/meetings';
import { paper } from './en/paper';
import { people } from './en/people';
import { problems } from './en/problems';
import { purge } from './en/purge';
import { quarantine } from './en/quarantine';
import { reaffirm } from './en/reaffirm';
import { recordFiles } from './en/record-files';
import { recordPapers } from './en/record-papers';
import { safety } from './en/safety';
import { section } from './en/section';
import { revisions } from './en/revisions';
import { sops } from './en/sops';
import { trail } from './en/trail';
import { verify } from './en/verify';
import { vocabulary } from './en/vocabulary';
import { votes } from './en/votes';

/** The English catalogue. Every string a page shows is here, one file for a screen. */
export const en = {
  language: 'en-GB',
  account,
  callList,
  ceremony,
  checklist,
  checks,
  comments,
  corrections,
  dependencies,
  commentImport,
  commentTable,
  desk,
  editor,
  everyDoor,
  forms,
  frame,
  grid,
  lateEdits,
  meetings,
  missing: missingSentence,
  paper,
  people,
  problems,
  purge,
  quarantine,
  reaffirm,
  recordFiles,
  recordPapers,
  safety,
  section,
  revisions,
  rules: ruleSentences,
  sops,
  trail,
  verify,
  vocabulary,
  votes,
};
