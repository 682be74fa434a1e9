/** The post itself: layout, language and hashtag, the text to edit, its counter, and Copy. */
import { useEffect, useRef, useState } from "preact/hooks";
import { keepVersion } from "#app/my-offers.ts";
import { LAYOUTS } from "#core/compose/first-line.ts";
import { MAX_POST } from "#core/compose/fold.ts";
import { WORDING_LANGUAGES } from "#core/wording/wording.ts";
import { copyText } from "#platform/clipboard.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { Segments } from "#ui/Segments.tsx";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import type { Composer } from "./composer.ts";

const LAYOUT_WORDS: Record<(typeof LAYOUTS)[number], MessageKey> = {
  form: "moLayoutForm",
  prose: "moLayoutProse",
  short: "moLayoutShort",
};

export function WrittenPost({ composer }: { composer: Composer }) {
  const db = useDb();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ text: string; worked: boolean }>();
  const { text, layout, language, hashtag, edited } = composer.draft.value;
  const over = text.length > MAX_POST;
  const layOut = (patch: Parameters<Composer["layOut"]>[0]) => {
    const before = composer.draft.peek();
    composer.layOut(patch);
    // Writing it anew drops the mentor's own words: they can be had back.
    if (before.edited) showToast({ text: say("moWrittenAnew"), undo: () => composer.restore(before) });
  };
  const copy = async () => {
    const worked = await copyText(text);
    setCopied({ text, worked });
    if (!worked) {
      box.current?.focus();
      box.current?.select();
      return;
    }
    await keep(async () => {
      await composer.flush();
      return keepVersion(db, composer.id, Date.now());
    });
  };
  const outcome = copied?.text === text ? copied : undefined;
  return (
    <section class="panel-box stack" aria-labelledby="mo-post">
      <h2 id="mo-post">{say("moPost")}</h2>
      <Segments
        label={say("moLayout")}
        segments={LAYOUTS.map((key) => ({ key, label: say(LAYOUT_WORDS[key]) }))}
        chosen={layout}
        onChoose={(key) => layOut({ layout: key })}
      />
      <div class="offer-pair">
        <Field label={say("moLanguage")}>
          {(ids) => (
            <select
              {...ids}
              class="input"
              value={language}
              onChange={({ currentTarget }) => {
                const chosen = WORDING_LANGUAGES.find((each) => each === currentTarget.value);
                if (chosen) layOut({ language: chosen });
              }}
            >
              {WORDING_LANGUAGES.map((each) => (
                <option key={each} value={each}>
                  {say(`moLanguage_${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Hashtag value={hashtag} onChange={(tag) => layOut({ hashtag: tag })} />
      </div>
      <Field
        label={say("moText")}
        hint={say(edited ? "moTextEdited" : "moTextHint")}
        problem={over ? say("moTooLong") : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            ref={box}
            class="input offer-text"
            rows={14}
            dir="auto"
            value={text}
            onInput={({ currentTarget }) => composer.write(currentTarget.value)}
          />
        )}
      </Field>
      <div class="row offer-copy">
        <Button look="primary" icon="copy" onClick={() => void copy()}>
          {say("moCopy")}
        </Button>
        <span class={over ? "offer-count offer-over" : "offer-count"}>
          {say("moCount", text.length.toLocaleString(), MAX_POST.toLocaleString())}
        </span>
      </div>
      <p class={outcome ? "small" : "unseen"} role="status">
        {outcome && say(outcome.worked ? "moCopied" : "moCopyRefused")}
      </p>
    </section>
  );
}

function Hashtag({ value, onChange }: { value: string; onChange: (tag: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <Field label={say("moHashtag")} need={say("optional")}>
      {(ids) => (
        <input
          {...ids}
          class="input"
          autocomplete="off"
          maxLength={60}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => {
            const tag = typed.replace(/[\s#]+/g, "");
            if (tag !== value) onChange(tag);
          }}
        />
      )}
    </Field>
  );
}
