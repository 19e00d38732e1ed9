import type { Edition } from '../../../schema/document/blocks';
import type { DocumentNode } from '../../../schema/document';

export interface PaperSection {
  number: number;
  key: string;
  title: string;
  textHash: string;
  document: DocumentNode;
  /** whether it can be voted on */
  isCalled: boolean;
  /** ISO moment its window ends */
  until: string | null;
  /** where an answer to these words is entered */
  url: string;
}

/** What one agency is sent on paper. Plain data: the same pack always gives the same bytes. */
export interface PaperPack {
  language: string;
  title: string;
  setting: string;
  edition: string;
  /** over the whole SOP */
  fingerprint: string;
  /** ISO moment */
  printedAt: string;
  /** what the agency may see of a directory */
  audience: Edition;
  party: { code: string; name: string };
  /** who takes the answers; mail address where it may be printed */
  returnTo: { name: string; agency: string; email: string }[];
  sections: PaperSection[];
}
