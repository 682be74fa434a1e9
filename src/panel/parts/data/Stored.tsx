/** What is kept, and how much of it. */
import { say } from "#platform/say.ts";
import { hrefOf } from "../../state/route.ts";
import { useLive } from "../../state/use-live.ts";
import { DataSection } from "./DataSection.tsx";
import { KEPT_TABLES, tableLabel } from "./table-words.ts";

export function Stored() {
  const counts = useLive(
    (db) => Promise.all(KEPT_TABLES.map(async (name) => ({ name, rows: await db.table(name).count() }))),
    [],
  );
  return (
    <DataSection title={say("dataStoredTitle")} about={say("dataStoredAbout")}>
      <dl class="counts">
        {(counts ?? [])
          .filter(({ rows }) => rows > 0)
          .map(({ name, rows }) => (
            <div key={name}>
              <dt>{tableLabel(name)}</dt>
              <dd>{rows.toLocaleString()}</dd>
            </div>
          ))}
      </dl>
      {counts?.every(({ rows }) => rows === 0) && <p class="muted">{say("dataStoredNone")}</p>}
      <p class="small">
        {say("dataForgetAbout")} <a href={hrefOf({ view: "offers" })}>{say("dataForgetLink")}</a>
      </p>
    </DataSection>
  );
}
