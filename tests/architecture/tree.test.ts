/** Habits of the source tree that a reader relies on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { FIELD_NAMES, FIELDS } from "#core/fields.ts";
import { contract } from "#messaging/contract.ts";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { importsOf, sourcesIn } from "./sources.ts";

const MOST_LINES = 250;
const files = sourcesIn("src", /\.(tsx?|css)$/);
const texts: Record<string, { message: string }> = messages;

/** What stands at the top, beside what is made and ignored. */
const TOP = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "biome.json",
  "manifest.json",
  "package-lock.json",
  "package.json",
  "public",
  "src",
  "tests",
  "tsconfig.json",
  "vite",
  "vite.config.ts",
];

describe("files", () => {
  test("nothing new stands at the top", () => {
    const ignored = readFileSync(".gitignore", "utf8")
      .split("\n")
      .map((line) => line.replaceAll("/", ""));
    const others = readdirSync(".").filter((name) => !name.startsWith(".") && !ignored.includes(name));
    expect(others.filter((name) => !TOP.includes(name))).toEqual([]);
  });

  test(`no file but data is over ${MOST_LINES} lines`, () => {
    const long = files.filter(({ path, lines }) => lines > MOST_LINES && !path.includes(".data."));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test("no folder or file is named for having no concept", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.)/;
    expect(files.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test("every layer has its README of at most 40 lines", () => {
    for (const layer of readdirSync("src")) {
      const readme = `src/${layer}/README.md`;
      expect(existsSync(readme), readme).toBe(true);
      expect(readFileSync(readme, "utf8").trimEnd().split("\n").length, readme).toBeLessThanOrEqual(40);
    }
  });

  test("a dated TODO is not overdue", () => {
    const today = new Date().toISOString().slice(0, 10);
    const due = files.flatMap(({ path, text }) =>
      [...text.matchAll(/TODO \[(\d{4}-\d{2}-\d{2})\]/g)]
        .filter(([, date]) => (date ?? "") < today)
        .map(() => path),
    );
    expect(due).toEqual([]);
  });
});

describe("schemas", () => {
  test("every file that uses zod imports what keeps it from generating code", () => {
    const uses = files.filter(({ text }) => /from "zod/.test(text));
    expect(uses.length).toBeGreaterThan(5);
    const loose = uses.filter(({ path, text }) => !/schema\.ts"/.test(text) && path !== "src/core/schema.ts");
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
});

describe("acts that the product promises never to do", () => {
  const FORBIDDEN: [name: string, pattern: RegExp, where: RegExp][] = [
    [
      "network (T15)",
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b\s*\(/,
      /./,
    ],
    [
      "markup from text (T1)",
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
      /./,
    ],
    ["generated code", /\beval\(|new Function/, /./],
    [
      "clicks and keys in the page (T18)",
      /\.click\(|\.submit\(|dispatchEvent|scrollBy|\.focus\(/,
      /^src\/(linkedin|content)\//,
    ],
    [
      "forced layout",
      /innerText|getBoundingClientRect|offsetHeight|offsetWidth/,
      /^src\/(linkedin|content)\//,
    ],
    ["page messages (T7)", /addEventListener\("message"|postMessage/, /^src\/(linkedin|content)\//],
    [
      "marks in the page (T10), but for the one folder that exists for them",
      /setAttribute|\.dataset\b|classList\.|appendChild|insertBefore|\.append\(|\.prepend\(|createElement/,
      /^src\/(linkedin|content\/(?!marks\/))/,
    ],
    [
      "acts of the page's own events in its place (T9)",
      /preventDefault|stopImmediatePropagation/,
      /^src\/(linkedin|content)\//,
    ],
    [
      "open shadow roots, sheets and markers of the page's making",
      /mode: "open"|adoptedStyleSheets|chrome-extension:/,
      /./,
    ],
    ["messages from outside (T11)", /onMessageExternal|onConnectExternal/, /./],
  ];

  test.each(FORBIDDEN)("%s", (_, pattern, where) => {
    const hits = files.filter(({ path, text }) => where.test(path) && pattern.test(withoutComments(text)));
    expect(hits.map(({ path }) => path)).toEqual([]);
  });

  test("the page is scrolled in one place only: show in page", () => {
    const hits = files.filter(
      ({ path, text }) => /^src\/(linkedin|content)\//.test(path) && text.includes("scrollIntoView"),
    );
    expect(hits.map(({ path }) => path)).toEqual(["src/content/session.ts"]);
  });

  test("the reader's script and the gate hold nothing of what can write into a page", () => {
    const reach = (path: string, seen = new Set<string>()): Set<string> => {
      const file = files.find((each) => each.path === path);
      if (!file || seen.has(path)) return seen;
      seen.add(path);
      for (const { target, typeOnly } of importsOf(file.text))
        if (!typeOnly && target.startsWith(".")) reach(join(dirname(path), target), seen);
      return seen;
    };
    const inPage = [...reach("src/content/main.iife.ts"), ...reach("src/content/gate.iife.ts")];
    expect(inPage.length).toBeGreaterThan(8);
    expect(inPage.filter((path) => path.includes("/marks/"))).toEqual([]);
  });

  test("every listener on a mark asks whether a person pressed it (T9)", () => {
    const listening = files.filter(
      ({ path, text }) => path.startsWith("src/content/marks/") && /addEventListener\("click"/.test(text),
    );
    expect(listening.map(({ path }) => path)).toEqual(["src/content/marks/mark-host.ts"]);
    expect(listening[0]?.text).toContain("if (event.isTrusted)");
  });

  test("the clock is asked outside the core only", () => {
    const clock = /\bDate\b|performance\.|setTimeout|setInterval|Math\.random/;
    const hits = files.filter(
      ({ path, text }) =>
        path.startsWith("src/core/") && path !== "src/core/calendar.ts" && clock.test(withoutComments(text)),
    );
    expect(hits.map(({ path }) => path)).toEqual([]);
  });
});

describe("tables that must be whole", () => {
  test("every field has a label, and every value of a closed list a name", () => {
    const wanted = FIELD_NAMES.flatMap((name) => [
      `field_${name}`,
      ...(FIELDS[name].values ?? []).map((value) => `value_${name}_${value.replaceAll("-", "_")}`),
    ]);
    expect(wanted.filter((key) => !texts[key])).toEqual([]);
  });

  test("every call of the contract has its line in the layer's README", () => {
    const readme = readFileSync("src/messaging/README.md", "utf8");
    for (const name of Object.keys(contract)) expect(readme).toContain(`\`${name}\``);
  });

  test("every text is said somewhere, and none is empty", () => {
    const all = files.map(({ text }) => text).join("\n") + readFileSync("manifest.json", "utf8");
    const built = /`([a-z]+(?:_[a-z]+)*_?)\$\{/gi;
    const stems = [...all.matchAll(built)].map(([, stem]) => stem ?? "").filter((stem) => stem.length > 3);
    const unsaid = Object.keys(texts).filter((key) => {
      const plain = key.replace(/_(one|other)$/, "");
      const said = [key, plain].some((name) => all.includes(`"${name}"`) || all.includes(`__MSG_${name}__`));
      return !said && !stems.some((stem) => key.startsWith(stem));
    });
    expect(unsaid).toEqual([]);
    expect(Object.entries(texts).filter(([, { message }]) => message.trim() === "")).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
