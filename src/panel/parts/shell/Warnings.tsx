/** What is wrong with the store while the panel stands open, above every view. */
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { storageFull } from "../../state/keep.ts";
import { readingFailed } from "../../state/library.ts";
import { hrefOf } from "../../state/route.ts";

export function Warnings() {
  if (!storageFull.value && !readingFailed.value) return null;
  return (
    <div class="warnings stack">
      {storageFull.value && (
        <Notice
          tone="warn"
          role="alert"
          title={say("storageFullTitle")}
          actions={<a href={hrefOf({ view: "data" })}>{say("storageFullAction")}</a>}
        >
          <p>{say("storageFullText")}</p>
        </Notice>
      )}
      {readingFailed.value && (
        <Notice
          tone="warn"
          role="alert"
          title={say("readingFailedTitle")}
          actions={<Button onClick={() => location.reload()}>{say("tryAgain")}</Button>}
        >
          <p>{say("readingFailedText")}</p>
        </Notice>
      )}
    </div>
  );
}
