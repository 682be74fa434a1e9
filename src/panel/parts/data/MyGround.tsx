/** What the user says of themself, one name a line: what offers are compared with. */
import { readMyWords, saveMyWords } from "#app/me-words.ts";
import {
  GROUND_KINDS,
  type GroundKind,
  groundKey,
  LINE_KINDS,
  type LineKind,
} from "#core/ground/my-ground.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Field } from "#ui/Field.tsx";
import { useDb } from "../../state/store.ts";
import { useLive } from "../../state/use-live.ts";
import { DataSection } from "./DataSection.tsx";
import { useTyped } from "./use-typed.ts";

type Kind = GroundKind | LineKind;

const LABELS: Record<Kind, MessageKey> = {
  school: "ground_school",
  employer: "ground_employer",
  place: "ground_place",
  cause: "ground_cause",
  certificate: "ground_certificate",
  language: "ground_language",
  job: "ground_job",
  line: "ground_line",
  division: "ground_division",
  employerType: "ground_employerType",
  wantedPlace: "ground_wantedPlace",
};

export function MyGround() {
  const db = useDb();
  const words = useLive(readMyWords, []);
  const [typed, type] = useTyped((texts) => saveMyWords(db, texts, Date.now()));
  const box = (kind: Kind) => (
    <Field key={kind} label={say(LABELS[kind])}>
      {(ids) => (
        <textarea
          {...ids}
          class="input grows"
          rows={2}
          maxLength={10_000}
          value={typed[groundKey(kind)] ?? words?.[groundKey(kind)] ?? ""}
          onInput={(event) => type(groundKey(kind), event.currentTarget.value)}
        />
      )}
    </Field>
  );
  if (!words) return null;
  return (
    <DataSection title={say("groundTitle")} about={say("groundAbout")}>
      <div class="data-grid">{GROUND_KINDS.map(box)}</div>
      <h3>{say("lineTitle")}</h3>
      <p class="muted small">{say("lineAbout")}</p>
      <div class="data-grid">{LINE_KINDS.map(box)}</div>
    </DataSection>
  );
}
