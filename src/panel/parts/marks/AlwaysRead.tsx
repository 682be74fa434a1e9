/** The third level in the settings: one switch for all of it, and one for each group. */
import { useState } from "preact/hooks";
import { setGroupAlways } from "#app/always-read.ts";
import { say } from "#platform/say.ts";
import { Switch } from "#ui/Switch.tsx";
import { always, hasAccess, turnOff } from "../../state/always.ts";
import { keep } from "../../state/keep.ts";
import { consent, groups } from "../../state/library.ts";
import { useDb } from "../../state/store.ts";
import { DataSection } from "../data/DataSection.tsx";
import { AskAlways } from "./AskAlways.tsx";
import "./marks.css";
import { NoLeave } from "./NoLeave.tsx";

export function AlwaysRead() {
  const db = useDb();
  const [asking, setAsking] = useState(false);
  const choice = always.value;
  if (choice === undefined || consent.value?.level !== "this-visit") return null;
  return (
    <DataSection title={say("alwaysTitle")} about={say("alwaysAbout")}>
      <Switch
        on={choice.on}
        onChange={(on) => {
          if (on) setAsking(true);
          else void turnOff(db);
        }}
      >
        {say("levelAlways")}
      </Switch>
      {choice.on && hasAccess.value === false && <NoLeave />}
      {choice.on && <PerGroup on={choice.groups} />}
      {asking && <AskAlways groupId={null} onClose={() => setAsking(false)} />}
    </DataSection>
  );
}

/** Every group known, and any that was turned on before a post of it was read. */
function PerGroup({ on }: { on: readonly string[] }) {
  const db = useDb();
  const ids = [...new Set([...groups.value.keys(), ...on])];
  if (ids.length === 0) return <p class="muted">{say("alwaysNoGroup")}</p>;
  return (
    <fieldset class="always-groups">
      <legend class="legend">{say("alwaysGroups")}</legend>
      {ids.map((id) => (
        <Switch
          key={id}
          on={on.includes(id)}
          onChange={(wanted) => void keep(() => setGroupAlways(db, id, wanted))}
        >
          <bdi>{groups.value.get(id)?.label || say("dataGroupNumber", id)}</bdi>
        </Switch>
      ))}
    </fieldset>
  );
}
