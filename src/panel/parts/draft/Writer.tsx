/** The form of a first message: their terms, the user's part, and the text with its counter and Copy. */
import { useRef, useState } from "preact/hooks";
import type { Logged } from "#app/log-outreach.ts";
import { logText } from "#app/log-text.ts";
import type { Preset } from "#core/approach/preset.ts";
import type { OfferCard } from "#core/card.ts";
import { postAddress, profileAddress } from "#core/linkedin-address.ts";
import type { OutreachState } from "#core/outreach/stage.ts";
import type { ShownFields } from "#core/shown.ts";
import { copyText } from "#platform/clipboard.ts";
import { say } from "#platform/say.ts";
import { Notice } from "#ui/Notice.tsx";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { TermsStrip } from "../card/TermsStrip.tsx";
import { AfterCopy, type CopyOutcome, copyWords } from "./AfterCopy.tsx";
import { BeforeWriting } from "./BeforeWriting.tsx";
import { ChannelChoice } from "./ChannelChoice.tsx";
import { CopyBar } from "./CopyBar.tsx";
import { compose } from "./compose.ts";
import { FinalText } from "./FinalText.tsx";
import { FitSteps } from "./FitSteps.tsx";
import { Preview } from "./Preview.tsx";
import { Questions } from "./Questions.tsx";
import type { Session } from "./session.ts";
import "./writer.css";

interface Props {
  card: OfferCard;
  shown: ShownFields;
  groupName: string | undefined;
  preset: Preset;
  session: Session;
  approaches: readonly OutreachState[];
  /** The message was logged as sent, and the draft let go. */
  onSent: (logged: Logged) => void;
}

export function Writer({ card, shown, groupName, preset, session, approaches, onSent }: Props) {
  const db = useDb();
  const box = useRef<HTMLTextAreaElement>(null);
  const sending = useRef(false);
  const [tried, setTried] = useState<{ outcome: CopyOutcome; text: string } | null>(null);
  const typed = session.typed.value;
  const from = { mentorName: card.snapshot.author.name, shown, groupName };
  const { template, draft, questions, text, count, blocks } = compose(from, typed, session.words.value);
  const copiedEarlier = approaches.some((each) => each.state === "drafted" && each.cardId === card.id);
  // Once the text was changed, "copied" no longer speaks of what stands there.
  const outcome = tried && tried.text === text ? tried.outcome : null;
  const asking = outcome ?? (tried || copiedEarlier ? "earlier" : null);

  const log = async (kind: "copied" | "sent") =>
    keep(async () => {
      const kept = await session.keep();
      return { logged: kept && (await logText(db, kind, kept, text, Date.now())) };
    });
  const copy = async () => {
    // The clipboard first: browsers allow it only while the click is being handled.
    const copied = await copyText(text);
    setTried({ outcome: copied ? "copied" : "refused", text });
    if (!copied) {
      box.current?.focus();
      box.current?.select();
    } else await log("copied");
  };
  const sent = async () => {
    // A second message of one conversation counts as the follow-up: a double press must not make one.
    if (sending.current) return;
    sending.current = true;
    const done = await log("sent");
    if (done?.logged) onSent(done.logged);
    else if (done) showToast({ text: say("draftSentElsewhere") });
    sending.current = false;
  };
  const followAgain = () => {
    const own = typed.edited;
    session.change({ edited: null });
    showToast({ text: say("draftFollowsAgain"), undo: () => session.change({ edited: own }) });
  };

  return (
    <div class="writer">
      <div class="stack writer-part">
        <BeforeWriting shown={shown} approaches={approaches} />
        <section class="stack" aria-labelledby="draft-terms">
          <h2 id="draft-terms">{say("draftTermsTitle")}</h2>
          <TermsStrip shown={shown} card={card} />
        </section>
        <ChannelChoice channel={typed.channel} preset={preset} onChange={session.change} />
        <Questions questions={questions} onAnswer={session.answer} />
        <Preview full={draft.body} minimal={draft.minimal} />
      </div>
      <div class="stack writer-part writer-text">
        <FinalText
          text={text}
          edited={typed.edited !== null}
          count={count}
          box={box}
          onEdit={(own) => session.change({ edited: own === draft.body.text ? null : own })}
          onFollowAgain={followAgain}
        />
        {typed.edited === null && <FitSteps steps={template.fit} applied={draft.applied} />}
        {session.failed.value && <Notice tone="danger" role="alert" title={say("draftSavingFailed")} />}
        <CopyBar blocks={blocks} onCopy={() => void copy()} />
        {/* It stands here before its words come, so that they are spoken. */}
        <p class="unseen" role="status">
          {outcome && copyWords(outcome)}
        </p>
        {asking && (
          <AfterCopy
            outcome={asking}
            profile={profileAddress(card)}
            post={postAddress(card)}
            onSent={() => void sent()}
          />
        )}
      </div>
    </div>
  );
}
