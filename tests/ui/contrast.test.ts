/** The tokens reach the contrasts that WCAG asks for, in both themes. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/ui/tokens.css", "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

function tokens(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: [text: string, ground: string][] = [
  ...["ground", "surface", "surface-2"].flatMap((ground): [string, string][] =>
    ["text", "muted", "accent"].map((text) => [text, ground]),
  ),
  ["danger", "surface"],
  ["danger", "danger-soft"],
  ["warn", "warn-soft"],
  ["text", "warn-soft"],
  ["text", "danger-soft"],
  ["text", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["on-accent-soft", "accent-soft"],
  ["on-mark", "mark"],
];

describe.each([
  ["light", tokens(light)],
  ["dark", tokens(dark)],
])("%s", (_, colours) => {
  const colour = (name: string) => colours.get(name) ?? "";

  test.each(TEXT)("text %s on %s reaches 4.5", (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["line-strong", "surface"],
    ["line-strong", "ground"],
    ["accent", "surface"],
    ["star", "surface"],
  ])("the edge %s on %s reaches 3", (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
