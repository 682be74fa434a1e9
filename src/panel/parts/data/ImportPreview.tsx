/** What an import would change, before anything is changed. */
import { useEffect, useRef } from "preact/hooks";
import type { ImportPreview as Preview } from "#app/backup.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { showDay } from "../shell/dates.ts";
import { KEPT_TABLES, tableLabel } from "./table-words.ts";

interface Props {
  preview: Preview;
  canUndo: boolean;
  onReplace: () => void;
  onCancel: () => void;
}

export function ImportPreview({ preview, canUndo, onReplace, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = preview.rows
    .filter(([, now, then]) => now > 0 || then > 0)
    .sort(([a], [b]) => KEPT_TABLES.indexOf(a) - KEPT_TABLES.indexOf(b));
  return (
    <div class="import-preview stack">
      <h3 ref={heading} tabIndex={-1}>
        {say("dataImportPreview")}
      </h3>
      <p class="muted small">{say("dataImportFrom", showDay(preview.file.exportedAt))}</p>
      <table class="import-table">
        <thead>
          <tr>
            <th scope="col">{say("dataImportWhat")}</th>
            <th scope="col">{say("dataImportNow")}</th>
            <th scope="col">{say("dataImportThen")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, now, then]) => (
            <tr key={name} class={now === then ? "muted" : undefined}>
              <th scope="row">{tableLabel(name)}</th>
              <td>{now.toLocaleString()}</td>
              <td>{then.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(canUndo ? "dataImportWarning" : "dataImportNoUndo")}</p>
      <div class="row">
        <Button onClick={onCancel}>{say("dataCancel")}</Button>
        <Button look="primary" onClick={onReplace}>
          {say("dataImportReplace")}
        </Button>
      </div>
    </div>
  );
}
