/** The text on its way out: copied, refused, sent or not yet; nothing is typed into LinkedIn. */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Logged } from "#app/log-outreach.ts";
import { logText } from "#app/log-text.ts";
import { copyText } from "#platform/clipboard.ts";
import { say } from "#platform/say.ts";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import type { CopyOutcome } from "./AfterCopy.tsx";
import type { Session } from "./session.ts";

interface About {
  text: string;
  session: Session;
  /** A copy was logged in an earlier visit, and nothing after it. */
  copiedEarlier: boolean;
  box: RefObject<HTMLTextAreaElement | null>;
  onSent: (logged: Logged) => void;
}

export interface Outgoing {
  /** What to say and ask after a copy; null where nothing was copied. */
  asking: CopyOutcome | null;
  /** What became of the copy of the very text that stands there. */
  outcome: CopyOutcome | null;
  copy(): Promise<void>;
  /** Selects the whole text, for copying by hand. */
  select(): void;
  /** Whether the browser allowed it. */
  copySubject(subject: string): Promise<boolean>;
  sent(): Promise<void>;
  notYet(): void;
}

export function useOutgoing({ text, session, copiedEarlier, box, onSent }: About): Outgoing {
  const db = useDb();
  const sending = useRef(false);
  const [tried, setTried] = useState<{ outcome: CopyOutcome; text: string } | null>(null);
  const [isNotYet, setNotYet] = useState(false);
  // Once the text was changed, "copied" no longer speaks of what stands there.
  const outcome = tried && tried.text === text ? tried.outcome : null;
  const asking = isNotYet ? null : (outcome ?? (tried || copiedEarlier ? "earlier" : null));

  const log = (kind: "copied" | "sent") =>
    keep(async () => {
      const kept = await session.keep();
      return { logged: kept && (await logText(db, kind, kept, text, Date.now())) };
    });
  const select = () => {
    box.current?.focus();
    box.current?.select();
  };
  return {
    asking,
    outcome,
    async copy() {
      // The clipboard first: browsers allow it only while the click is being handled.
      const copied = await copyText(text);
      setNotYet(false);
      setTried({ outcome: copied ? "copied" : "refused", text });
      if (copied) await log("copied");
      else select();
    },
    select,
    async copySubject(subject) {
      const copied = await copyText(subject);
      showToast({ text: say(copied ? "draftSubjectCopied" : "draftSubjectRefused") });
      return copied;
    },
    async sent() {
      // A second message of one conversation counts as the follow-up: a double press must not make one.
      if (sending.current) return;
      sending.current = true;
      const done = await log("sent");
      if (done?.logged) onSent(done.logged);
      else if (done) showToast({ text: say("draftSentElsewhere") });
      sending.current = false;
    },
    notYet() {
      setNotYet(true);
      // The question goes with its buttons; the text it was about stays.
      box.current?.focus();
      showToast({ text: say("draftKept") });
    },
  };
}
