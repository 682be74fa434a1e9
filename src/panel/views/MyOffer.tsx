/** The mentor's side: my offers, one at a time, and the requests they brought. */
import { useEffect, useState } from "preact/hooks";
import { deleteOffer } from "#app/my-offers.ts";
import { say, sayCount } from "#platform/say.ts";
import type { MenteeRequest, MyOffer as Row } from "#storage/rows.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { LineField } from "#ui/LineField.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Segments } from "#ui/Segments.tsx";
import { type Composer, openComposer } from "../parts/my-offer/composer.ts";
import { MissingSentences } from "../parts/my-offer/MissingSentences.tsx";
import { OfferForm } from "../parts/my-offer/OfferForm.tsx";
import { OfferPreview } from "../parts/my-offer/OfferPreview.tsx";
import { OpenQuestions } from "../parts/my-offer/OpenQuestions.tsx";
import { PlacesCounter } from "../parts/my-offer/PlacesCounter.tsx";
import { StartOffer } from "../parts/my-offer/StartOffer.tsx";
import { Versions } from "../parts/my-offer/Versions.tsx";
import { WrittenPost } from "../parts/my-offer/WrittenPost.tsx";
import { RequestKit } from "../parts/requests/RequestKit.tsx";
import { RequestLog } from "../parts/requests/RequestLog.tsx";
import { focusViewTitle, ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { keep } from "../state/keep.ts";
import { useDb } from "../state/store.ts";
import { showToast } from "../state/toast.ts";
import { useLive } from "../state/use-live.ts";
import "../parts/my-offer/my-offer.css";

export function MyOffer() {
  const offers = useLive(
    async (db) => (await db.myOffers.toArray()).sort((a, b) => b.updatedAt - a.updatedAt),
    [],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const [missing, setMissing] = useState<Missing | null>(null);
  const [side, setSide] = useState<"offer" | "requests">("offer");
  const overdue = useLive(async (db) => (await db.requests.toArray()).filter(isOverdue).length, []) ?? 0;
  if (!offers) return <p class="muted">{say("moLoading")}</p>;
  const offer = offers.find(({ id }) => id === chosen) ?? offers[0];
  // The button pressed goes with what it was on: the keyboard goes on at the heading, and what is new follows it.
  const begin = () => {
    setStarting(true);
    focusViewTitle();
  };
  const showRequests = () => {
    setSide("requests");
    focusViewTitle();
  };
  const started = (id: string, sentences: readonly string[]) => {
    setMissing(sentences.length > 0 ? { of: id, sentences } : null);
    setChosen(id);
    setStarting(false);
    focusViewTitle();
  };
  return (
    <div class="my-offer">
      <header class="stack">
        <ViewTitle>{say("moTitle")}</ViewTitle>
        <p class="muted">{say("moLead")}</p>
      </header>
      {offer && (
        <Segments
          label={say("moSides")}
          segments={[
            { key: "offer", label: say("moSideOffer") },
            { key: "requests", label: say("moSideRequests"), count: overdue || undefined },
          ]}
          chosen={side}
          onChoose={setSide}
        />
      )}
      {overdue > 0 && side === "offer" && (
        <Notice
          title={sayCount("rqOverdueCount", overdue)}
          actions={
            <Button small onClick={showRequests}>
              {say("rqShow")}
            </Button>
          }
        />
      )}
      {offer && side === "requests" && (
        <>
          <RequestKit offer={offer} />
          <RequestLog />
        </>
      )}
      {(!offer || (starting && side === "offer")) && <StartOffer last={offers[0]} onStarted={started} />}
      {offer && side === "offer" && missing?.of === offer.id && (
        <MissingSentences sentences={missing.sentences} onClose={() => setMissing(null)} />
      )}
      {offer && side === "offer" && (
        <Writing
          key={offer.id}
          offer={offer}
          offers={offers}
          onChoose={setChosen}
          onNew={starting ? undefined : begin}
        />
      )}
    </div>
  );
}

interface Missing {
  /** The offer that the post was read into. */
  of: string;
  sentences: readonly string[];
}

/** More was promised by now and has not been given. */
function isOverdue({ promisedBy, done }: MenteeRequest): boolean {
  return promisedBy !== null && !done && promisedBy < Date.now();
}

interface WritingProps {
  offer: Row;
  offers: readonly Row[];
  onChoose: (id: string) => void;
  onNew: (() => void) | undefined;
}

function Writing({ offer, offers, onChoose, onNew }: WritingProps) {
  const db = useDb();
  const [composer, setComposer] = useState<Composer>();
  useEffect(() => {
    const opened = openComposer(db, offer);
    setComposer(opened);
    return () => opened.end();
  }, [db, offer.id]);
  useEffect(() => composer?.follow(offer), [composer, offer]);
  if (!composer) return null;
  const drop = async () => {
    await composer.flush();
    const undo = await keep(() => deleteOffer(db, offer.id));
    if (!undo) return;
    focusViewTitle();
    showToast({ text: say("moDeleted"), undo: () => keep(undo) });
  };
  return (
    <>
      <div class="panel-box offer-bar">
        {offers.length > 1 && (
          <Field label={say("moWhich")}>
            {(ids) => (
              <select
                {...ids}
                class="input"
                value={offer.id}
                onChange={({ currentTarget }) => onChoose(currentTarget.value)}
              >
                {offers.map((each, index) => (
                  <option key={each.id} value={each.id}>
                    {each.name || say("moUnnamed", offers.length - index)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <LineField
          label={say("moName")}
          need={say("optional")}
          value={composer.draft.value.name}
          onType={composer.rename}
        />
        <div class="row">
          {onNew && (
            <Button small icon="add" onClick={onNew}>
              {say("moNew")}
            </Button>
          )}
          <Button small look="danger" icon="trash" onClick={() => void drop()}>
            {say("moDelete")}
          </Button>
        </div>
      </div>
      {composer.failed.value && <Notice tone="danger" role="alert" title={say("draftSavingFailed")} />}
      <div class="offer-columns">
        <OfferForm composer={composer} />
        <div class="stack">
          <WrittenPost composer={composer} />
          <OpenQuestions composer={composer} />
          <OfferPreview composer={composer} />
          <PlacesCounter composer={composer} />
          <Versions composer={composer} offer={offer} />
        </div>
      </div>
    </>
  );
}
