import type { Words } from '~/lib/words';

/** A party that a block may name. */
export interface NamedParty {
  id: string;
  code: string;
  name: string;
}

export interface BlockOptions {
  words: Words['editor']['blocks'];
  /** the parties of the procedure, in the order of the register */
  parties: readonly NamedParty[];
}
