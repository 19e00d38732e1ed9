import { createContext, useContext } from 'react';
import { en } from '~/locales/en';

export type Words = typeof en;

const WordsContext = createContext<Words>(en);

/** Every word a page shows, in the reader's language. */
export const useWords = () => useContext(WordsContext);
