/**
 * The script inside every demo page, as plain source text: it fills empty places as one scrolls,
 * unfolds texts, and goes from the home feed to a group without loading a page. It asks the network for nothing.
 */
import { HASHED } from "./sdui/context.ts";

export const PAGE_SCRIPT = `
"use strict";
(() => {
  const LIST = ".scaffold-finite-scroll__content, [role=list][data-component-type=LazyColumn] > [data-lazy-mount-id]";
  const LOAD = ".scaffold-finite-scroll__load-button, .${HASHED.load}";
  const AHEAD = 500; // pixels below the window at which the next cards are made
  const FILL_AFTER = 200; // ms, so that an empty place is seen as one scrolls quickly
  let steps = [];
  let places = [];
  let timer = 0;

  function start() {
    clearTimeout(timer);
    timer = 0;
    steps = [...document.querySelectorAll("template.later-step")].map((template) => template.content);
    const list = document.querySelector(LIST);
    const wanted = steps.length > 0 ? steps[0].firstElementChild.children.length : 0;
    places = list && wanted > 0 ? [...list.children].slice(-wanted) : [];
    showButton();
  }

  function fill() {
    clearTimeout(timer);
    timer = 0;
    const list = document.querySelector(LIST);
    const step = steps.shift();
    if (!list || !step) return;
    const [cards, nextPlaces] = [...step.cloneNode(true).children].map((box) => [...box.children]);
    for (const [at, place] of places.entries()) place.replaceWith(cards[at]);
    list.append(...nextPlaces);
    places = nextPlaces;
    showButton();
    look();
  }

  function look() {
    const first = places[0];
    if (!first || timer !== 0) return;
    if (first.getBoundingClientRect().top < innerHeight + AHEAD) timer = setTimeout(fill, FILL_AFTER);
  }

  function showButton() {
    for (const button of document.querySelectorAll(LOAD)) {
      button.hidden = steps.length === 0;
    }
  }

  function unfold(button) {
    const folded = button.closest(".folded, .feed-shared-inline-show-more-text--3-lines");
    folded?.classList.remove("folded", "feed-shared-inline-show-more-text--3-lines");
    button.remove();
  }

  function travel(link) {
    const path = link.getAttribute("data-in-app");
    const route = [...document.querySelectorAll("template.in-app")].find((one) => one.dataset.path === path);
    if (!route) return;
    const page = route.content.cloneNode(true);
    history.pushState(null, "", path);
    document.title = route.dataset.title;
    document.body.className = route.dataset.bodyClass;
    document.getElementById("demo-page").replaceChildren(page);
    scrollTo(0, 0);
    start();
  }

  addEventListener("scroll", look, { passive: true });
  addEventListener("resize", look, { passive: true });
  addEventListener("popstate", () => location.reload());
  document.addEventListener("click", (event) => {
    const hit = event.target instanceof Element ? event.target : null;
    if (hit?.closest(LOAD)) fill();
    const more = hit?.closest(".see-more, [data-testid=expandable-text-button]");
    if (more) {
      event.preventDefault();
      unfold(more);
    }
    const link = hit?.closest("a[data-in-app]");
    if (link) {
      event.preventDefault();
      travel(link);
    }
  });
  start();
})();
`;
