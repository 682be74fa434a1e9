/** Use cases of the template library: keep, put back, bring in from a file. */
import type { ApproachTemplate } from "#core/approach/approach-template.ts";
import type { FileTemplate } from "#core/approach/template-file.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { TemplateRow } from "#storage/rows.ts";

/** Keeps a template under its id; a starter's id keeps the user's version of that starter. */
export async function saveTemplate(
  db: GuidepostDb,
  template: ApproachTemplate,
  now: number,
): Promise<TemplateRow> {
  return db.transaction("rw", db.templates, async () => {
    const before = await db.templates.get(template.id);
    const row = { id: template.id, template, unopened: false, updatedAt: now, rev: (before?.rev ?? 0) + 1 };
    await db.templates.put(row);
    return row;
  });
}

/** Deletes an own template, or puts a starter back as it ships. The row that went, for the undo; null where there was none. */
export async function dropTemplate(db: GuidepostDb, id: string): Promise<TemplateRow | null> {
  return db.transaction("rw", db.templates, async () => {
    const row = await db.templates.get(id);
    await db.templates.delete(id);
    return row ?? null;
  });
}

export async function restoreTemplate(db: GuidepostDb, row: TemplateRow): Promise<void> {
  await db.templates.put(row);
}

/** The user has looked at an imported template. */
export async function markOpened(db: GuidepostDb, id: string): Promise<void> {
  await db.templates.where("id").equals(id).modify({ unopened: false });
}

/** Adds a file's templates as own ones, unopened. Their ids, for the undo. */
export async function addTemplates(
  db: GuidepostDb,
  templates: readonly FileTemplate[],
  now: number,
): Promise<string[]> {
  const rows = templates.map((template): TemplateRow => {
    const id = crypto.randomUUID();
    return { id, template: { ...template, id }, unopened: true, updatedAt: now, rev: 1 };
  });
  await db.templates.bulkAdd(rows);
  return rows.map(({ id }) => id);
}

export async function removeTemplates(db: GuidepostDb, ids: readonly string[]): Promise<void> {
  await db.templates.bulkDelete([...ids]);
}
