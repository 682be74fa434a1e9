/** Mends the seams that empty fields leave in a text: double spaces, spaces before punctuation, blank lines. */

/** A stretch of a message; the words of a person are never changed, the template's are. */
export interface Run {
  text: string;
  /** Where it came from; a gap is a required field without a value. */
  from: "template" | "value" | "fallback" | "gap";
  /** Field it stands for. */
  field?: string;
}

const PUNCTUATION = ".,;:!?";
const SENTENCE_END = ".!?…";

/**
 * Collapses spaces, drops them at line ends and before punctuation, keeps at most one blank line, and drops a full
 * stop after a value that brings its own. Values stay as they are, to the letter.
 */
export function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  // Last unit written, and whether a person wrote it; spaces and breaks wait until something follows them.
  let last = "";
  let lastIsValue = false;
  let space = false;
  let breaks = 0;

  for (const run of runs) {
    let text = "";
    const settle = () => {
      if (last !== "" && breaks > 0) text += "\n".repeat(Math.min(breaks, 2));
      else if (last !== "" && space) text += " ";
      breaks = 0;
      space = false;
    };
    if (run.from === "value" || run.from === "gap") {
      if (run.text === "") continue;
      settle();
      if (text !== "") tidied.push({ text, from: "template" });
      tidied.push(run);
      last = run.text.at(-1) ?? "";
      lastIsValue = true;
      continue;
    }
    for (let i = 0; i < run.text.length; i++) {
      const unit = run.text[i] ?? "";
      if (unit === "\n") breaks++;
      else if (unit === " " || unit === "\t") space = true;
      else {
        const closes = PUNCTUATION.includes(unit) && /^\s?$/.test(run.text[i + 1] ?? "");
        if (closes) space = false;
        const doubled = unit === "." && closes && breaks === 0 && lastIsValue && SENTENCE_END.includes(last);
        if (doubled) continue;
        settle();
        text += unit;
        last = unit;
        lastIsValue = false;
      }
    }
    if (text !== "") tidied.push({ ...run, text });
  }
  return tidied;
}

/** The whole text of tidied runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
