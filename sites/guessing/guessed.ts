/** What a guess finds, as data: its reading is a script of its own and carries nothing of what finds it. */

/** The time of a post. */
export interface GuessedTime {
  readonly element: Element;
  /** What a machine wrote into it; null where none did. */
  readonly machine: string | null;
  /** What it shows, or tells the pointer where that is more. */
  readonly words: string;
}

/** A post as the guess has it. */
export interface Guessed {
  /** All elements of the post: it may take several rows of a table. The one that stands for it is among them. */
  readonly parts: readonly Element[];
  readonly name: Element | null;
  readonly when: GuessedTime | null;
  readonly body: Element;
  /** Elements within the body that hold no words of the post. */
  readonly beside: ReadonlySet<Element>;
  readonly edited: boolean;
}

export interface Guess {
  /** By the element that stands for the post, in document order. */
  readonly posts: ReadonlyMap<Element, Guessed>;
  /** 0 to 1: how much they are like posts. */
  readonly sure: number;
  /** BCP 47, in which the page's times are told; undefined where there is no page. */
  readonly language: string | undefined;
}
