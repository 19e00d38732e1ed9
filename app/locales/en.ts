import { account } from './en/account';
import { forms } from './en/forms';
import { frame } from './en/frame';
import { grid } from './en/grid';
import { problems } from './en/problems';
import { vocabulary } from './en/vocabulary';
import { votes } from './en/votes';

/** The English catalogue. Every string a page shows is here, one file for a screen. */
export const en = {
  language: 'en-GB',
  account,
  forms,
  frame,
  grid,
  problems,
  vocabulary,
  votes,
};
