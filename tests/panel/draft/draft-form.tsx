/** The form of one message over a fresh database, for each test anew. */
import { act } from "preact/test-utils";
import { afterEach, beforeEach } from "vitest";
import type { OfferValues } from "#core/offer.ts";
import { foldAll } from "#core/outreach/state.ts";
import { Draft } from "#panel/views/Draft.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { keepOffer } from "../fill-library.ts";
import { type Mounted, mount } from "../mount.tsx";
import { copyText } from "./clipboard-stub.ts";

export let db: GuidepostDb;
export let view: Mounted;

beforeEach(async () => {
  db = await freshDb();
  copyText.mockReset().mockResolvedValue(true);
});
afterEach(() => view.leave());

/** Shows a form in the place of the one before. */
export function show(form: Mounted): void {
  view = form;
}

export async function open(values: Partial<OfferValues> = {}, name = "Ada Brightwater") {
  const card = await keepOffer(db, "ada", name, values);
  view = mount(db, <Draft cardId={card.id} />);
  await view.sees("Your message");
  return card;
}

export async function answerAll() {
  await view.type("Your question", "Which habit first?");
  await view.type("Why them", "you made the same move");
  await view.type("Your name", "Tom Adeyemi");
  await view.type("Who you are", "a ward nurse");
}

export async function choose(channel: string) {
  await act(async () => {
    const select = view.page.querySelector("select");
    if (select) select.value = channel;
    select?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

export const text = () => view.page.querySelector<HTMLTextAreaElement>("textarea.final-text")?.value ?? "";
export const copyButton = () => view.button("Copy the message");
export const states = async () => foldAll(await db.outreach.toArray());
