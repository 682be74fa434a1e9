/**
 * The engine of the languages beside English. A language is a table, one line a concept: its name, a space, a pattern
 * of whole words. In a pattern `#` is a number in digits or words and `~` any character within a clause; the group `n`
 * is a number to read, `said` a phrase taken as written, and where there is neither the concept's last part is the value.
 */
import { FIELD_NAMES } from "../../field-names.ts";
import type { FindingField, FindingValue } from "../finding.ts";
import { latePattern } from "../late-pattern.ts";
import { listItems } from "../list-items.ts";
import type { Reading, Rule } from "../rule.ts";

/** What a concept weighs where it is not 2. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "kind.offer": 5,
  "kind.seeking": 8,
  "kind.thanks": 6,
  "kind.programme": 6,
  "kind.event": 5,
  "kind.job": 6,
  "kind.paid-coaching": 5,
  "sessionMinutes.30": 3,
  "capacity.of": 5,
  "status.few": 5,
  "status.full": 6,
  "status.closed": 5,
  "status.open": 3,
  "timezone.time": 4,
};
/** The field whose phrase is a list. */
const LIST = "notTopics";
const DAYS_A_WEEK = 7;
const HUNDRED = 100;
const FLAGS = "dgu";
const EDGE = "[\\p{L}\\p{N}]";

/** Rules of one language; ids read `es.formats.video`. */
export function conceptRules(code: string, table: string): Rule[] {
  const [numbers = "", joints = "", ...concepts] = table.trim().split("\n");
  const values = new Map<string, number>();
  const words = numbers.split(" ").slice(1);
  for (let i = 0; i < words.length; i += 2) values.set(words[i] ?? "", Number(words[i + 1]));
  const number = `\\d{1,3}|${[...values.keys()].join("|")}`;
  const joint = new RegExp(`(?:^| )(?:${joints.slice(joints.indexOf(" ") + 1)}) `, "iu");
  const rules: Rule[] = [];
  for (const line of concepts) {
    const space = line.indexOf(" ");
    const name = line.slice(0, space);
    const field = fieldOf(name);
    if (field === undefined) continue;
    const source = line
      .slice(space + 1)
      .replaceAll("#", number)
      .replaceAll("~", "[^.;!?•\\n(]");
    const value = valueNamed(name);
    const counts = source.includes("(?<n>");
    const weight = WEIGHTS[name] ?? (counts ? 3 : 2);
    const scale = name.endsWith(".weeks") ? DAYS_A_WEEK : 1;
    // A pattern that asks for a capital letter is read with its case.
    const cased = source.includes("\\p{Lu}");
    const whole = `(?<!${EDGE})(?:${source})(?!${EDGE})`;
    const late = latePattern(whole, FLAGS);
    rules.push({
      id: `${code}.${name}`,
      field,
      triggers: ["*"],
      get pattern() {
        return new RegExp(whole, FLAGS);
      },
      mayFind: late.mayMatch,
      *find(sentence) {
        for (const match of late.matches(sentence.lower, cased ? sentence.text : sentence.lower)) {
          const { n, said } = match.groups ?? {};
          const at = match.indices?.groups?.said?.[0];
          if (counts) {
            const count =
              n === undefined ? undefined : /^\d+$/.test(n) ? Number(n) : values.get(n.toLowerCase());
            if (count !== undefined && count > 0)
              yield {
                value: count * scale,
                from: match.index,
                to: match.index + match[0].length,
                // The most years are the whole way, fewer a part of it.
                weight: field === "yearsExperience" ? weight + count / HUNDRED : weight,
              };
          } else if (said === undefined || at === undefined) {
            yield { value, from: match.index, to: match.index + match[0].length, weight };
          } else {
            const words = sentence.text.slice(at, at + said.length);
            if (field === LIST) yield* split(words, at, joint, weight);
            else yield* trimmed(words, at, weight);
          }
        }
      },
    });
  }
  return rules;
}

function fieldOf(concept: string): FindingField | undefined {
  const name = concept.slice(0, concept.indexOf("."));
  return name === "kind" ? name : FIELD_NAMES.find((field) => field === name);
}

function valueNamed(concept: string): FindingValue {
  const name = concept.slice(concept.indexOf(".") + 1);
  if (name === "true" || name === "false") return name === "true";
  return /^\d+$/.test(name) ? Number(name) : name;
}

function trimmed(text: string, from: number, weight: number): Reading[] {
  const said = text.trimEnd().replace(/[\s,.:;]{1,9}$/, "");
  return said === "" ? [] : [{ value: said, from, to: from + said.length, weight }];
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
      const start = item.from + from + piece.indexOf(said);
      readings.push({ value: said, from: start, to: start + said.length, weight });
    }
  }
  return readings;
}
