import type { Command } from '../command';

interface Offer {
  /** how it is called, without the program */
  usage: string;
  says: string;
  /** Fetched when it is called: help need not wait for what signs and prints. */
  load(): Promise<Command>;
}

const offers: Readonly<Record<string, Offer>> = {
  'signin-link': {
    usage: 'signin-link EMAIL',
    says: 'prints a one-time sign-in link for a registered person',
    load: async () => (await import('./signin-link')).signinLink,
  },
  sops: {
    usage: 'sops [--json]',
    says: 'lists the SOPs with the ids of their sections',
    load: async () => (await import('./sops')).sops,
  },
  'new-sop': {
    usage: 'new-sop --title TITLE --lead EMAIL [--name NAME] [--setting PLACE] [--template ID] [--json]',
    says: 'creates an SOP from the template; the lead is registered when new, and gets a sign-in link',
    load: async () => (await import('./new-sop')).newSop,
  },
  template: {
    usage: 'template [ID] [--json]',
    says: 'prints a template with its questions, wording and blocks, or names the templates there are',
    load: async () => (await import('./template')).template,
  },
  record: {
    usage:
      'record SOP --out FILE.xlsx|.pdf|.json|.zip|.csv [--table NAME] | record --check FILE.json | record --schema',
    says: 'writes everything that agencies said, decided and signed about an SOP; .zip holds all tables as CSV, .csv one of them; --check says which version a file is of and exits with 1 unless it can be read, --schema prints the JSON Schema',
    load: async () => (await import('./record')).record,
  },
  verify: {
    usage: 'verify FILE [--json]',
    says: 'checks a signed PDF against itself and the register of this installation; exit code 1 when it fails',
    load: async () => (await import('./verify')).verify,
  },
  trail: {
    usage: 'trail verify',
    says: 'recomputes the chain of the trail and of every SOP’s revisions; exit code 1 when one is broken',
    load: async () => (await import('./trail')).trail,
  },
  check: {
    usage:
      'check (--text TEXT | --file FILE | -) [--component N] [--kind KIND] [--audience WHO] [--language TAG] [--json] | check --measure [--json]',
    says: 'looks through a text for words that could hurt a survivor, or prints how well it does on labelled sentences; exit code 1 when something must be changed, 3 for a language without rules',
    load: async () => (await import('./check')).check,
  },
  purge: {
    usage: 'purge --sop ID --words WORDS|- (--reason REASON | --dry-run) [--inside-words] [--json]',
    says: 'takes words out of everything that is stored of an SOP, for good, or says where they stand',
    load: async () => (await import('./purge')).purge,
  },
  reindex: {
    usage: 'reindex',
    says: 'empties the index of words, which fills again with the next search',
    load: async () => (await import('./reindex')).reindex,
  },
  backup: {
    usage: 'backup FILE',
    says: 'copies all data into one file, while people go on writing',
    load: async () => (await import('./backup')).backup,
  },
  restore: {
    usage: 'restore FILE',
    says: 'puts a backup into a data folder that is still empty (DATA_DIR)',
    load: async () => (await import('./backup')).restore,
  },
};

/** Every command in the order in which help names them. */
export const allCommands: readonly Offer[] = Object.values(offers);

export const commandNamed = (name: string): Offer | undefined =>
  Object.hasOwn(offers, name) ? offers[name] : undefined;
