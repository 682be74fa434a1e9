/** The draft session of a card as a hook: opened once, saved and closed when the view goes. */
import { useEffect, useState } from "preact/hooks";
import type { CardId } from "#core/card.ts";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import type { Typed } from "./compose.ts";
import { openSession, type Session } from "./session.ts";

/** Null until it is open. */
export function useSession(cardId: CardId, fresh: Pick<Typed, "channel" | "templateId">): Session | null {
  const db = useDb();
  const [session, setSession] = useState<Session | null>(null);
  // What is fresh is asked once, when the draft opens.
  useEffect(() => {
    let opened: Session | undefined;
    let left = false;
    void keep(() => openSession(db, cardId, { channel: fresh.channel, templateId: fresh.templateId })).then(
      (made) => {
        if (!made) return;
        if (left) return made.end();
        opened = made;
        setSession(made);
      },
    );
    return () => {
      left = true;
      opened?.end();
    };
  }, [db, cardId]);
  return session;
}
