/** Add by hand: paste the text of one offer or several, and see what became of it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type AddedByHand, addByHand } from "#app/add-by-hand.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { LineField } from "#ui/LineField.tsx";
import { Notice } from "#ui/Notice.tsx";
import { AddedCards } from "../parts/add/AddedCards.tsx";
import { listOf } from "../parts/add/added-words.ts";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { chooseSegment } from "../state/asked.ts";
import { keep } from "../state/keep.ts";
import { addProblem } from "../state/show.ts";
import { useDb } from "../state/store.ts";
import { addForm, clearAddForm, keepUnfinished, typeInAddForm } from "../state/unfinished.ts";
import "../parts/add/add.css";

type Added = Extract<AddedByHand, { added: unknown }>;
type Refused = Extract<AddedByHand, { refused: unknown }>["refused"];

const REFUSED: Record<Refused, MessageKey> = {
  empty: "addEmpty",
  "too-long": "addTooLong",
  "bad-link": "addBadLink",
};
const MENU_PROBLEM: Record<NonNullable<typeof addProblem.value>, MessageKey> = {
  ...REFUSED,
  "not-kept": "keepFailed",
};

export function Add() {
  const db = useDb();
  useEffect(keepUnfinished, []);
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, name, link } = addForm.value;
  const [refused, setRefused] = useState<Refused>();
  const [added, setAdded] = useState<Added>();
  const submit = async () => {
    const result = await keep(() => addByHand(db, { text, name, link }, Date.now()));
    if (!result) return;
    if ("refused" in result) {
      setAdded(undefined);
      setRefused(result.refused);
      if (result.refused !== "bad-link") box.current?.focus();
      return;
    }
    setRefused(undefined);
    setAdded(result);
    if (result.added.length > 0) chooseSegment(listOf(result.added.map(({ kind }) => kind)));
    addProblem.value = null;
    clearAddForm();
  };
  const fromMenu = addProblem.value;
  return (
    <div class="add">
      <header class="stack">
        <ViewTitle>{say("addTitle")}</ViewTitle>
        <p class="muted">{say("addLead")}</p>
      </header>
      {fromMenu && (
        <Notice tone="warn" role="alert" title={say("addMenuProblem")}>
          {say(MENU_PROBLEM[fromMenu])}
        </Notice>
      )}
      {added && <AddedCards added={added.added} skipped={added.skipped} />}
      <form
        class="panel-box stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label={say("addText")}
          hint={say("addTextHint")}
          problem={refused && refused !== "bad-link" ? say(REFUSED[refused]) : undefined}
        >
          {(ids) => (
            <textarea
              {...ids}
              ref={box}
              class="input add-text"
              rows={8}
              value={text}
              onInput={({ currentTarget }) => typeInAddForm({ text: currentTarget.value })}
            />
          )}
        </Field>
        <div class="add-pair">
          <LineField
            label={say("addName")}
            need={say("optional")}
            value={name}
            onType={(typed) => typeInAddForm({ name: typed })}
          />
          <Field
            label={say("addLink")}
            need={say("optional")}
            hint={say("addLinkHint")}
            problem={refused === "bad-link" ? say("addBadLink") : undefined}
          >
            {(ids) => (
              <input
                {...ids}
                class="input"
                inputMode="url"
                autocomplete="off"
                maxLength={2000}
                value={link}
                onInput={({ currentTarget }) => typeInAddForm({ link: currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <div class="row">
          <Button type="submit" look="primary" icon="add">
            {say("addButton")}
          </Button>
        </div>
      </form>
    </div>
  );
}
