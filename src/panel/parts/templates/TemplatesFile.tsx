/** Templates out to one readable file, and in from one. */
import { useState } from "preact/hooks";
import { addTemplates, removeTemplates } from "#app/templates.ts";
import type { LibraryEntry } from "#core/approach/library.ts";
import {
  hasWords,
  readTemplateFile,
  type TemplateFileRefusal,
  writeTemplateFile,
} from "#core/approach/template-file.ts";
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { FileButton } from "#ui/FileButton.tsx";
import { Notice } from "#ui/Notice.tsx";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { saveFile } from "../data/save-file.ts";
import { templateName } from "../draft/template-words.ts";

/** A file of templates is never larger, in bytes; a bigger one is not even read. */
const MAX_BYTES = 8_000_000;

const REFUSED: Record<TemplateFileRefusal | "unreadable", MessageKey> = {
  "too-big": "templateRefusedTooBig",
  "not-ours": "templateRefusedNotOurs",
  newer: "templateRefusedNewer",
  empty: "templateRefusedEmpty",
  damaged: "templateRefusedDamaged",
  unreadable: "templateRefusedUnreadable",
};

export function TemplatesFile({ library }: { library: readonly LibraryEntry[] }) {
  const db = useDb();
  const [refused, setRefused] = useState<{ why: keyof typeof REFUSED; line: number } | null>(null);

  const write = () => {
    const templates = library.map(({ template: { id, ...rest } }) => ({
      ...rest,
      name: templateName({ id, ...rest }),
    }));
    saveFile("guidepost-templates.txt", writeTemplateFile(templates), "text/plain");
    showToast({ text: sayCount("templateExported", templates.filter(hasWords).length) });
  };
  const bring = async (file: File) => {
    setRefused(null);
    if (file.size > MAX_BYTES) return setRefused({ why: "too-big", line: 0 });
    let text: string;
    try {
      text = await file.text();
    } catch {
      return setRefused({ why: "unreadable", line: 0 });
    }
    const read = readTemplateFile(text);
    if ("refused" in read) return setRefused({ why: read.refused, line: read.line });
    const ids = await keep(() => addTemplates(db, read.templates, Date.now()));
    if (ids)
      showToast({
        text: sayCount("templateImported", ids.length),
        undo: () => void keep(() => removeTemplates(db, ids)),
      });
  };
  return (
    <section class="panel-box stack" aria-labelledby="templates-file">
      <h2 id="templates-file">{say("templateFileTitle")}</h2>
      <p class="muted small">{say("templateFileAbout")}</p>
      <div class="row">
        <Button onClick={write}>{say("templateExport")}</Button>
        <FileButton accept=".txt,text/plain" name={say("templateImport")} onFile={(file) => void bring(file)}>
          {say("templateImport")}
        </FileButton>
      </div>
      {refused && (
        <Notice tone="warn" role="alert" title={say(REFUSED[refused.why])}>
          {refused.line > 0 && <p class="small">{say("templateRefusedLine", refused.line)}</p>}
          <p class="small">{say("templateRefusedUnchanged")}</p>
        </Notice>
      )}
    </section>
  );
}
