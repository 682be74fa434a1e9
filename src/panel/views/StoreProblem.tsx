/** The database cannot be used: said in words, with what to do, and that nothing is lost. */
import { say } from "#platform/say.ts";
import type { StorageProblemCode } from "#storage/db.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { openStore } from "../state/store.ts";

export function StoreProblemView({ code }: { code: StorageProblemCode }) {
  const newer = code === "newer";
  return (
    <main class="view stack">
      <ViewTitle>{say(newer ? "newerTitle" : "cannotOpenTitle")}</ViewTitle>
      <Notice
        tone="warn"
        role="alert"
        actions={
          <Button look="primary" onClick={() => void openStore()}>
            {say("tryAgain")}
          </Button>
        }
      >
        <p>{say(newer ? "newerText" : "cannotOpenText")}</p>
        {!newer && <p>{say("cannotOpenHint")}</p>}
      </Notice>
    </main>
  );
}
