/** Outcomes for people, as a table, and for machines, as JSON lines. */
import { isMet, type Outcome, ratioOf } from "./comparison.ts";

const COLUMNS = [
  ["id", 4],
  ["what", 38],
  ["size", 9],
  ["product", 11],
  ["peer", 11],
  ["peer's name", 28],
  ["floor", 9],
  ["unit", 9],
  ["ratio", 9],
  ["goal", 8],
  ["met", 4],
] as const;

export function header(): string {
  return row(COLUMNS.map(([name]) => name));
}

/** One line of the table. */
export function tableLine(outcome: Outcome): string {
  if ("why" in outcome) return `${outcome.id.padEnd(4)} ${outcome.peerName}: skipped, ${outcome.why}`;
  const { id, what, size, product, peer, peerName, floor, unit, goal } = outcome;
  return row([
    id,
    what,
    String(size),
    figure(product),
    figure(peer),
    peerName,
    floor === undefined ? "–" : figure(floor),
    unit,
    figure(ratioOf(outcome)),
    figure(goal),
    isMet(outcome) ? "yes" : "no",
  ]);
}

/** One JSON line; undefined for a peer that was skipped. */
export function jsonLine(outcome: Outcome): string | undefined {
  if ("why" in outcome) return undefined;
  const { id, size, product, peer, peerName, goal } = outcome;
  return JSON.stringify({
    id,
    size,
    product,
    peer,
    peerName,
    ratio: ratioOf(outcome),
    goal,
    met: isMet(outcome),
  });
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => {
      const [name, width] = COLUMNS[at] ?? ["", 0];
      const isWords = name === "id" || name === "what" || name === "peer's name" || name === "unit";
      return isWords ? cell.padEnd(width) : cell.padStart(width);
    })
    .join(" ")
    .trimEnd();
}

/** Three figures that count. */
function figure(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
