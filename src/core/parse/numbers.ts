/** Numbers as people write them in posts. */

const UNITS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  single: 1,
  two: 2,
  both: 2,
  couple: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const WORDS = Object.keys(UNITS)
  .filter((word) => word !== "a" && word !== "an" && word !== "single")
  .join("|");

/** Pattern of a number in digits or words, without a bare "a". */
export const NUMBER = `(?:\\d{1,3}|(?:(?:twenty|thirty|forty|fifty)[- ](?:one|two|three|four|five|six|seven|eight|nine))|half a dozen|(?:a )?couple(?: of)?|a pair of|a dozen|${WORDS})`;

/** Value of what NUMBER matched, undefined for anything else. */
export function readNumber(words: string): number | undefined {
  const plain = words.trim().toLowerCase();
  if (/^\d{1,6}$/.test(plain)) return Number(plain);
  if (plain.startsWith("half ")) return plain === "half a dozen" ? 6 : undefined;
  let sum: number | undefined;
  for (const part of plain.split(/[\s-]+/)) {
    if (part === "of" || ((part === "a" || part === "an") && plain.length > 2)) continue;
    const value = UNITS[part];
    if (value === undefined) return undefined;
    sum = (sum ?? 0) + value;
  }
  return sum;
}
