/** Building blocks of a language's rules: a pattern of whole words and what it says. */

import type { FindingField, FindingValue } from "../finding.ts";
import { listItems } from "../list-items.ts";
import { group, type Reading, type Rule, rule, whole } from "../rule.ts";

/** Number words of a language. */
export type NumberWords = Readonly<Record<string, number>>;

/** Rules of one language; each block names the field, so that rule ids read `es.formats.video`. */
export function packFor(code: string, numbers: NumberWords) {
  const number = `\\d{1,3}|${Object.keys(numbers).join("|")}`;
  const read = (words: string | undefined) =>
    words === undefined ? undefined : /^\d+$/.test(words) ? Number(words) : numbers[words.toLowerCase()];
  // A source that asks for a capital letter is read with its case.
  const pattern = (source: string) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${source.replaceAll("#", number)})(?![\\p{L}\\p{N}])`,
      source.includes("\\p{Lu}") ? "dgu" : "dgiu",
    );
  return {
    /** The words say this value. */
    says(field: FindingField, value: FindingValue, source: string, weight = 2): Rule {
      return rule(`${code}.${field}.${value}`, field, "*", pattern(source), (match) =>
        whole(match, value, weight),
      );
    },
    /** The group `n`, a number or number word, is the value; `scale` turns hours into minutes and weeks into days. */
    counts(field: FindingField, name: string, source: string, scale = 1, weight = 3): Rule {
      return rule(`${code}.${field}.${name}`, field, "*", pattern(source), (match) => {
        const value = read(match.groups?.n);
        return value === undefined || value < 1 ? undefined : whole(match, value * scale, weight);
      });
    },
    /** The group `said` is the value as written. */
    phrase(field: FindingField, name: string, source: string, weight = 2): Rule {
      return rule(`${code}.${field}.${name}`, field, "*", pattern(source), (match) =>
        trimmed(group(match, "said", undefined, weight)),
      );
    },
    /** The group `said` is a list of values as written. */
    list(field: FindingField, name: string, source: string, joint: RegExp, weight = 2): Rule {
      return rule(`${code}.${field}.${name}`, field, "*", pattern(source), (match) => {
        const at = match.indices?.groups?.said?.[0];
        if (at === undefined) return undefined;
        return split(match.groups?.said ?? "", at, joint, weight);
      });
    },
  };
}

function trimmed(reading: Reading | undefined): Reading | undefined {
  if (!reading) return undefined;
  const said = String(reading.value).replace(/[\s,.:;]+$/, "");
  return said === "" ? undefined : { ...reading, value: said, to: reading.from + said.length };
}

/** Commas divide, and the language's own "and"/"or". */
function split(text: string, base: number, joint: RegExp, weight: number): Reading[] {
  const readings: Reading[] = [];
  for (const item of listItems(text, base)) {
    let at = 0;
    for (const piece of item.text.split(joint)) {
      const from = item.text.indexOf(piece, at);
      at = from + piece.length;
      const said = piece.trim();
      if (said.length < 2) continue;
      const lead = piece.indexOf(said);
      readings.push({
        value: said,
        from: item.from + from + lead,
        to: item.from + from + lead + said.length,
        weight,
      });
    }
  }
  return readings;
}
