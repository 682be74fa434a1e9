// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Button, IconButton, OutsideLink } from "#ui/Button.tsx";

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement("div");
});

test("a blocked button does nothing, but can still be reached and says why", () => {
  const pressed = vi.fn();
  act(() =>
    render(
      <Button blocked aria-describedby="why" onClick={pressed}>
        Copy
      </Button>,
      page,
    ),
  );
  const button = page.querySelector("button");
  act(() => button?.click());
  expect(pressed).not.toHaveBeenCalled();
  expect(button?.disabled).toBe(false);
  expect(button?.getAttribute("aria-disabled")).toBe("true");
  expect(button?.getAttribute("aria-describedby")).toBe("why");
});

test("an icon button has a name and says whether it is on", () => {
  act(() => render(<IconButton icon="star" label="Star Ada" pressed={true} />, page));
  const button = page.querySelector("button");
  expect(button?.getAttribute("aria-label")).toBe("Star Ada");
  expect(button?.getAttribute("aria-pressed")).toBe("true");
  expect(page.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});

describe("links out", () => {
  const link = (href: string) => {
    act(() =>
      render(
        <OutsideLink href={href} hint="(new tab)">
          Open
        </OutsideLink>,
        page,
      ),
    );
    return page.querySelector("a");
  };

  test("to LinkedIn: a new tab that learns nothing of where it was opened", () => {
    const a = link("https://www.linkedin.com/in/ada-example/");
    expect(a?.getAttribute("target")).toBe("_blank");
    expect(a?.getAttribute("rel")).toBe("noopener noreferrer");
    expect(a?.textContent).toContain("(new tab)");
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "http://www.linkedin.com/in/a",
    "https://www.linkedin.com.evil.example/in/a",
    "https://linkedin.com@evil.example/",
    "//www.linkedin.com/in/a",
    "https://wwwXlinkedin.com/",
    " https://www.linkedin.com/in/a",
  ])("T2: %s is shown as words and is no link", (href) => {
    expect(link(href)).toBeNull();
    expect(page.textContent).toBe("Open");
  });
});
