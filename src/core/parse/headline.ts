/** A headline cut into the parts that people put there: titles, organisations, letters. */

export interface HeadlinePart {
  text: string;
  from: number;
  to: number;
  /** How it was joined to what stands before it. */
  joint: "start" | "bar" | "at" | "ex";
}

const DIVIDER = /\s{0,9}(?:\||•|·|;|\s[-—]\s|\s—|\n|\.\s(?=\p{Lu}))\s*/gu;
const AT = /\s{1,9}(?:at|@|with|for)\s{1,9}(?=[\p{Lu}\d@]|a\b|the\b)|\s{0,9}@\s{0,9}/u;

/** Parts in order; "Engineer @ Acme" gives two. */
export function headlineParts(headline: string): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  let start = 0;
  const push = (from: number, to: number, first: boolean) => {
    const raw = headline.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim().replace(/[,.:]{1,12}$/, "");
    if (!/[\p{L}]/u.test(text)) return;
    const at = from + lead;
    const ex =
      /^(?:ex[- ]|former(?:ly)?(?: at)? |previously(?: at)? |past:? |alum(?:nus|na|ni)? of |prev\.? )/i.exec(
        text,
      );
    if (ex) {
      parts.push({
        text: text.slice(ex[0].length),
        from: at + ex[0].length,
        to: at + text.length,
        joint: "ex",
      });
      return;
    }
    const joint = AT.exec(text);
    if (joint) {
      if (joint.index > 0)
        parts.push({
          text: text.slice(0, joint.index),
          from: at,
          to: at + joint.index,
          joint: first ? "start" : "bar",
        });
      const from2 = joint.index + joint[0].length;
      parts.push({ text: text.slice(from2), from: at + from2, to: at + text.length, joint: "at" });
      return;
    }
    parts.push({ text, from: at, to: at + text.length, joint: first ? "start" : "bar" });
  };
  for (const divider of headline.matchAll(DIVIDER)) {
    push(start, divider.index, start === 0);
    start = divider.index + divider[0].length;
  }
  push(start, headline.length, start === 0);
  return parts;
}
