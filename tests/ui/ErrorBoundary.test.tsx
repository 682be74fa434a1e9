// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

let page: HTMLElement;
let broken = true;
beforeEach(() => {
  page = document.createElement("div");
  broken = true;
});

function Part({ words }: { words: string }) {
  if (broken && words === "bad") throw new TypeError("no");
  return <p>{words}</p>;
}

const draw = (words: string[], of = "1") =>
  act(() =>
    render(
      words.map((each) => (
        <ErrorBoundary
          key={each}
          of={of}
          fallback={(again, problem) => (
            <button type="button" onClick={again}>
              {problem instanceof Error ? problem.name : ""}
            </button>
          )}
        >
          <Part words={each} />
        </ErrorBoundary>
      )),
      page,
    ),
  );

test("F28: one broken part leaves the others standing", () => {
  draw(["one", "bad", "two"]);
  expect([...page.querySelectorAll("p")].map((each) => each.textContent)).toEqual(["one", "two"]);
  expect(page.querySelector("button")?.textContent).toBe("TypeError");
});

test("it tries again when asked", () => {
  draw(["bad"]);
  broken = false;
  act(() => page.querySelector("button")?.click());
  expect(page.textContent).toBe("bad");
});

test("it tries again when it stands for something else", () => {
  draw(["bad"]);
  broken = false;
  draw(["bad"], "2");
  expect(page.textContent).toBe("bad");
});
