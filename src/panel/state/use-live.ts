/** A live query as a hook: the part is drawn again whenever what it read has changed. */
import { useEffect, useState } from "preact/hooks";
import type { GuidepostDb } from "#storage/db.ts";
import { live } from "#storage/live.ts";
import { useDb } from "./store.ts";

/** The query's latest answer; undefined until the first, and after a failure. `about` names what the query depends on. */
export function useLive<T>(query: (db: GuidepostDb) => Promise<T>, about: readonly unknown[]): T | undefined {
  const db = useDb();
  const [answer, setAnswer] = useState<{ value: T } | undefined>(undefined);
  useEffect(() => {
    setAnswer(undefined);
    return live(
      () => query(db),
      (value) => setAnswer({ value }),
      () => setAnswer(undefined),
    );
  }, [db, ...about]);
  return answer?.value;
}
