import { describe, expect, it } from "vitest";
import { isMet, type Measured } from "./comparison.ts";
import { header, jsonLine, tableLine } from "./report.ts";
import { inTurn, median, quantile } from "./turns.ts";

const measured: Measured = {
  id: "X1",
  size: 500,
  what: "reading a page",
  product: 20,
  peer: 100,
  peerName: "a peer",
  floor: 4,
  unit: "µs",
  goal: 0.25,
};

describe("report of a comparison", () => {
  it("gives the eight agreed keys as JSON, in their order", () => {
    expect(jsonLine(measured)).toBe(
      '{"id":"X1","size":500,"product":20,"peer":100,"peerName":"a peer","ratio":0.2,"goal":0.25,"met":true}',
    );
  });

  it("says in the table whether the goal is met, under the heads of the columns", () => {
    expect(header()).toMatch(/^id .* ratio .* met$/);
    expect(tableLine(measured)).toMatch(/^X1 .* 0\.2 +0\.25 +yes$/);
    expect(tableLine({ ...measured, product: 26 })).toMatch(/ no$/);
    expect(isMet({ ...measured, product: 25 })).toBe(true);
  });

  it("names a peer that is absent, and gives no JSON for it", () => {
    const skipped = { id: "X1", peerName: "a peer", why: "peer absent" };
    expect(jsonLine(skipped)).toBeUndefined();
    expect(tableLine(skipped)).toContain("a peer: skipped, peer absent");
  });
});

describe("turns", () => {
  it("warms every contender up, then lets them work in turn, short work several times a turn", async () => {
    const order: string[] = [];
    const note = (name: string) => () => {
      if (order.at(-1) !== name) order.push(name);
    };
    const took = await inTurn({ a: note("a"), b: async () => note("b")() }, 3);
    expect(order.join("")).toBe("abababab");
    expect(Object.keys(took)).toEqual(["a", "b"]);
    expect(took.a).toBeGreaterThanOrEqual(0);
  });

  it("takes the middle value, and values at a share between neighbours", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
    expect(median([])).toBeNaN();
  });
});
