// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Toasts, type ToastWords } from "#ui/Toast.tsx";

let page: HTMLElement;
const gone = vi.fn<(id: number) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  gone.mockReset();
  page = document.createElement("div");
  document.body.append(page);
});
afterEach(() => {
  act(() => render(null, page));
  page.remove();
  vi.useRealTimers();
});

function show(...toasts: ToastWords[]) {
  act(() =>
    render(
      <>
        <button type="button" id="before">
          before
        </button>
        <Toasts toasts={toasts} onGone={gone} undoLabel="Undo" closeLabel="Close" stays={10_000} />
      </>,
      page,
    ),
  );
}

const toast = () => page.querySelector<HTMLElement>(".toast");
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test("the live region is there before there is anything to say", () => {
  show();
  expect(page.querySelector("[role=status]")?.getAttribute("aria-live")).toBe("polite");
});

test("a toast goes after its time and not before", () => {
  show({ id: 1, text: "Starred." });
  wait(9_999);
  expect(gone).not.toHaveBeenCalled();
  wait(1);
  expect(gone).toHaveBeenCalledExactlyOnceWith(1);
});

test.each([
  ["the pointer", "mouseenter", "mouseleave"],
  ["the focus", "focusin", "focusout"],
])("it waits under %s, and then has its whole time again", (_, enter, leave) => {
  show({ id: 1, text: "Starred." });
  wait(9_000);
  act(() => void toast()?.dispatchEvent(new Event(enter, { bubbles: true })));
  wait(60_000);
  expect(gone).not.toHaveBeenCalled();
  act(() => void toast()?.dispatchEvent(new Event(leave, { bubbles: true })));
  wait(9_999);
  expect(gone).not.toHaveBeenCalled();
  wait(1);
  expect(gone).toHaveBeenCalledOnce();
});

test("undo undoes once, closes the toast and gives the focus back", () => {
  const undo = vi.fn();
  show({ id: 7, text: "Dismissed.", undo });
  const before = page.querySelector<HTMLElement>("#before");
  act(() => before?.focus());
  const button = [...page.querySelectorAll("button")].find((each) => each.textContent === "Undo");
  act(() => {
    toast()?.dispatchEvent(
      Object.assign(new FocusEvent("focusin", { bubbles: true, relatedTarget: before }), {}),
    );
    button?.click();
  });
  expect(undo).toHaveBeenCalledOnce();
  expect(gone).toHaveBeenCalledExactlyOnceWith(7);
  expect(document.activeElement).toBe(before);
});

test("without an undo there is only the way to close it", () => {
  show({ id: 1, text: "Kept." });
  expect([...page.querySelectorAll(".toast button")].map((each) => each.getAttribute("aria-label"))).toEqual([
    "Close",
  ]);
});
