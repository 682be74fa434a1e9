/** One template, open for changing; kept as it is typed, and put back with one press. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { saveTemplate } from "#app/templates.ts";
import { type ApproachTemplate, TEMPLATE_USES } from "#core/approach/approach-template.ts";
import { fieldsOf, parseTemplate } from "#core/approach/template.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import { CHANNELS } from "#core/outreach/event.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { LineField } from "#ui/LineField.tsx";
import { type Autosave, autosave } from "../../state/autosave.ts";
import { keep, tellFailed } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { templateName, useLabel } from "../draft/template-words.ts";
import { channelLabel } from "../outreach/channel-words.ts";
import { FieldCatalogue } from "./FieldCatalogue.tsx";
import { FitEditor } from "./FitEditor.tsx";
import { LivePreview } from "./LivePreview.tsx";
import { TemplateBody } from "./TemplateBody.tsx";

interface Props {
  template: ApproachTemplate;
  onBack: () => void;
}

export function TemplateEditor({ template, onBack }: Props) {
  const db = useDb();
  const [now, setNow] = useState(template);
  const latest = useRef(now);
  const saving = useRef<Autosave | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  // Before the first key can come: a later effect would miss it.
  useLayoutEffect(() => {
    const made = autosave(async () => void (await saveTemplate(db, latest.current, Date.now())), tellFailed);
    saving.current = made;
    return made.end;
  }, [db]);
  const change = (patch: Partial<ApproachTemplate>) => {
    const next = { ...latest.current, ...patch };
    latest.current = next;
    setNow(next);
    saving.current?.touch();
  };
  const back = async () => {
    await keep(() => saving.current?.flush() ?? Promise.resolve());
    onBack();
  };
  const fields = [...fieldsOf(parseTemplate(now.body)).keys()].filter((field) =>
    VARIABLE_CATALOGUE.has(field),
  );
  return (
    <section class="stack" aria-labelledby="template-name">
      <div class="row">
        <Button small look="plain" icon="back" onClick={() => void back()}>
          {say("templateBack")}
        </Button>
      </div>
      <h2 id="template-name" ref={head} tabIndex={-1}>
        <bdi>{templateName(now)}</bdi>
      </h2>
      <LineField
        label={say("templateNameLabel")}
        value={templateName(now)}
        onType={(name) => {
          if (name.trim() !== "") change({ name });
        }}
      />
      <div class="template-choices">
        <Field label={say("draftChannelLabel")}>
          {(ids) => (
            <select
              {...ids}
              class="input"
              value={now.channel}
              onChange={(event) => {
                const channel = CHANNELS.find((each) => each === event.currentTarget.value);
                if (channel)
                  change({ channel, ...(channel === "inmail" ? { subject: now.subject ?? "" } : {}) });
              }}
            >
              {CHANNELS.map((each) => (
                <option key={each} value={each}>
                  {channelLabel(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say("templateUseLabel")}>
          {(ids) => (
            <select
              {...ids}
              class="input"
              value={now.use ?? "first"}
              onChange={(event) => {
                const use = TEMPLATE_USES.find((each) => each === event.currentTarget.value);
                if (use) change({ use });
              }}
            >
              {TEMPLATE_USES.map((each) => (
                <option key={each} value={each}>
                  {useLabel(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {now.channel === "inmail" && (
        <TemplateBody
          label={say("draftSubject")}
          source={now.subject ?? ""}
          single
          onChange={(subject) => change({ subject })}
        />
      )}
      <TemplateBody
        label={say("templateBodyLabel")}
        source={now.body}
        onChange={(body) => change({ body })}
      />
      <p class="muted small">{say("templateSaves")}</p>
      <FieldCatalogue />
      <FitEditor steps={now.fit} fields={fields} onChange={(fit) => change({ fit })} />
      <LivePreview template={now} />
    </section>
  );
}
