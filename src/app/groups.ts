/** Use cases of groups: known from the first post read there, named and placed by the user. */
import type { GuidepostDb } from "#storage/db.ts";
import type { Group } from "#storage/rows.ts";

/** Colours a group's label can have. */
const COLOURS = 8;

/**
 * Makes the group known; its label is filled in by the first page that shows one, never overwritten. Call inside a
 * transaction over `groups`.
 */
export async function meetGroup(db: GuidepostDb, id: string, label: string, now: number): Promise<void> {
  const known = await db.groups.get(id);
  if (known && (known.label !== "" || label === "")) return;
  const colour = known?.colour ?? (await db.groups.count()) % COLOURS;
  await db.groups.put({
    id,
    label,
    city: known?.city ?? "",
    colour,
    updatedAt: now,
    rev: (known?.rev ?? 0) + 1,
  });
}

/** The user's label, home city or colour for a group. */
export async function saveGroup(
  db: GuidepostDb,
  id: string,
  patch: Partial<Pick<Group, "label" | "city" | "colour">>,
  now: number,
): Promise<void> {
  await db.transaction("rw", db.groups, async () => {
    const known = (await db.groups.get(id)) ?? { id, label: "", city: "", colour: 0, updatedAt: now, rev: 0 };
    await db.groups.put({ ...known, ...patch, updatedAt: now, rev: known.rev + 1 });
  });
}
