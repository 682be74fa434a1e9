/** What a person does at a page: look, press, type, scroll. Things are found by the names a person reads. */
import type { ElementHandle, Frame, Page } from "puppeteer-core";

/** Longest wait for something that happens by itself, in milliseconds. */
const PATIENCE = 20_000;
/** Pause between two looks, in milliseconds. */
const LOOK_EVERY = 50;

/** Waits until it holds; throws with `what` where it does not within 20 seconds. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

/**
 * Waits until the page has drawn its next frame and rests; half a second at most. A tab brought to the front is now and
 * then visible and has the focus, and yet gets no frame from a browser that is driven: who waits for one waits for ever.
 */
export async function nextFrame(page: Page | Frame): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestIdleCallback(drawn));
        setTimeout(drawn, 500);
      }),
  );
}

/** The words a person sees on the page. */
export const wordsOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Presses the first visible button, link, summary or tick box whose words begin so. */
export async function press(page: Page, words: string): Promise<void> {
  let found: ElementHandle | null = null;
  await until(async () => {
    found = await pressable(page, words);
    return found !== null;
  }, `something to press named "${words}"`);
  const element = found as ElementHandle | null;
  await element?.scrollIntoView();
  await until(async () => await standsStill(element), `"${words}" to stand still`);
  await element?.click();
}

/** A person presses what has stopped moving: rows that come into view take their true height a frame later. */
async function standsStill(element: ElementHandle | null): Promise<boolean> {
  const before = await element?.boundingBox();
  if (element) await nextFrame(element.frame);
  const after = await element?.boundingBox();
  return before !== null && before?.x === after?.x && before?.y === after?.y;
}

async function pressable(page: Page, words: string): Promise<ElementHandle | null> {
  // No function is named inside: tsx marks such functions with a helper that the page does not have.
  const handle = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll("button, a[href], summary, label")].find(
        (element) =>
          (element.getAttribute("aria-label") ?? element.textContent ?? "")
            .replace(/\s+/g, " ")
            .trim()
            .startsWith(wanted) && element.checkVisibility(),
      ) ?? null,
    words,
  );
  return handle.asElement() as ElementHandle | null;
}

/** Puts the text in the place of what stands in the field with this label. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const find = () =>
    page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].find(
          (field) =>
            [
              field.getAttribute("aria-label"),
              ...[...(field.labels ?? [])].map(({ textContent }) => textContent),
            ].some((name) => (name ?? "").trim().startsWith(wanted)),
        ) ?? null,
      label,
    );
  await until(async () => (await find()).asElement() !== null, `a field named "${label}"`);
  const field = (await find()).asElement() as ElementHandle<HTMLInputElement> | null;
  await field?.focus();
  await field?.evaluate((element) => element.select());
  await page.keyboard.press("Delete");
  await field?.type(text);
}

/** Scrolls the page to its end as a person does, until nothing more is loaded. */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    let still = 0;
    let height = 0;
    while (still < 8) {
      window.scrollBy(0, 700);
      // Bounded as `nextFrame` is, and for its reason.
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 60));
        setTimeout(resolve, 500);
      });
      const atEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 4;
      still = atEnd && document.documentElement.scrollHeight === height ? still + 1 : 0;
      height = document.documentElement.scrollHeight;
    }
  });
}
