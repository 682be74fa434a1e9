/** Paste a request, see which of my terms it meets, and answer it in a few lines. */
import { useEffect, useRef, useState } from "preact/hooks";
import { logRequest } from "#app/requests.ts";
import { DAY_MS } from "#core/calendar.ts";
import { judgeRequest } from "#core/reply/judge-request.ts";
import { REPLY_KINDS, type ReplyKind, replyText } from "#core/reply/replies.ts";
import { suggestedReply } from "#core/reply/suggested-reply.ts";
import { copyText } from "#platform/clipboard.ts";
import { say } from "#platform/say.ts";
import type { MyOffer } from "#storage/rows.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { LineField } from "#ui/LineField.tsx";
import { Segments } from "#ui/Segments.tsx";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { keepUnfinished, pastedRequest } from "../../state/unfinished.ts";
import { JudgedPoints } from "./JudgedPoints.tsx";
import { REPLY_WORDS } from "./request-words.ts";

/** Longest request that is read, in UTF-16 units: LinkedIn takes no longer message. */
const MOST_PASTED = 20_000;

export function RequestKit({ offer }: { offer: MyOffer }) {
  const db = useDb();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(keepUnfinished, []);
  const { text, who } = pastedRequest.value;
  const type = (part: Partial<{ text: string; who: string }>) => {
    pastedRequest.value = { ...pastedRequest.peek(), ...part };
  };
  const [chosen, setChosen] = useState<ReplyKind | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const [days, setDays] = useState("");
  const [pointer, setPointer] = useState("");
  const [later, setLater] = useState("");
  const [refused, setRefused] = useState(false);
  const judged = judgeRequest(text, offer.values);
  const kind = chosen ?? (text.trim() === "" ? "yes" : suggestedReply(judged));
  const written = replyText({ kind, name: who, terms: offer.values, judged, pointer, later });
  const reply = own ?? written;
  const asked = text.trim() !== "";
  const copy = async () => {
    const worked = await copyText(reply);
    setRefused(!worked);
    if (!worked) {
      box.current?.focus();
      box.current?.select();
      return;
    }
    const now = Date.now();
    const promised = Number.parseInt(days, 10);
    const promisedBy = promised >= 0 && promised <= 365 ? now + promised * DAY_MS : null;
    const undo = await keep(() =>
      logRequest(db, { offerId: offer.id, who, text, answer: kind, reply, at: now, promisedBy }, now),
    );
    if (!undo) return;
    const before = { text, who, own, days, chosen };
    const fill = (from: typeof before) => {
      setChosen(from.chosen);
      type({ text: from.text, who: from.who });
      setOwn(from.own);
      setDays(from.days);
    };
    fill({ text: "", who: "", own: null, days: "", chosen: null });
    showToast({
      text: say("rqCopied"),
      undo: async () => {
        await keep(undo);
        fill(before);
      },
    });
  };
  return (
    <section class="panel-box stack" aria-labelledby="rq-kit">
      <h2 id="rq-kit">{say("rqTitle")}</h2>
      <Field label={say("rqPaste")} hint={say("rqPasteHint")}>
        {(ids) => (
          <textarea
            {...ids}
            class="input"
            rows={5}
            dir="auto"
            maxLength={MOST_PASTED}
            value={text}
            onInput={({ currentTarget }) => type({ text: currentTarget.value })}
          />
        )}
      </Field>
      <LineField
        label={say("rqWho")}
        need={say("optional")}
        value={who}
        onType={(typed) => type({ who: typed })}
      />
      {asked && <JudgedPoints judged={judged} />}
      <Segments
        label={say("rqAnswer")}
        segments={REPLY_KINDS.map((key) => ({ key, label: say(REPLY_WORDS[key]) }))}
        chosen={kind}
        onChoose={(key) => {
          setChosen(key);
          setOwn(null);
        }}
      />
      {kind === "no" && (
        <LineField label={say("rqPointer")} need={say("optional")} value={pointer} onType={setPointer} />
      )}
      {kind === "full" && (
        <LineField label={say("rqLater")} need={say("optional")} value={later} onType={setLater} />
      )}
      <Field
        label={say("rqReply")}
        hint={say("rqReplyHint")}
        problem={refused ? say("moCopyRefused") : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            ref={box}
            class="input"
            rows={7}
            dir="auto"
            value={reply}
            onInput={({ currentTarget }) =>
              setOwn(currentTarget.value === written ? null : currentTarget.value)
            }
          />
        )}
      </Field>
      <LineField
        label={say("rqPromise")}
        need={say("optional")}
        inputMode="numeric"
        maxLength={3}
        class="request-days"
        value={days}
        onType={(text) => setDays(text.replace(/\D/g, ""))}
      />
      <div class="row">
        <Button look="primary" icon="copy" blocked={!asked} onClick={() => void copy()}>
          {say("rqCopy")}
        </Button>
      </div>
    </section>
  );
}
