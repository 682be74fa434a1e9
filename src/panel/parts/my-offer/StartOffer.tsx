/** The ways to begin an offer: blank, from the last one, or from a post written by hand. */
import { useEffect, useState } from "preact/hooks";
import { startOffer } from "#app/my-offers.ts";
import { blankForm } from "#core/compose/blank-form.ts";
import { leftOut } from "#core/compose/left-out.ts";
import type { OfferValues } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { copyText } from "#platform/clipboard.ts";
import { say } from "#platform/say.ts";
import type { MyOffer } from "#storage/rows.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { keepUnfinished, pastedPost } from "../../state/unfinished.ts";

interface Props {
  /** The offer worked on last, to begin from. */
  last: MyOffer | undefined;
  /** `missing` are the sentences of a pasted post that the form could not take. */
  onStarted: (id: string, missing: readonly string[]) => void;
}

/** Longest pasted post that is read, in UTF-16 units. */
const MOST_PASTED = 40_000;

export function StartOffer({ last, onStarted }: Props) {
  const db = useDb();
  useEffect(keepUnfinished, []);
  const pasted = pastedPost.value;
  const [problem, setProblem] = useState(false);
  const start = async (values: Partial<OfferValues>, missing: readonly string[] = []) => {
    const offer = await keep(() => startOffer(db, values, "", Date.now()));
    if (offer) onStarted(offer.id, missing);
    return offer !== undefined;
  };
  const fromPost = async () => {
    const { offer, because } = plainOffer(parsePost(pasted));
    const empty = Object.keys(offer).length === 0;
    setProblem(empty);
    // Cleared once it is kept: a post that could not be stored stays in the box.
    if (!empty && (await start(offer, leftOut(pasted, Object.values(because).flat())))) pastedPost.value = "";
  };
  const copyForm = async () => {
    showToast({ text: say((await copyText(blankForm())) ? "moFormCopied" : "moFormNotCopied") });
  };
  return (
    <section class="panel-box stack" aria-labelledby="mo-start">
      <h2 id="mo-start">{say("moStart")}</h2>
      <div class="row">
        <Button look="primary" icon="add" onClick={() => void start({})}>
          {say("moStartBlank")}
        </Button>
        {last && <Button onClick={() => void start(last.values)}>{say("moStartLast")}</Button>}
      </div>
      <Field
        label={say("moStartPost")}
        hint={say("moStartPostHint")}
        problem={problem ? say("moStartPostEmpty") : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            class="input"
            rows={4}
            dir="auto"
            maxLength={MOST_PASTED}
            value={pasted}
            onInput={({ currentTarget }) => {
              pastedPost.value = currentTarget.value;
            }}
          />
        )}
      </Field>
      <div class="row">
        <Button onClick={() => void fromPost()} blocked={pasted.trim() === ""}>
          {say("moStartFromPost")}
        </Button>
        <Button look="plain" icon="copy" onClick={() => void copyForm()}>
          {say("moCopyForm")}
        </Button>
      </div>
    </section>
  );
}
