/** What the user should know before writing: full, closed, until when, and an earlier message. */
import type { OutreachState } from "#core/outreach/stage.ts";
import { type ShownFields, shownValue } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { Notice } from "#ui/Notice.tsx";
import { showDay } from "../shell/dates.ts";

interface Props {
  shown: ShownFields;
  /** The person's conversations. */
  approaches: readonly OutreachState[];
}

export function BeforeWriting({ shown, approaches }: Props) {
  const wrote = wroteBefore(approaches);
  const status = statusWords(shown);
  const until = shownValue(shown, "openUntil");
  const isShut = shownValue(shown, "status") === "full" || shownValue(shown, "status") === "closed";
  if (!wrote && !status && !until) return null;
  return (
    <>
      {wrote && <Notice tone="warn" title={wrote} />}
      {(status || until) && (
        <Notice tone={isShut ? "warn" : "info"} title={status}>
          {until && (
            <span>
              <bdi>{say("draftStatusUntil", until)}</bdi>
            </span>
          )}
        </Notice>
      )}
    </>
  );
}

function statusWords(shown: ShownFields): string | undefined {
  switch (shownValue(shown, "status")) {
    case "full":
      return say("draftStatusFull");
    case "closed":
      return say("draftStatusClosed");
    case "few":
      return say("draftStatusFew");
    default:
      return undefined;
  }
}

/** The last message to this person, in any of the conversations. */
function wroteBefore(approaches: readonly OutreachState[]): string | null {
  let last: OutreachState | undefined;
  for (const each of approaches) if ((each.lastSentAt ?? 0) > (last?.lastSentAt ?? 0)) last = each;
  if (last?.lastSentAt === undefined) return null;
  const day = showDay(last.lastSentAt);
  return say(last.state === "sent" ? "draftWroteBeforeWaiting" : "draftWroteBefore", day);
}
