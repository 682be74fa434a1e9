/** Filler of the same shape for words, numbers and ids: the same word gets the same filler, and no filler tells its word. */
import { idOfToken, tokenOf } from "../post-ids.ts";

/** Letters no word is made of, so that filler never happens to be one. */
const LETTERS = "qxzjvkw";
/** Longer words are no words; only that they are long is kept. */
const LONGEST = 60;
const ID = 15;

/** Makes the filler for one sample. `random` gives numbers from 0 up to 1. */
export class Filler {
  readonly #known = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #personal: ReadonlySet<string>;
  readonly #random: () => number;

  /** `personal` words, in small letters, are people's: a developer's name that holds one is not kept either. */
  constructor(personal: ReadonlySet<string>, random: () => number = Math.random) {
    this.#personal = personal;
    this.#random = random;
  }

  /** Does a name in code hold a word that is a person's? */
  isPersonal(name: string): boolean {
    return name
      .replace(/[A-Z]/g, " $&")
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => this.#personal.has(word));
  }

  /** Text in which every word and number is replaced; dots, dashes, spaces and line ends stay. */
  text(text: string): string {
    return text
      .replace(/[^\p{L}\p{M}\p{N}\s.,;:!?•·∙|/()'"’“”–—+&#@%*…=_-]/gu, "*")
      .replace(/[\p{L}\p{M}]+|\p{N}+/gu, (word) => this.word(word));
  }

  /** One word or number. */
  word(word: string): string {
    const key = word.toLowerCase();
    let filler = this.#known.get(key);
    if (filler === undefined) {
      filler = this.#fresh(key);
      this.#known.set(key, filler);
      this.#taken.add(filler);
    }
    return isUpper(word[0] ?? "") ? `${filler[0]?.toUpperCase()}${filler.slice(1)}` : filler;
  }

  /** The same packed id in another token, of the same kind; null for what is none. */
  token(token: string): string | null {
    const id = idOfToken(token);
    const [, kind, number] = /^urn:li:(activity|ugcPost):(\d+)$/.exec(id ?? "") ?? [];
    return kind === undefined || number === undefined ? null : tokenOf(kind, this.word(number));
  }

  #fresh(key: string): string {
    const isNumber = /^\p{N}/u.test(key);
    const length = Math.min(key.length, LONGEST);
    for (let attempt = 0; attempt < 50; attempt++) {
      const filler = isNumber ? this.#number(length) : this.#letters(length);
      if (filler !== key && !this.#taken.has(filler)) return filler;
    }
    return isNumber ? this.#number(length) : this.#letters(length);
  }

  #letters(length: number): string {
    return Array.from({ length }, () => LETTERS[Math.floor(this.#random() * LETTERS.length)] ?? "x").join("");
  }

  /** Long numbers stay plausible as ids, whose upper digits are a time. */
  #number(length: number): string {
    const digits = Array.from({ length }, () => String(1 + Math.floor(this.#random() * 9)));
    return (length < ID ? digits.join("") : `71${digits.join("")}`).slice(0, length);
  }
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
