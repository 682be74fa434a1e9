/** A filter kept under a name; one that this version cannot read is kept as it is, and shown as such. */
import { EMPTY_FILTER, isInForce, type OfferFilter } from "./condition.ts";
import { FilterShape } from "./filter-shape.ts";

/** Raised when an older version could not read what this one writes. */
export const FILTER_VERSION = 1;

/** As it is stored. */
export interface StoredFilter {
  id: string;
  name: string;
  version: number;
  filter: unknown;
  active: boolean;
}

export interface SavedFilter {
  id: string;
  name: string;
  /** Whether it is the one in force for the feed. */
  active: boolean;
  /** Null where it cannot be read: a newer version wrote it, or it is damaged. */
  filter: OfferFilter | null;
  /** Conditions of it that have no effect here. */
  inert: number;
}

/** Reads a stored filter. Total. */
export function readSaved({ id, name, version, filter, active }: StoredFilter): SavedFilter {
  const read = version > FILTER_VERSION ? null : FilterShape.safeParse(filter);
  if (!read?.success) return { id, name, active, filter: null, inert: 0 };
  const inert = read.data.conditions.filter((condition) => !isInForce(condition)).length;
  return { id, name, active, filter: read.data, inert };
}

/** The filter in force for the feed: the active one, where it can be read; else nothing is asked. */
export function activeFilterOf(stored: readonly StoredFilter[]): OfferFilter {
  const active = stored.find((each) => each.active);
  return (active && readSaved(active).filter) ?? EMPTY_FILTER;
}

/** Whether two filters ask the same, in whatever order. */
export function sameFilter(one: OfferFilter, other: OfferFilter): boolean {
  const plain = ({ words, conditions }: OfferFilter) =>
    JSON.stringify([
      words.trim(),
      conditions
        .filter(({ anyOf }) => anyOf.length > 0)
        .map(({ facet, need, anyOf }) => JSON.stringify([facet, need, anyOf.toSorted()]))
        .sort(),
    ]);
  return plain(one) === plain(other);
}
