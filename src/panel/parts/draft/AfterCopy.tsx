/** What comes after copying: the way to the person on LinkedIn, and the question whether it was sent. */
import { DEFAULT_REMINDERS } from "#core/outreach/due.ts";
import { say } from "#platform/say.ts";
import { Button, OutsideLink } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

export type CopyOutcome = "copied" | "refused" | "earlier";

/** What became of the press on Copy. */
export function copyWords(outcome: CopyOutcome): string {
  if (outcome === "earlier") return say("draftSentQuestion");
  return say(outcome === "refused" ? "draftCopyRefused" : "draftCopied");
}

interface Props {
  outcome: CopyOutcome;
  profile: string | null;
  post: string | null;
  /** For copying by hand, where the browser refused. */
  onSelect: () => void;
  onSent: () => void;
  /** Not sent: the draft stays, and the question goes. */
  onNotYet: () => void;
}

export function AfterCopy({ outcome, profile, post, onSelect, onSent, onNotYet }: Props) {
  const refused = outcome === "refused";
  return (
    <Notice
      tone={refused ? "warn" : "good"}
      title={copyWords(outcome)}
      actions={
        <>
          {refused && <Button onClick={onSelect}>{say("draftSelectText")}</Button>}
          {profile && (
            <OutsideLink button href={profile} hint={say("opensLinkedIn")}>
              {say("draftOpenProfile")}
            </OutsideLink>
          )}
          {!profile && post && (
            <OutsideLink button href={post} hint={say("opensLinkedIn")}>
              {say("draftOpenPost")}
            </OutsideLink>
          )}
          <Button look="primary" icon="check" onClick={onSent}>
            {say("draftSentYes")}
          </Button>
          <Button onClick={onNotYet}>{say("draftSentNo")}</Button>
        </>
      }
    >
      {outcome !== "earlier" && <span>{say("draftSentQuestion")}</span>}
      <span>{say("draftSentAbout", DEFAULT_REMINDERS.followUpAfter)}</span>
    </Notice>
  );
}
