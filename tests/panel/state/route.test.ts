// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { followRoute, go, hrefOf, type Route, route, routeOf } from "#panel/state/route.ts";

const memory = new Map<string, unknown>();
vi.mock("#platform/session-store.ts", () => ({
  readSession: async (key: string) => memory.get(key),
  writeSession: async (key: string, value: unknown) => void memory.set(key, value),
}));

const ROUTES: Route[] = [
  { view: "offers" },
  { view: "outreach" },
  { view: "data" },
  { view: "add" },
  { view: "card", cardId: "a/b #c?%" },
  { view: "draft", cardId: "é 1" },
];

beforeEach(() => {
  memory.clear();
  location.hash = "";
  route.value = { view: "offers" };
});

test.each(ROUTES)("the address of %o leads back to it", (to) => expect(routeOf(hrefOf(to))).toEqual(to));

test.each(["", "#", "#/nowhere", "#/card", "#/card/", "#/card/%zz", "#/OFFERS", "offers", "#/constructor"])(
  "B6: %j is no place, so it leads to the offers",
  (hash) => expect(routeOf(hash)).toEqual({ view: "offers" }),
);

describe("following the address", () => {
  test("a reopened panel returns to where it was", async () => {
    memory.set("panel:route", "#/card/one");
    const stop = await followRoute();
    expect(route.value).toEqual({ view: "card", cardId: "one" });
    stop();
  });

  test("an address of its own beats the memory", async () => {
    memory.set("panel:route", "#/card/one");
    location.hash = "#/add";
    const stop = await followRoute();
    expect(route.value).toEqual({ view: "add" });
    stop();
  });

  test("going somewhere is remembered, and back is followed", async () => {
    const stop = await followRoute();
    go({ view: "outreach" });
    expect(route.value).toEqual({ view: "outreach" });
    location.hash = "#/add";
    dispatchEvent(new Event("hashchange"));
    expect(route.value).toEqual({ view: "add" });
    expect(memory.get("panel:route")).toBe("#/add");
    stop();
  });

  test("a memory of another shape is no memory", async () => {
    memory.set("panel:route", { view: "card" });
    const stop = await followRoute();
    expect(route.value).toEqual({ view: "offers" });
    stop();
  });
});
