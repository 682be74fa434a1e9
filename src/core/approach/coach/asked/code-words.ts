/** Words that are to stand in a request: something in quotes, or named as a code word. */

const QUOTED =
  /(?:mention(?:ing)?|includ(?:e|ing)|put(?:ting)?|writ(?:e|ing)|us(?:e|ing)|start(?:ing)? (?:with|your \w+ with)|begin(?:ning)? (?:with|your \w+ with)|say(?:ing)?|add(?:ing)?|quot(?:e|ing)|(?:with|have) (?:the |a )?(?:word|subject|code|keyword|title|hashtag|heading)s?|title[d]?|subject(?: line)?:?|heading|keyword:?|code:?|word:?)\b[^"'“”‘’«»\n]{0,40}["'“‘«]([^"“”«»\n]{2,60}?)["'”’»](?!\w)/giu;
const UNQUOTED =
  /\b(?:mention|include|put|write|add|use|quote|with|say) (?:the )?(?:code ?word|keyword|word|code|hashtag) (#?\p{L}[\p{L}\p{N}-]{2,30})/giu;
/** "Put LIGHTHOUSE in the first line." */
const CAPITAL =
  /\b(?:[Mm]ention|[Ii]nclude|[Pp]ut|[Ww]rite|[Aa]dd|[Uu]se|[Qq]uote|[Ss]ay|with|[Ss]ubject:?) (?:the (?:code ?word|keyword|word|code|hashtag) )?(\p{Lu}{4,20})(?!\p{L})/gu;

/** Each word once, as the offer writes it. */
export function codeWords(phrase: string): string[] {
  const words: string[] = [];
  for (const pattern of [QUOTED, UNQUOTED, CAPITAL]) {
    for (const [, word] of phrase.matchAll(pattern)) {
      const bare = (word ?? "").trim().replace(/[.,!]$/, "");
      if (bare !== "" && !words.includes(bare)) words.push(bare);
    }
  }
  return words;
}

/** Whether the word stands in the text as a word of its own; capitals, quotes and spaces do not count. */
export function standsIn(word: string, text: string): boolean {
  const wanted = squeeze(word);
  const said = squeeze(text);
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    if (!LETTER.test(said[at - 1] ?? "") && !LETTER.test(said[at + wanted.length] ?? "")) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s"'“”‘’]+/gu, " ")
    .trim();
}
