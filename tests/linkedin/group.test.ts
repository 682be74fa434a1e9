import { describe, expect, test } from "vitest";
import { groupNameOf } from "#linkedin/group.ts";
import { pageOf } from "./page.ts";

describe("the group's name", () => {
  test.each([
    ["<title>x</title><main><h1><span>Second Harbour</span></h1></main>", "Second Harbour"],
    ["<title>(3) Second Harbour | Groups | LinkedIn</title>", "Second Harbour"],
    ["<title>(99+) Second Harbour | LinkedIn</title><main></main>", "Second Harbour"],
    ["<title>LinkedIn</title>", null],
    ["<p>nothing</p>", null],
  ])("%j", (html, name) => expect(groupNameOf(pageOf(html))).toBe(name));
});
