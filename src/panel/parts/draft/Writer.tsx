/** The form of a message: their terms, the user's part, and the text with its counter, advice and Copy. */
import { useMemo, useRef } from "preact/hooks";
import type { Logged } from "#app/log-outreach.ts";
import { saveWriting } from "#app/writing-settings.ts";
import type { Place } from "#core/approach/coach/codes.ts";
import type { CopyBlock } from "#core/approach/draft.ts";
import type { LibraryEntry } from "#core/approach/library.ts";
import type { Preset } from "#core/approach/preset.ts";
import { limitsOf, type WritingSettings } from "#core/approach/writing-settings.ts";
import type { OfferCard } from "#core/card.ts";
import { postAddress, profileAddress } from "#core/linkedin-address.ts";
import { courtesyNotes, sentToOthers } from "#core/outreach/courtesy.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import type { OutreachState } from "#core/outreach/stage.ts";
import type { ShownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { Notice } from "#ui/Notice.tsx";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { TermsStrip } from "../card/TermsStrip.tsx";
import { focusViewTitle } from "../shell/ViewTitle.tsx";
import { AfterCopy, copyWords } from "./AfterCopy.tsx";
import { AskedToTell } from "./AskedToTell.tsx";
import { advise } from "./advise.ts";
import { BeforeWriting } from "./BeforeWriting.tsx";
import { ChannelChoice } from "./ChannelChoice.tsx";
import { CoachBox } from "./CoachBox.tsx";
import { CopyBar } from "./CopyBar.tsx";
import { Courtesy } from "./Courtesy.tsx";
import { type ComposeFrom, compose } from "./compose.ts";
import { FinalText } from "./FinalText.tsx";
import { FitSteps } from "./FitSteps.tsx";
import { Preview } from "./Preview.tsx";
import { Questions } from "./Questions.tsx";
import { Ready } from "./Ready.tsx";
import { SharedGround } from "./SharedGround.tsx";
import { SubjectLine } from "./SubjectLine.tsx";
import type { Session } from "./session.ts";
import { TemplateChoice } from "./TemplateChoice.tsx";
import { useOutgoing } from "./use-outgoing.ts";
import "./writer.css";

interface Props {
  card: OfferCard;
  shown: ShownFields;
  from: ComposeFrom & { library: readonly LibraryEntry[] };
  settings: WritingSettings;
  preset: Preset;
  session: Session;
  /** The whole log, and this person's conversations in it. */
  events: readonly OutreachEvent[];
  approaches: readonly OutreachState[];
  nameOf: (personId: string) => string | undefined;
  /** The message was logged as sent, and the draft let go. */
  onSent: (logged: Logged) => void;
}

export function Writer(props: Props) {
  const { card, shown, from, settings, preset, session, events, approaches, nameOf, onSent } = props;
  const db = useDb();
  const box = useRef<HTMLTextAreaElement>(null);
  const typed = session.typed.value;
  const words = session.words.value;
  const limits = limitsOf(settings);
  const composed = compose({ ...from, limits }, typed, words);
  const { template, draft, questions, text, count, subject, subjectCount } = composed;
  const { personId } = card;
  const { channel } = typed;
  const sent = useMemo(() => sentToOthers(events, personId), [events, personId]);
  const advice = advise(composed, {
    card,
    shown,
    channel,
    sent: settings.courtesy.sameText ? sent : [],
    limits,
  });
  const notes = courtesyNotes({
    events,
    personId,
    channel,
    text,
    now: Date.now(),
    limits: settings.courtesy,
  });
  const placeholder = advice?.find(({ code }) => code === "placeholder-left");
  const blocks: readonly CopyBlock[] = placeholder
    ? [...composed.blocks, { code: "placeholder-left", words: placeholder.about ?? "" }]
    : composed.blocks;
  const copiedEarlier = approaches.some((each) => each.state === "drafted" && each.cardId === card.id);
  const out = useOutgoing({ text, session, copiedEarlier, box, onSent });

  const followAgain = () => {
    const { edited, editedSubject } = typed;
    session.change({ edited: null, editedSubject: null });
    box.current?.focus();
    showToast({ text: say("draftFollowsAgain"), undo: () => session.change({ edited, editedSubject }) });
  };
  const endReady = () => {
    // The button that was pressed goes with its part of the page.
    focusViewTitle();
    void keep(() => saveWriting(db, { askedReady: true }, Date.now()));
  };
  const showWords = ({ from: start, to }: Place) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, to);
  };
  const sharedField = questions.find(({ field }) => field === "shared" || field === "shared.short");

  return (
    <div class="writer">
      <div class="stack writer-part">
        <BeforeWriting card={card} shown={shown} now={Date.now()} />
        {!settings.askedReady && <Ready onDone={endReady} />}
        <section class="stack" aria-labelledby="draft-terms">
          <h2 id="draft-terms">{say("draftTermsTitle")}</h2>
          <TermsStrip shown={shown} card={card} />
          <AskedToTell shown={shown} />
        </section>
        <ChannelChoice channel={channel} preset={preset} limits={limits} onChange={session.change} />
        <TemplateChoice
          library={from.library}
          template={template}
          preset={preset}
          channel={channel}
          short={typed.short}
          onChange={session.change}
          onShort={(short) => session.change({ short })}
        />
        <Questions questions={questions} onAnswer={session.answer} />
        {sharedField && (
          <SharedGround
            card={card}
            words={words}
            value={sharedField.value}
            onChange={(value) => session.answer(sharedField.field, value)}
          />
        )}
        <Preview full={draft.body} minimal={draft.minimal} />
      </div>
      <div class="stack writer-part writer-text">
        {subject !== null && subjectCount && (
          <SubjectLine
            subject={subject}
            count={subjectCount}
            onEdit={(own) => session.change({ editedSubject: own === draft.subject?.text ? null : own })}
            onCopy={() => out.copySubject(subject)}
          />
        )}
        <FinalText
          text={text}
          edited={typed.edited !== null}
          count={count}
          box={box}
          onEdit={(own) => session.change({ edited: own === draft.body.text ? null : own })}
          onFollowAgain={followAgain}
        />
        {typed.edited === null && (
          <FitSteps
            steps={template.fit}
            applied={draft.applied}
            kept={typed.kept}
            onKept={(kept) => session.change({ kept })}
          />
        )}
        <CoachBox advice={advice} name={card.snapshot.author.name} onShow={showWords} />
        <Courtesy notes={notes} nameOf={nameOf} />
        {session.failed.value && <Notice tone="danger" role="alert" title={say("draftSavingFailed")} />}
        <CopyBar blocks={blocks} onCopy={() => void out.copy()} />
        {/* It stands here before its words come, so that they are spoken. */}
        <p class="unseen" role="status">
          {out.outcome && copyWords(out.outcome)}
        </p>
        {out.asking && (
          <AfterCopy
            outcome={out.asking}
            profile={profileAddress(card)}
            post={postAddress(card)}
            onSelect={out.select}
            onSent={() => void out.sent()}
            onNotYet={out.notYet}
          />
        )}
      </div>
    </div>
  );
}
