/** Where the user is in the panel, as a hash, so that back works; remembered, so that a reopened panel returns there. */
import { signal } from "@preact/signals";
import type { CardId } from "#core/card.ts";
import { readSession, writeSession } from "#platform/session-store.ts";

/** Views that show one card. */
const CARD_VIEWS = ["card", "draft"] as const;
/** Views by themselves. */
const PLAIN_VIEWS = ["offers", "outreach", "offering", "data", "add", "templates", "pitch"] as const;

export type Route =
  | { view: (typeof PLAIN_VIEWS)[number] }
  | { view: (typeof CARD_VIEWS)[number]; cardId: CardId }
  | { view: "compare"; cardIds: readonly CardId[] };
export type ViewName = Route["view"];

/** Most cards beside each other. */
export const MOST_COMPARED = 4;

const HOME: Route = { view: "offers" };
const MEMORY_KEY = "panel:route";

/** The present route; change it by `go`. */
export const route = signal<Route>(HOME);

/** Address of a route, for links. */
export function hrefOf(to: Route): string {
  if (to.view === "compare") return `#/compare/${to.cardIds.map(encodeURIComponent).join(",")}`;
  return "cardId" in to ? `#/${to.view}/${encodeURIComponent(to.cardId)}` : `#/${to.view}`;
}

/** The route a hash means; the offers where it means none. */
export function routeOf(hash: string): Route {
  const [, name, rest] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const plain = PLAIN_VIEWS.find((view) => view === name);
  if (plain) return { view: plain };
  const ofCard = CARD_VIEWS.find((view) => view === name);
  if (rest === undefined || !(ofCard || name === "compare")) return HOME;
  try {
    if (!ofCard)
      return { view: "compare", cardIds: rest.split(",").slice(0, MOST_COMPARED).map(decodeURIComponent) };
    return { view: ofCard, cardId: decodeURIComponent(rest) };
  } catch {
    return HOME;
  }
}

/** Goes to a view, as a click on a link to it would. */
export function go(to: Route): void {
  location.hash = hrefOf(to);
  route.value = routeOf(location.hash);
}

/** Follows the address from now on, starting where the user was last. Returns how to stop. */
export async function followRoute(): Promise<() => void> {
  const follow = () => {
    const to = routeOf(location.hash);
    if (hrefOf(to) !== hrefOf(route.value)) route.value = to;
    // Forgetting the place is no harm, failing over it would be.
    writeSession(MEMORY_KEY, hrefOf(to)).catch(() => undefined);
  };
  if (location.hash === "") {
    const last = await readSession(MEMORY_KEY).catch(() => undefined);
    if (typeof last === "string" && location.hash === "") location.replace(hrefOf(routeOf(last)));
  }
  route.value = routeOf(location.hash);
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}
