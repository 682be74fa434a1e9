/** A backup file back in: choose, see what would change, replace, undo. */
import { useRef, useState } from "preact/hooks";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { FileButton } from "#ui/FileButton.tsx";
import { Notice } from "#ui/Notice.tsx";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { type Looked, lookAt, replaceBy } from "./import-steps.ts";
import { refusalWords } from "./refusal-words.ts";

type Stage =
  | { at: "start" }
  | { at: "reading" }
  | { at: "looked"; looked: Looked }
  | { at: "done"; undo: () => void };

export function ImportBackup() {
  const db = useDb();
  const opener = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>({ at: "start" });
  // What was pressed goes with its box: the keyboard goes on at the button that opened it.
  const next = (to: Stage) => {
    opener.current?.querySelector("button")?.focus();
    setStage(to);
  };

  const look = async (file: File) => {
    setStage({ at: "reading" });
    const looked = await keep(() => lookAt(db, file, Date.now()));
    setStage(looked ? { at: "looked", looked } : { at: "start" });
  };
  const replace = async (looked: Extract<Looked, { preview: unknown }>) => {
    try {
      const back = await replaceBy(db, looked.preview, Date.now());
      const undo = () => {
        next({ at: "start" });
        back().then(
          (worked) => showToast({ text: say(worked ? "dataImportUndone" : "dataImportUndoFailed") }),
          () => showToast({ text: say("dataImportUndoFailed") }),
        );
      };
      next(looked.canUndo ? { at: "done", undo } : { at: "start" });
      showToast({ text: say("dataImportDone"), undo: looked.canUndo ? undo : undefined });
    } catch {
      next({ at: "start" });
      showToast({ text: say("dataImportFailed") });
    }
  };

  const looked = stage.at === "looked" ? stage.looked : null;
  return (
    <div class="stack">
      <div ref={opener}>
        <FileButton
          accept=".json,application/json"
          name={say("dataImportChoose")}
          blocked={stage.at === "reading"}
          onFile={(file) => void look(file)}
        >
          {say("dataImport")}
        </FileButton>
      </div>
      {stage.at === "reading" && (
        <p class="muted" role="status">
          {say("dataImportReading")}
        </p>
      )}
      {looked && "refused" in looked && (
        <Notice tone="warn" role="alert" title={say("dataRefusedTitle")}>
          <p>{refusalWords(looked.refused)}</p>
          {looked.place && <p class="small">{say("dataRefusedPlace", looked.place)}</p>}
          <p class="small">{say("dataRefusedUnchanged")}</p>
        </Notice>
      )}
      {looked && "preview" in looked && (
        <ImportPreview
          preview={looked.preview}
          canUndo={looked.canUndo}
          onReplace={() => void replace(looked)}
          onCancel={() => next({ at: "start" })}
        />
      )}
      {stage.at === "done" && (
        <Notice
          tone="good"
          role="status"
          title={say("dataImportDone")}
          actions={
            <Button small icon="undo" onClick={stage.undo}>
              {say("dataImportUndo")}
            </Button>
          }
        >
          <p>{say("dataImportUndoAbout")}</p>
        </Notice>
      )}
    </div>
  );
}
