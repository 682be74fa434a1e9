// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { marksOf } from "#core/search/marks.ts";
import { parseQuery } from "#core/search/query.ts";
import { Name, plainName } from "#panel/parts/shell/Name.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

function draw(name: string, query = "") {
  const page = document.createElement("div");
  act(() => render(<Name name={name} marks={marksOf(parseQuery(query))} />, page));
  return page;
}

test("T2: characters that turn the direction of text are left out of names", () => {
  expect(plainName("Ada \u202Egnihtemos\u202C \u2066x\u2069")).toBe("Ada gnihtemos x");
});

test("T1: a name is text, whatever it looks like", () => {
  const page = draw(`<img src=x onerror=alert(1)>`);
  expect(page.querySelector("img")).toBeNull();
  expect(page.querySelector("bdi")?.textContent).toBe("<img src=x onerror=alert(1)>");
});

test("the words of a search are marked in it", () => {
  const page = draw("Zoë Marsh", "zoe mar");
  expect([...page.querySelectorAll("mark")].map((each) => each.textContent)).toEqual(["Zoë", "Mar"]);
  expect(page.textContent).toBe("Zoë Marsh");
});

test("no name is said in words", () => expect(draw("\u202E ").textContent).toBe("Name not given"));
