/** Everything gone, after a second question that cannot be answered by a slip. */
import { useState } from "preact/hooks";
import { eraseEverything } from "#app/forget.ts";
import { say } from "#platform/say.ts";
import { clearSession } from "#platform/session-store.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Field } from "#ui/Field.tsx";
import { stopAllReading } from "../../state/reader.ts";
import { go } from "../../state/route.ts";
import { useDb } from "../../state/store.ts";
import { showToast, toasts } from "../../state/toast.ts";
import { dropUnfinished } from "../../state/unfinished.ts";
import { DataSection } from "./DataSection.tsx";
import { ExportBackup } from "./ExportBackup.tsx";

export function Erase() {
  const [asking, setAsking] = useState(false);
  return (
    <DataSection title={say("dataEraseTitle")} about={say("dataEraseAbout")}>
      <div>
        <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
          {say("dataEraseOpen")}
        </Button>
      </div>
      {asking && <Ask onClose={() => setAsking(false)} />}
    </DataSection>
  );
}

function Ask({ onClose }: { onClose: () => void }) {
  const db = useDb();
  const [typed, setTyped] = useState("");
  const word = say("dataEraseWord");
  const sure = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const erase = async () => {
    if (!sure) return;
    try {
      await stopAllReading();
      await eraseEverything(db);
      // What each tab's reader found names cards too.
      await clearSession();
      // Undo buttons still on the screen hold what was just erased.
      toasts.value = [];
      dropUnfinished();
      go({ view: "offers" });
      showToast({ text: say("dataEraseDone") });
    } catch {
      onClose();
      showToast({ text: say("dataEraseFailed") });
    }
  };
  return (
    <Dialog
      title={say("dataEraseSure")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say("dataCancel")}</Button>
          <Button look="danger" blocked={!sure} aria-describedby="erase-why" onClick={() => void erase()}>
            {say("dataEraseDo")}
          </Button>
        </>
      }
    >
      <p id="erase-why">{say("dataEraseSureAbout")}</p>
      <Field label={say("dataEraseType", word)}>
        {(ids) => (
          <input
            {...ids}
            class="input"
            type="text"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") void erase();
            }}
          />
        )}
      </Field>
      <ExportBackup look="quiet" />
    </Dialog>
  );
}
