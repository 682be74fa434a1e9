import { describe, expect, test } from "vitest";
import { headerName, labelledName, nameBeforeDegree, nameOf } from "#linkedin/labels.ts";
import { ageOf, hasNoTime, saysAdvert, saysEdited } from "#linkedin/time-label.ts";

describe("names", () => {
  test.each([
    ["Ada Example", "Ada Example"],
    ["  Ada \n Example  ", "Ada Example"],
    ["Ada Example • 2nd", "Ada Example"],
    ["Ada Example 3rd+", "Ada Example"],
    ["Ada Example, Open to work", "Ada Example"],
    ["Ada Example, CFA, PhD", "Ada Example, CFA, PhD"],
    ["Åsa O’Example 🌉 (She/Her)", "Åsa O’Example 🌉 (She/Her)"],
    ["• 2nd", ""],
    ["Ada ExampleAda Example", "Ada Example"],
    ["Ada Example Ada Example", "Ada Example"],
    ["AdaAda", "Ada"],
    ["Bora Bora", "Bora Bora"],
    ["Ada Example Ada", "Ada Example Ada"],
    ["AA", "AA"],
  ])("%j is %j", (shown, name) => expect(nameOf(shown)).toBe(name));

  test("T2 B2 characters that turn the direction of writing are taken out of names", () => {
    expect(nameOf("\u202Egnp.elpmaxe\u202C Ada\u2066\u2069\u200B\uFEFF")).toBe("gnp.elpmaxe Ada");
  });

  test("B3 half surrogates and control characters never reach a record", () => {
    expect(nameOf("A\uD800da\u0000 \u0007Example")).toBe("A\uFFFDda Example");
  });

  test.each([
    ["Ada Example • 3rd+", "Ada Example"],
    ["Ada Example • 2.", "Ada Example"],
    ["Ada Example • 1次", "Ada Example"],
    ["Coach • Speaker", ""],
    ["4h • 2", ""],
    ["• 3rd+", ""],
    ["Ada • Coach • 3rd", ""],
  ])("before a degree: %j is %j", (line, name) => expect(nameBeforeDegree(line)).toBe(name));

  test.each([
    ["Followed by Bo Sample", "Bo Sample"],
    ["Bo Sample finds this insightful", "Bo Sample"],
    ["Suggested", ""],
    ["Featured", ""],
  ])("in a header: %j is %j", (line, name) => expect(headerName(line)).toBe(name));

  test("a label counts only where it begins with the very name shown", () => {
    expect(labelledName("Ada Example", "Ada Example Verified Profile 1st")).toBe("Ada Example");
    expect(labelledName("A group", "Ada Example Verified Profile 1st")).toBe("");
    expect(labelledName("", "anything")).toBe("");
  });
});

test("T3 B7 labels of 200,000 characters are read at once", () => {
  const hostile = [
    "• ".repeat(100_000),
    "1".repeat(200_000),
    "a1".repeat(100_000),
    ` ${"\u202E".repeat(200_000)}`,
  ];
  const started = performance.now();
  for (const label of hostile) {
    for (const read of [nameOf, nameBeforeDegree, headerName, ageOf, saysEdited, saysAdvert, hasNoTime])
      read(label);
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});
