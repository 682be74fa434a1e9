import { expect, test } from "vitest";
import { isConcealed } from "#linkedin/concealed.ts";
import { pageOf } from "./page.ts";

const concealed = (html: string): boolean => {
  const card = pageOf(`<!doctype html><body>${html}</body>`).querySelector("b");
  return card !== null && isConcealed(card);
};

test.each([
  "<div hidden><p><b>post</b></p></div>",
  "<b hidden>post</b>",
  '<div style="color: red; display: none;"><b>post</b></div>',
  '<div style="display:none"><b>post</b></div>',
  '<div aria-hidden="true"><div><b>post</b></div></div>',
  '<div aria-hidden="true"><b>post</b></div><aside><div role="dialog">A chat</div></aside>',
])("F8 a part that nobody sees: %s", (html) => expect(concealed(html)).toBe(true));

test.each([
  "<div><b>post</b></div>",
  '<div style="display: flex"><b>post</b></div>',
  '<div aria-hidden="false"><b>post</b></div>',
  '<div aria-hidden="true"><b>post</b></div><div role="dialog" aria-modal="true">A picture</div>',
  '<div aria-hidden="true"><b>post</b></div><div role="dialog" data-test-modal>A picture</div>',
  '<div aria-hidden="true"><b>post</b></div><dialog open>A picture</dialog>',
])("a part that is seen, if only behind a window: %s", (html) => expect(concealed(html)).toBe(false));

test("T8 a page that hides the properties of its nodes behind names of its own", () => {
  expect(concealed('<form hidden><input name="closest"><input name="getAttribute"><b>post</b></form>')).toBe(
    true,
  );
});
