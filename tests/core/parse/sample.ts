/** Texts that a pattern could match, made from the pattern itself: what its triggers must cover. */

type Node =
  | { kind: "any"; of: Node[][] }
  | { kind: "text"; text: string }
  | { kind: "set"; text: string }
  | { kind: "nothing" }
  | { kind: "times"; of: Node; least: number; most: number };

/** One text out of a pattern; `pick` gives the index of one of `n` choices. Lookarounds and anchors give nothing. */
export function sample(source: string, pick: (n: number) => number): string {
  return write(parse(source), pick);
}

function write(nodes: readonly Node[], pick: (n: number) => number): string {
  let text = "";
  for (const node of nodes) {
    if (node.kind === "text" || node.kind === "set") text += node.text;
    if (node.kind === "any") text += write(node.of[pick(node.of.length)] ?? [], pick);
    if (node.kind === "times") {
      const count = node.least + (node.most > node.least ? pick(2) : 0);
      for (let i = 0; i < count; i++) text += write([node.of], pick);
    }
  }
  return text;
}

function parse(source: string): Node[] {
  let at = 0;
  const alternatives = (): Node[][] => {
    const all: Node[][] = [[]];
    while (at < source.length && source.charAt(at) !== ")") {
      if (source.charAt(at) === "|") {
        at++;
        all.push([]);
        continue;
      }
      all.at(-1)?.push(quantified(atom()));
    }
    return all;
  };
  const atom = (): Node => {
    const char = source.charAt(at++);
    if (char === "(") {
      const open = /^\?(?:<[A-Za-z]\w*>|<?[=!]|:)/.exec(source.slice(at, at + 40))?.[0] ?? "";
      at += open.length;
      const of = alternatives();
      at++;
      return /[=!]$/.test(open) ? { kind: "nothing" } : { kind: "any", of };
    }
    if (char === "[") {
      const start = at;
      for (; source.charAt(at) !== "]"; at++) if (source.charAt(at) === "\\") at++;
      const body = source.slice(start, at++);
      if (body.startsWith("^")) return { kind: "set", text: "x" };
      const first = /\\[dw]|\\p\{\w+\}|\\s|[^\\]/.exec(body)?.[0] ?? "x";
      return { kind: "set", text: classText(first) };
    }
    if (char === "\\") {
      const brace = /^[pP]\{\w+(?:=\w+)?\}/.exec(source.slice(at))?.[0];
      const escaped = brace ?? source.charAt(at);
      at += escaped.length;
      return /^[bB]$/.test(escaped) ? { kind: "nothing" } : { kind: "text", text: classText(`\\${escaped}`) };
    }
    if (char === "^" || char === "$") return { kind: "nothing" };
    return { kind: "text", text: char === "." ? "x" : char };
  };
  const quantified = (of: Node): Node => {
    const mark = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(source.slice(at));
    if (!mark) return of;
    at += mark[0].length;
    const sign = mark[0].charAt(0);
    const least = sign === "{" ? Number(mark[1]) : sign === "+" ? 1 : 0;
    return {
      kind: "times",
      of,
      least,
      most: mark[0].startsWith("{") && mark[2] === undefined ? least : least + 1,
    };
  };
  return [{ kind: "any", of: alternatives() }];
}

function classText(item: string): string {
  if (item === "\\d") return "7";
  if (item === "\\s") return " ";
  if (item === "\\p{Lu}") return "X";
  if (/^\\[wpSD]/.test(item)) return "x";
  if (item === "\\n") return "\n";
  return item.replace(/^\\/, "");
}
