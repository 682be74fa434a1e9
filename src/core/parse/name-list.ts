/** Names held as numbers, and the longest of them that stands at a word: plain words are hashed where they stand. */
import { EMPTY, hashOnCode, keyOf, keyOfHash } from "./feature-key.ts";
import { hasKey, keySet } from "./key-table.ts";
import { unpackKeys } from "./packed-weights.ts";
import type { Tokens } from "./tokens.ts";

/** Most words of a name that are looked up together. */
export const MOST_NAME_WORDS = 4;

/** A list of names; accents and what ties their words make no difference. */
export class NameList {
  readonly #packed: string;
  /** Unpacked at the first question. */
  #keys: Int32Array | undefined;

  /** `packed` are the names' numbers; `anyCase`: capitals make no difference. */
  constructor(
    packed: string,
    readonly anyCase: boolean,
  ) {
    this.#packed = packed;
  }

  /** Number of a name; few names share one. */
  keyOf(name: string): number {
    const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
    const folded = this.anyCase ? plain.toLowerCase().replace(/ß/g, "ss") : plain;
    return keyOf((folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
  }

  hasKey(key: number): boolean {
    this.#keys ??= keySet(unpackKeys(this.#packed));
    return hasKey(this.#keys, key);
  }

  has(name: string): boolean {
    return this.hasKey(this.keyOf(name));
  }
}

const SPACE = 32;
/** From a capital to its small letter. */
const LOWER = 32;
/** Hash of each beginning of a name, word by word; longer names than this are in no list. */
const hashes = new Int32Array(8);

/** Token after the longest known name that begins at `first` and ends before `end`; `first` where none does. */
export function afterName(
  list: NameList,
  text: string,
  { from, to }: Tokens,
  first: number,
  end: number,
): number {
  let hash = EMPTY;
  let hashed = first;
  for (; hashed < end; hashed++) {
    const start = from[hashed] ?? 0;
    const stop = to[hashed] ?? 0;
    if (!isPlain(text, start, stop)) break;
    // "X1" is one word of a name and two tokens.
    if (hashed > first && start > (to[hashed - 1] ?? 0)) hash = hashOnCode(hash, SPACE);
    for (let at = start; at < stop; at++) {
      const code = text.charCodeAt(at);
      hash = hashOnCode(hash, list.anyCase && code >= 65 && code <= 90 ? code + LOWER : code);
    }
    hashes[hashed - first] = hash;
  }
  for (let next = end; next > first; next--) {
    const key =
      next <= hashed
        ? keyOfHash(hashes[next - first - 1] ?? 0)
        : list.keyOf(text.slice(from[first], to[next - 1]));
    if (list.hasKey(key)) return next;
  }
  return first;
}

/** Whether a stretch is plain letters and figures alone: others may fall apart or lose their marks. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const small = code | LOWER;
    if (!((small >= 97 && small <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}
