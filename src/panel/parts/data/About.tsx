/** Which Guidepost this is, and what becomes of the data when it goes. */
import { BUILD } from "#messaging/build.ts";
import { browser } from "#platform/browser.ts";
import { say } from "#platform/say.ts";
import { DataSection } from "./DataSection.tsx";

export function About() {
  return (
    <DataSection title={say("dataAboutTitle")}>
      <p>{say("dataAboutVersion", browser.runtime.getManifest().version, BUILD)}</p>
      <p>{say("dataAboutNetwork")}</p>
      <p>{say("dataAboutUninstall")}</p>
    </DataSection>
  );
}
