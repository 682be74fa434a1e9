/** Writing to the author of a card: loads what is known and shows the form, the "sent" state, or why neither. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Logged, unlog } from "#app/log-outreach.ts";
import { presetFor } from "#core/approach/preset.ts";
import type { CardId, OfferCard } from "#core/card.ts";
import { foldAll } from "#core/outreach/state.ts";
import { shownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { compose } from "../parts/draft/compose.ts";
import { GoneCard } from "../parts/draft/GoneCard.tsx";
import { SentPanel } from "../parts/draft/SentPanel.tsx";
import { useSession } from "../parts/draft/use-session.ts";
import { useWriting, type Writing as WritingData } from "../parts/draft/use-writing.ts";
import { Writer } from "../parts/draft/Writer.tsx";
import { showDay } from "../parts/shell/dates.ts";
import { Name } from "../parts/shell/Name.tsx";
import { focusViewTitle, ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { keep } from "../state/keep.ts";
import { cards, cardsById, corrections, groups } from "../state/library.ts";
import { hrefOf } from "../state/route.ts";
import { useDb } from "../state/store.ts";
import { showToast } from "../state/toast.ts";

export function Draft({ cardId }: { cardId: CardId }) {
  const lastText = useRef("");
  const keepText = useCallback((text: string) => {
    lastText.current = text;
  }, []);
  const card = cardsById.value.get(cardId);
  if (!card && cards.value === null) return <Opening />;
  if (!card) {
    return (
      <>
        <ViewTitle>{say("draftTitle")}</ViewTitle>
        <GoneCard text={lastText.current} />
      </>
    );
  }
  return (
    <>
      <ViewTitle>{say("draftTitle")}</ViewTitle>
      <p class="draft-to">
        <a href={hrefOf({ view: "card", cardId })}>
          <Name name={card.snapshot.author.name} />
        </a>
        {card.snapshot.author.headline && (
          <bdi class="muted small draft-headline">{card.snapshot.author.headline}</bdi>
        )}
      </p>
      <Writing key={cardId} card={card} onText={keepText} />
    </>
  );
}

function Writing(props: { card: OfferCard; onText: (text: string) => void }) {
  const writing = useWriting();
  return writing ? <Begun {...props} writing={writing} /> : <Opening />;
}

interface BegunProps {
  card: OfferCard;
  writing: WritingData;
  onText: (text: string) => void;
}

function Begun({ card, writing, onText }: BegunProps) {
  const db = useDb();
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const { library, settings, events, names } = writing;
  const shown = shownFields(card, [...(corrections.value.get(card.id) ?? [])]);
  const approaches = foldAll(events.filter(({ personId }) => personId === card.personId));
  const latest = approaches.toSorted((a, b) => b.lastSeq - a.lastSeq)[0];
  const inGroup = card.groups.length > 0;
  const preset = presetFor({ shown, inGroup, premium: settings.premium, stage: latest });
  const session = useSession(card.id, preset);
  const groupName = card.groups.map((id) => groups.value.get(id)?.label).find(Boolean);
  const sentDate = latest?.firstSentAt === undefined ? undefined : showDay(latest.firstSentAt);
  const from = { mentorName: card.snapshot.author.name, shown, groupName, library, sentDate };
  const typed = session?.typed.value;
  const text =
    session && typed && (typed.edited !== null || Object.keys(typed.fields).length > 0)
      ? compose(from, typed, session.words.value).text
      : "";
  useEffect(() => {
    onText(text);
  }, [text, onText]);
  if (!session) return <Opening />;

  const sent = (logged: Logged) => {
    const fillAgain = session.sent();
    let taken = false;
    const takeBack = async () => {
      // Offered twice, in the toast and in the page; what was typed since must not be overwritten by the second.
      if (taken) return;
      taken = true;
      const worked = await keep(async () => {
        await unlog(db, logged, Date.now());
        return true;
      });
      if (!worked) {
        taken = false;
        return;
      }
      // The form comes back with its text, never empty first.
      fillAgain();
      setUndo(null);
    };
    setUndo(() => takeBack);
    showToast({ text: say("draftSentToast"), undo: takeBack });
  };
  // The button that was pressed goes with its panel.
  if (undo) return <SentPanel onUndo={() => void undo().then(focusViewTitle)} />;
  return (
    <Writer
      card={card}
      shown={shown}
      from={from}
      settings={settings}
      preset={preset}
      session={session}
      events={events}
      approaches={approaches}
      nameOf={(id) => names.get(id)}
      onSent={sent}
    />
  );
}

function Opening() {
  return <p class="muted">{say("draftLoading")}</p>;
}
