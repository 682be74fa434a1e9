/**
 * What the panel is held against: a page of the same extension without a framework, over the same database, with the same
 * rows. `?first` reads and shows the first page, `?all` everything, `?pool` holds everything and recycles a windowful of rows.
 */
import type { OfferCard } from "#core/card.ts";
import { fold } from "#core/filter/fold.ts";
import { wordsIn } from "#core/filter/words.ts";
import { shownFields, shownValue } from "#core/shown.ts";
import { showAge, showDay } from "#panel/parts/shell/dates.ts";
import { say } from "#platform/say.ts";
import { shortTerms } from "#words/short-terms.ts";

/** Rows the pool holds: what the panel draws in a window of 900 px. */
const POOL = 14;
const FIRST = 20;
const SVG = "http://www.w3.org/2000/svg";
const DOT = "M4 10h12";

type Child = Node | string;

function make(name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function icon(): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 20 20");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", DOT);
  svg.append(path);
  return svg;
}

function buttons(who: string): HTMLElement {
  const labels = [say("starCard", who), say("dismissCard", who), say("compareCard", who)];
  const button = (label: string) =>
    make("button", { type: "button", class: "icon-button", title: label, "aria-label": label }, icon());
  return make("div", { class: "offer-buttons" }, ...labels.map(button));
}

/** The words of one row, as the panel has them. */
function rowOf(card: OfferCard): HTMLElement {
  const { author, text } = card.snapshot;
  const shown = shownFields(card, []);
  const terms = shortTerms(shown);
  const topics = (shownValue(shown, "topics") ?? []).slice(0, 3).join("; ");
  const posted = card.postedAt ?? 0;
  const badges = terms.map(({ words, tone, icon: sign }) =>
    make(
      "span",
      { class: `badge badge-${tone}` },
      ...(sign ? [icon()] : []),
      make("span", {}, make("bdi", {}, words)),
    ),
  );
  const line = make("p", { class: "offer-line" });
  if (topics !== "") line.append(make("span", { class: "muted" }, `${say("helpsWith")} `));
  line.append(make("bdi", {}, topics || (terms.length > 0 ? "" : text.slice(0, 200))));
  const words = make(
    "div",
    { class: "offer-words" },
    make(
      "div",
      { class: "offer-head" },
      make("a", { class: "offer-name", href: `#/card/${card.id}` }, make("bdi", {}, author.name)),
      make("span", { class: "offer-age", title: showDay(posted) }, showAge(posted, Date.now())),
    ),
    ...(author.headline === ""
      ? []
      : [make("p", { class: "offer-headline" }, make("bdi", {}, author.headline))]),
    ...(badges.length > 0 ? [make("div", { class: "offer-terms" }, ...badges)] : []),
    line,
  );
  return make("li", { class: "offer", "data-row": card.id }, words, buttons(author.name));
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

async function everyCard(): Promise<OfferCard[]> {
  const db = await answerTo(indexedDB.open("guidepost"));
  const cards: OfferCard[] = await answerTo(db.transaction("cards").objectStore("cards").getAll());
  return cards
    .filter(({ kind }) => kind === "offer")
    .sort((a, b) => (b.postedAt ?? 0) - (a.postedAt ?? 0) || (a.id < b.id ? -1 : 1));
}

async function firstCards(): Promise<OfferCard[]> {
  const db = await answerTo(indexedDB.open("guidepost"));
  const tx = db.transaction(["meta", "cards"]);
  const ids: string[] = (await answerTo(tx.objectStore("meta").get("firstPage"))).value;
  return Promise.all(ids.slice(0, FIRST).map((id) => answerTo(tx.objectStore("cards").get(id))));
}

async function pool(list: HTMLElement, box: HTMLInputElement, total: HTMLElement): Promise<void> {
  const cards = (await everyCard()).map((card) => {
    const { author, text } = card.snapshot;
    const words = Array.from(wordsIn(fold(`${author.name} ${author.headline} ${text}`)), ({ word }) => word);
    return { card, words: ` ${words.join(" ")}` };
  });
  const show = () => {
    const asked = ` ${fold(box.value)}`;
    const found = box.value === "" ? cards : cards.filter(({ words }) => words.includes(asked));
    total.textContent = String(found.length);
    const rows = found.slice(0, POOL).map(({ card }) => rowOf(card));
    rows.forEach((row, at) => {
      const place = list.children[at];
      if (place) place.replaceChildren(...row.childNodes);
      else list.append(row);
    });
    while (list.children.length > rows.length) list.lastElementChild?.remove();
  };
  box.addEventListener("input", show);
  show();
}

async function start(): Promise<void> {
  if (location.search === "?blank") return;
  const list = make("ul", { class: "plain-list offers" });
  const box = document.createElement("input");
  const total = make("p", { class: "totals" }, "0");
  box.className = "input";
  const main = make("main", { class: "view" }, box, total, list);
  if (location.search === "?pool") await pool(list, box, total);
  else list.append(...(await (location.search === "?all" ? everyCard() : firstCards())).map(rowOf));
  // All at once: the first paint is that of the cards.
  document.body.append(main);
}

void start();
