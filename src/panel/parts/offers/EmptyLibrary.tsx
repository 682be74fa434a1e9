/** Nothing is kept yet: the next steps. */
import { say } from "#platform/say.ts";
import { Empty } from "#ui/Notice.tsx";
import { consent } from "../../state/library.ts";
import { readerStatus } from "../../state/reader.ts";
import { hrefOf } from "../../state/route.ts";

export function EmptyLibrary() {
  const byHand = consent.value?.level === "by-hand";
  const looking = readerStatus.value?.reading ?? false;
  return (
    <Empty
      icon={looking ? "read" : "list"}
      title={say(looking ? "emptyReadingTitle" : "emptyTitle")}
      actions={
        <a class="button button-quiet" href={hrefOf({ view: "add" })}>
          {say("addByHand")}
        </a>
      }
    >
      {looking ? (
        <p>{say("emptyReadingText")}</p>
      ) : (
        <ol class="steps">
          <li>{say(byHand ? "emptyByHand1" : "emptyStep1")}</li>
          <li>{say(byHand ? "emptyByHand2" : "emptyStep2")}</li>
          <li>{say(byHand ? "emptyByHand3" : "emptyStep3")}</li>
        </ol>
      )}
    </Empty>
  );
}
