/** What the server says of a change: the kind of thing, the section it is in, and how long to wait before loading. */
export interface Told {
  what: string;
  sectionId: string | null;
  wait: number;
}

/** Changes that one loading answers; `everything` when nobody knows what was missed. */
export type News = readonly Pick<Told, 'what' | 'sectionId'>[] | 'everything';

/** Events that come in one breath, such as a room's votes at a reveal, are answered once; in milliseconds. */
const breath = 80;

/** A page that loads all the time still leaves a pause, in milliseconds. */
const pause = 250;

/** A look that nobody said the end of is taken for over, in milliseconds. */
const patience = 20_000;

/** A look at the front page alone costs the server so many times less, and waits that much less for others. */
export const lighter = 4;

interface Looks {
  /** loads what the news is about; `looked` is called when that is over */
  look(news: News): void;
  later(work: () => void, milliseconds: number): () => void;
}

/**
 * Gathers changes and looks once for many: never while a look is under way, because a second one would take its place
 * and on a busy day none would end.
 */
export class LookAgain {
  readonly #looks: Looks;
  #news: News | undefined;
  #cancel: (() => void) | undefined;
  #isLooking = false;

  constructor(looks: Looks) {
    this.#looks = looks;
  }

  hear({ wait, ...change }: Told): void {
    if (this.#news !== 'everything') this.#news = [...(this.#news ?? []), change];
    this.#plan(breath + wait);
  }

  hearOfAnything(wait = 0): void {
    this.#news = 'everything';
    this.#plan(breath + wait);
  }

  /** The look that was begun is over. */
  looked(): void {
    if (!this.#isLooking) return;
    this.#isLooking = false;
    this.stop();
    if (this.#news) this.#plan(pause);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #plan(milliseconds: number): void {
    if (this.#isLooking || this.#cancel) return;
    this.#cancel = this.#looks.later(() => this.#look(), milliseconds);
  }

  #look(): void {
    this.#cancel = undefined;
    const news = this.#news ?? [];
    this.#news = undefined;
    this.#isLooking = true;
    this.#cancel = this.#looks.later(() => this.looked(), patience);
    this.#looks.look(news);
  }
}
