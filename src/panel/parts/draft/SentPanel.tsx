/** What stands in the place of the form once the message is in the log. */
import { useEffect, useRef } from "preact/hooks";
import { DEFAULT_REMINDERS } from "#core/outreach/due.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Notice.tsx";
import { hrefOf } from "../../state/route.ts";

export function SentPanel({ onUndo }: { onUndo: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; without this a keyboard user would be at the top of the page.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} class="sent-panel">
      <Empty
        icon="check"
        title={say("draftSentTitle")}
        actions={
          <>
            <a class="button button-primary" href={hrefOf({ view: "outreach" })}>
              {say("draftSentOutreach")}
            </a>
            <a class="button button-quiet" href={hrefOf({ view: "offers" })}>
              {say("draftSentOffers")}
            </a>
            <Button look="plain" icon="undo" onClick={onUndo}>
              {say("draftSentUndo")}
            </Button>
          </>
        }
      >
        <p>{say("draftSentNote", DEFAULT_REMINDERS.followUpAfter)}</p>
      </Empty>
    </div>
  );
}
