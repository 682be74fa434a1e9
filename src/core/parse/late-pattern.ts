/** A pattern that is compiled as late as can be: compiling is what a first post waits for, and most are never needed. */
import { choicesOf, type MainGroup, mainGroupOf } from "./main-group.ts";
import { Marks } from "./marks.ts";
import { alternativesAt, isMetBy, mainList, type Need } from "./need.ts";
import { needOf } from "./need-of.ts";
import { closingsOf } from "./pattern-parts.ts";
import { withStops } from "./stops.ts";

export interface LatePattern {
  /** Whether a text with these marks may hold a match. */
  mayMatch(marks: Marks): boolean;
  /**
   * All matches in a text, by the text in lower case, as the pattern in one piece would find them: of two that begin at
   * one place that of the earlier choice counts.
   */
  matches(lower: string, text: string): RegExpExecArray[];
}

/** Of the sentence at hand: many patterns ask about one sentence before the next one comes. */
const held = new Marks();

/** With flag `g`. */
export function latePattern(source: string, flags: string): LatePattern {
  const compiled: RegExp[] = [];
  let choices: readonly string[] | undefined;
  let main: MainGroup | undefined;
  let need: Need | undefined;
  const needed = (): Need => {
    if (!need) {
      const closings = closingsOf(source);
      main = mainGroupOf(source, closings);
      need = needOf(source, main?.open, closings);
    }
    return need;
  };
  const patternOf = (choice: number) => {
    choices ??= main ? choicesOf(source, main) : [source];
    compiled[choice] ??= new RegExp(withStops(choices[choice] ?? ""), flags);
    return compiled[choice];
  };
  /** For the choices that a text with these marks may match. */
  const patternsFor = (whole: Need, marks: Marks) =>
    main
      ? alternativesAt(whole, mainList(whole, main.around)).flatMap((start, choice) =>
          isMetBy(whole, marks, start) ? patternOf(choice) : [],
        )
      : [patternOf(0)];
  return {
    mayMatch: (marks) => isMetBy(needed(), marks),
    matches(lower, text) {
      const matches: RegExpExecArray[] = [];
      const whole = needed();
      const marks = held.of(lower);
      if (!isMetBy(whole, marks)) return matches;
      const patterns = patternsFor(whole, marks);
      const heads: (RegExpExecArray | null)[] = [];
      for (let from = 0; ; ) {
        let best: RegExpExecArray | null = null;
        patterns.forEach((pattern, i) => {
          let head = heads[i];
          if (head === undefined || (head && head.index < from)) {
            pattern.lastIndex = from;
            head = pattern.exec(text);
            heads[i] = head;
          }
          if (head && (!best || head.index < best.index)) best = head;
        });
        if (!best) return matches;
        const { 0: words, index }: RegExpExecArray = best;
        matches.push(best);
        from = index + (words.length || 1);
      }
    },
  };
}
