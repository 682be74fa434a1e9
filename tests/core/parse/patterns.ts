/** Every regular expression of the parser: the written ones from the syntax tree, the composed ones as they are made. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";

const HOME = new URL("../../../src/core/parse/", import.meta.url).pathname;

export interface Pattern {
  source: string;
  /** Only the flags that change what is matched. */
  flags: string;
}

/** In a settled order, each once. */
export async function allPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = (source: string, flags: string) => {
    const telling = flags.replace(/[dgy]/g, "");
    found.set(`/${source}/${telling}`, { source, flags: telling });
  };
  for (const name of readdirSync(HOME, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  )) {
    const tree: unknown = parseAst(readFileSync(join(HOME, name), "utf8"), { lang: "ts" });
    eachLiteral(tree, add);
  }
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args, self) {
      const made: RegExp = Reflect.construct(target, args, self);
      add(made.source, made.flags);
      return made;
    },
  });
  try {
    await makeAll(add);
  } finally {
    globalThis.RegExp = Plain;
  }
  // A rule's pattern for any case runs without its `i`, on the lowered text: the twin with `i` never runs.
  for (const [key, { source, flags }] of found)
    if (flags.includes("i") && found.has(`/${source}/${flags.replace("i", "")}`)) found.delete(key);
  return [...found.values()].sort((a, b) => (a.source + a.flags < b.source + b.flags ? -1 : 1));
}

/** Rules compile when they are due, so each is asked for the pattern it would run in whole. */
async function makeAll(add: (source: string, flags: string) => void): Promise<void> {
  const { FIELD_RULES } = await import("#core/parse/rules/index.ts");
  const { languageRules } = await import("#core/parse/languages/index.ts");
  const { flagsAsRun } = await import("#core/parse/rule.ts");
  const { viewOf } = await import("#core/parse/parse-post.ts");
  const { readText } = await import("#core/parse/text.ts");
  const foreign = (["es", "fr", "de", "pt", "it", "nl"] as const).flatMap(
    (code) => languageRules(code).rules,
  );
  const view = viewOf(readText("A, b at Acme."), "text");
  for (const rule of [...FIELD_RULES, ...foreign]) {
    if (rule.pattern) add(rule.pattern.source, flagsAsRun(rule.pattern));
    else for (const sentence of view.sentences) for (const _ of rule.find(sentence, view));
  }
}

function eachLiteral(node: unknown, add: (source: string, flags: string) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) eachLiteral(child, add);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    add(pattern, flags);
    return;
  }
  for (const child of Object.values(node)) eachLiteral(child, add);
}
