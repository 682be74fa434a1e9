/** The library: Guidepost's own templates as the user changed them, and the user's. */
import type { ApproachTemplate } from "./approach-template.ts";
import { STARTERS } from "./starters.data.ts";

/** A template as it is kept; one with a starter's id stands in that starter's place. */
export interface KeptTemplate {
  id: string;
  template: ApproachTemplate;
  /** It came with a file and nobody has looked at it yet. */
  unopened: boolean;
}

export interface LibraryEntry {
  template: ApproachTemplate;
  /** `changed` is a starter that the user rewrote, and can be reset. */
  origin: "starter" | "changed" | "own";
  unopened: boolean;
}

/** Starters first, in their order, then the user's own by name. */
export function libraryOf(kept: readonly KeptTemplate[]): LibraryEntry[] {
  const byId = new Map(kept.map((row) => [row.id, row]));
  const starters = STARTERS.map((starter): LibraryEntry => {
    const own = byId.get(starter.id);
    return own
      ? { template: { ...own.template, id: starter.id }, origin: "changed", unopened: own.unopened }
      : { template: starter, origin: "starter", unopened: false };
  });
  const own = kept
    .filter(({ id }) => !STARTERS.some((starter) => starter.id === id))
    .map(
      (row): LibraryEntry => ({
        template: { ...row.template, id: row.id },
        origin: "own",
        unopened: row.unopened,
      }),
    )
    .sort(
      (a, b) =>
        compare(a.template.name ?? "", b.template.name ?? "") || compare(a.template.id, b.template.id),
    );
  return [...starters, ...own];
}

/** The starter of this id, as it ships. */
export function starterOf(id: string): ApproachTemplate | undefined {
  return STARTERS.find((starter) => starter.id === id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
