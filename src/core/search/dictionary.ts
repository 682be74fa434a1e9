/** Every word of the index, numbered, and found by its beginning or by a word a few slips away. */
import { hasMoreLetters, lettersOf, slipsBetween } from "./typos.ts";

export class Dictionary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #letters: number[] = [];
  /** Numbers of words in order, so that the words with one beginning stand together. */
  #sorted: number[] = [];
  /** Numbers of words that are not in order yet. */
  #fresh: number[] = [];

  /** The number of a word, given now if it has none. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#letters.push(lettersOf(word));
    this.#fresh.push(number);
    return number;
  }

  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Numbers of all words that begin so, the word itself among them, in order. */
  beginning(start: string): number[] {
    this.#sort();
    // No word holds U+FFFF: it is no letter.
    return this.#sorted.slice(this.#firstNotBefore(start), this.#firstNotBefore(`${start}\uffff`));
  }

  /** Numbers of all words at most so many slips away, with the slips; `begins`: or with a beginning that near. */
  near(word: string, most: number, begins: boolean): { number: number; slips: number }[] {
    const letters = lettersOf(word);
    const found: { number: number; slips: number }[] = [];
    for (let number = 0; number < this.words.length; number++) {
      // Letters first: most words are out by them alone, without a look at the word.
      const there = this.#letters[number] ?? 0;
      if (hasMoreLetters(letters, there, most)) continue;
      if (!begins && hasMoreLetters(there, letters, most)) continue;
      const other = this.words[number] ?? "";
      if (word.length - other.length > most || (!begins && other.length - word.length > most)) continue;
      const slips = slipsBetween(word, other, most, begins);
      if (slips <= most) found.push({ number, slips });
    }
    return found;
  }

  #at(place: number): string {
    return this.words[this.#sorted[place] ?? 0] ?? "";
  }

  #firstNotBefore(start: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#at(middle) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Sorts the fresh words and merges them in: sorting all of them again would be felt at a keystroke. */
  #sort(): void {
    if (this.#fresh.length === 0) return;
    const word = (number: number | undefined) => this.words[number ?? 0] ?? "";
    const fresh = this.#fresh.sort((a, b) => (word(a) < word(b) ? -1 : 1));
    const old = this.#sorted;
    const merged: number[] = [];
    for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
      const takeOld = j >= fresh.length || (i < old.length && word(old[i]) < word(fresh[j]));
      merged.push((takeOld ? old[i++] : fresh[j++]) ?? 0);
    }
    this.#sorted = merged;
    this.#fresh = [];
  }
}
