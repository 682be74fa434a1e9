/** The user's own words, the groups, the backup, and the ways to have less kept. */
import { useMemo } from "preact/hooks";
import { say } from "#platform/say.ts";
import { About } from "../parts/data/About.tsx";
import { DataSection } from "../parts/data/DataSection.tsx";
import { Erase } from "../parts/data/Erase.tsx";
import { ExportBackup } from "../parts/data/ExportBackup.tsx";
import { Groups } from "../parts/data/Groups.tsx";
import { ImportBackup } from "../parts/data/ImportBackup.tsx";
import { ImportShortList } from "../parts/data/ImportShortList.tsx";
import { MyGround } from "../parts/data/MyGround.tsx";
import { MyWords } from "../parts/data/MyWords.tsx";
import { Reading } from "../parts/data/Reading.tsx";
import { SectionLinks } from "../parts/data/SectionLinks.tsx";
import { Stored } from "../parts/data/Stored.tsx";
import { SectionHeadings, sectionHeadings } from "../parts/data/sections.ts";
import { WritingSettings } from "../parts/data/WritingSettings.tsx";
import { AlwaysRead } from "../parts/marks/AlwaysRead.tsx";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";

export function Data() {
  const headings = useMemo(sectionHeadings, []);
  return (
    <SectionHeadings.Provider value={headings}>
      <div class="stack data">
        <ViewTitle>{say("dataTitle")}</ViewTitle>
        <SectionLinks />
        <MyWords />
        <MyGround />
        <WritingSettings />
        <Groups />
        <DataSection title={say("dataFileTitle")} about={say("dataFileAbout")}>
          <ExportBackup />
          <ImportBackup />
        </DataSection>
        <ImportShortList />
        <Stored />
        <Reading />
        <AlwaysRead />
        <Erase />
        <About />
      </div>
    </SectionHeadings.Provider>
  );
}
