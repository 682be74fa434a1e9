/** The groups whose posts are kept: how they are called, where they are at home, and their colour. */
import { saveGroup } from "#app/groups.ts";
import { say, sayCount } from "#platform/say.ts";
import type { Group } from "#storage/rows.ts";
import { Field } from "#ui/Field.tsx";
import { LineField } from "#ui/LineField.tsx";
import { keep } from "../../state/keep.ts";
import { cards, groups } from "../../state/library.ts";
import { useDb } from "../../state/store.ts";
import { COLOURS } from "./colours.ts";
import { DataSection } from "./DataSection.tsx";
import { useTyped } from "./use-typed.ts";
import "../shell/swatch.css";

export function Groups() {
  const rows = [...groups.value.values()];
  return (
    <DataSection title={say("dataGroupsTitle")} about={rows.length > 0 ? say("dataGroupsAbout") : undefined}>
      {rows.length === 0 && <p class="muted">{say("dataGroupsNone")}</p>}
      {rows.map((group) => (
        <GroupForm key={group.id} group={group} />
      ))}
    </DataSection>
  );
}

function GroupForm({ group }: { group: Group }) {
  const db = useDb();
  const [typed, type] = useTyped((texts) => saveGroup(db, group.id, texts, Date.now()));
  const posts = (cards.value ?? []).filter((card) => card.groups.includes(group.id)).length;
  const text = (field: "label" | "city") => typed[field] ?? group[field];
  return (
    <fieldset class="group-form">
      <legend class="group-legend">
        <span class={`swatch swatch-${group.colour}`} aria-hidden="true" />
        <bdi>{text("label") || say("dataGroupNumber", group.id)}</bdi>
        <span class="muted small"> · {sayCount("dataGroupPosts", posts)}</span>
      </legend>
      <div class="data-grid data-grid-3">
        {(["label", "city"] as const).map((field) => (
          <LineField
            key={field}
            label={say(field === "label" ? "dataGroupLabel" : "dataGroupCity")}
            maxLength={300}
            value={text(field)}
            onType={(typedText) => type(field, typedText)}
          />
        ))}
        <Field label={say("dataGroupColour")}>
          {(ids) => (
            <select
              {...ids}
              class="input"
              value={group.colour}
              onChange={(event) => {
                const colour = Number(event.currentTarget.value);
                void keep(() => saveGroup(db, group.id, { colour }, Date.now()));
              }}
            >
              {COLOURS.map((key, colour) => (
                <option key={key} value={colour}>
                  {say(key)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </fieldset>
  );
}
