// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { themeOf } from "#linkedin/theme.ts";

const html = document.documentElement;
beforeEach(() => {
  for (const element of [html, document.body])
    for (const name of ["class", "style", "data-theme"]) element.removeAttribute(name);
});

test.each([
  ["theme theme--mercado theme--dark", "dark"],
  ["theme theme--mercado theme--light", "light"],
  ["artdeco theme-dark", "dark"],
])("LinkedIn's class %s on the outermost element counts", (name, theme) => {
  html.className = name;
  document.body.style.backgroundColor = theme === "dark" ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)";
  expect(themeOf(document)).toBe(theme);
});

test("so does a named attribute, and a class that only sounds like it does not", () => {
  document.body.setAttribute("data-theme", "dark");
  expect(themeOf(document)).toBe("dark");
  document.body.removeAttribute("data-theme");
  html.className = "reactions-icon-theme-darkroom";
  document.body.style.backgroundColor = "rgb(244, 242, 238)";
  expect(themeOf(document)).toBe("light");
});

test("where nothing is named, the page's own background tells", () => {
  document.body.style.backgroundColor = "rgb(27, 31, 35)";
  expect(themeOf(document)).toBe("dark");
});
