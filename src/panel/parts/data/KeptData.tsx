/** What is kept while no agreement is in force: taking it along and erasing it need none. */
import { say } from "#platform/say.ts";
import { DataSection } from "./DataSection.tsx";
import { Erase } from "./Erase.tsx";
import { ExportBackup } from "./ExportBackup.tsx";

export function KeptData() {
  return (
    <>
      <DataSection title={say("welcomeKeptTitle")} about={say("welcomeKeptAbout")}>
        <ExportBackup />
      </DataSection>
      <Erase />
    </>
  );
}
