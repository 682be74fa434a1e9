/** Everything into one file, on a click. */
import { useState } from "preact/hooks";
import { exportEverything } from "#app/backup.ts";
import { daysBetween } from "#core/calendar.ts";
import { say } from "#platform/say.ts";
import { readLastExport } from "#storage/meta.ts";
import { Button, type ButtonLook } from "#ui/Button.tsx";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { useLive } from "../../state/use-live.ts";
import { showDay } from "../shell/dates.ts";
import { backupName, saveFile } from "./save-file.ts";

/** Days after which an export is called old. */
const OLD = 30;

export function ExportBackup({ look = "primary" }: { look?: ButtonLook }) {
  const db = useDb();
  const [busy, setBusy] = useState(false);
  // `null` is an answer ("never"), undefined is none yet.
  const last = useLive(async (from) => ({ at: await readLastExport(from) }), []);
  const run = async () => {
    setBusy(true);
    const now = Date.now();
    try {
      const name = backupName(now);
      saveFile(name, await exportEverything(db, now));
      showToast({ text: say("dataExported", name) });
    } catch {
      showToast({ text: say("dataExportFailed") });
    }
    setBusy(false);
  };
  return (
    <div class="stack">
      <div>
        <Button look={look} blocked={busy} onClick={() => void run()}>
          {say("dataExport")}
        </Button>
      </div>
      {last && <p class="muted small">{lastWords(last.at, Date.now())}</p>}
    </div>
  );
}

function lastWords(at: number | null, now: number): string {
  if (at === null) return say("dataExportNever");
  return say(daysBetween(at, now) > OLD ? "dataExportOld" : "dataExportLast", showDay(at));
}
