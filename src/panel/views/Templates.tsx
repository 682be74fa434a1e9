/** The template library: Guidepost's own, the user's, and what came with a file. */
import { useEffect, useRef, useState } from "preact/hooks";
import { dropTemplate, markOpened, restoreTemplate, saveTemplate } from "#app/templates.ts";
import { type ApproachTemplate, TEMPLATE_USES } from "#core/approach/approach-template.ts";
import { type LibraryEntry, libraryOf } from "#core/approach/library.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { templateName, useLabel } from "../parts/draft/template-words.ts";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { TemplateEditor } from "../parts/templates/TemplateEditor.tsx";
import { TemplateRow } from "../parts/templates/TemplateRow.tsx";
import { TemplatesFile } from "../parts/templates/TemplatesFile.tsx";
import { keep } from "../state/keep.ts";
import { hrefOf } from "../state/route.ts";
import { useDb } from "../state/store.ts";
import { showToast } from "../state/toast.ts";
import { useLive } from "../state/use-live.ts";
import "../parts/templates/templates.css";

export function Templates() {
  const db = useDb();
  const library = useLive(async (from) => libraryOf(await from.templates.toArray()), []);
  const [open, setOpen] = useState<ApproachTemplate | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Back from the editor: the list takes the focus, as the button that led there is drawn anew.
    if (wasOpen.current && !open) list.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  if (!library) return <ViewTitle>{say("templatesTitle")}</ViewTitle>;

  const look = ({ template, unopened }: LibraryEntry) => {
    setOpen(template);
    if (unopened) void keep(() => markOpened(db, template.id));
  };
  const add = async (template: ApproachTemplate) => {
    const kept = await keep(() => saveTemplate(db, template, Date.now()));
    if (kept) setOpen(kept.template);
  };
  const copy = ({ template }: LibraryEntry) =>
    void add({ ...template, id: crypto.randomUUID(), name: say("templateCopyOf", templateName(template)) });
  const begin = () =>
    void add({
      id: crypto.randomUUID(),
      name: say("templateNewName"),
      channel: "direct-message",
      body: say("templateNewBody"),
      fit: [],
    });
  const drop = async ({ template, origin }: LibraryEntry) => {
    const row = await keep(() => dropTemplate(db, template.id));
    list.current?.focus();
    if (row)
      showToast({
        text: say(origin === "own" ? "templateDeleted" : "templateWasReset", templateName(template)),
        undo: () => void keep(() => restoreTemplate(db, row)),
      });
  };
  if (open) {
    return (
      <>
        <ViewTitle>{say("templatesTitle")}</ViewTitle>
        <TemplateEditor key={open.id} template={open} onBack={() => setOpen(null)} />
      </>
    );
  }
  return (
    <div class="stack" ref={list} tabIndex={-1}>
      <ViewTitle>{say("templatesTitle")}</ViewTitle>
      <p class="muted">{say("templatesAbout")}</p>
      <div class="row">
        <Button look="primary" icon="add" onClick={begin}>
          {say("templateNew")}
        </Button>
        <a class="button button-quiet" href={hrefOf({ view: "pitch" })}>
          {say("pitchLink")}
        </a>
      </div>
      {TEMPLATE_USES.map((use) => (
        <section key={use} class="stack" aria-labelledby={`templates-${use}`}>
          <h2 id={`templates-${use}`}>{useLabel(use)}</h2>
          <ul class="template-list">
            {library
              .filter(({ template }) => (template.use ?? "first") === use)
              .map((entry) => (
                <TemplateRow
                  key={entry.template.id}
                  entry={entry}
                  onOpen={() => look(entry)}
                  onCopy={() => copy(entry)}
                  onDrop={() => void drop(entry)}
                />
              ))}
          </ul>
        </section>
      ))}
      <TemplatesFile library={library} />
    </div>
  );
}
