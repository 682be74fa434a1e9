/** A word without its endings, so that "negotiating" and "negotiation" meet; rough, and English only. */
const ENDINGS = [
  "ations",
  "ation",
  "ments",
  "ment",
  "ings",
  "ing",
  "ions",
  "ion",
  "rals",
  "ral",
  "ers",
  "ies",
  "ied",
  "ers",
  "er",
  "als",
  "al",
  "ate",
  "es",
  "ed",
  "s",
  "y",
  "e",
];
const LEAST = 3;

/** The stem of a lower-case word. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, "");
  const ending = ENDINGS.find((each) => bare.endsWith(each) && bare.length - each.length >= LEAST);
  const cut = ending ? bare.slice(0, -ending.length) : bare;
  // "referring" and "referral", "planning" and "plan".
  return /([b-df-hj-np-tv-z])\1$/.test(cut) && cut.length > LEAST ? cut.slice(0, -1) : cut;
}
