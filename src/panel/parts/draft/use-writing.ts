/** What writing needs from the store, live: templates, settings and the log. Undefined until all were read. */
import { readWriting } from "#app/writing-settings.ts";
import { type LibraryEntry, libraryOf } from "#core/approach/library.ts";
import type { WritingSettings } from "#core/approach/writing-settings.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import { useLive } from "../../state/use-live.ts";

export interface Writing {
  library: readonly LibraryEntry[];
  settings: WritingSettings;
  events: readonly OutreachEvent[];
  /** Names of people, by id. */
  names: ReadonlyMap<string, string>;
}

export function useWriting(): Writing | undefined {
  return useLive(
    async (db) => ({
      library: libraryOf(await db.templates.toArray()),
      settings: await readWriting(db),
      events: await db.outreach.toArray(),
      names: new Map((await db.people.toArray()).map(({ id, name }) => [id, name])),
    }),
    [],
  );
}
