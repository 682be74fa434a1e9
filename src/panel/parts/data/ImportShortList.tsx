/** A coordinator's short list: choose or paste it, see what it would do line by line, keep it, undo. */
import { useState } from "preact/hooks";
import {
  importShortList,
  previewShortList,
  replaceSuggestions,
  type ShortListPreview,
} from "#app/suggestions.ts";
import { type LineProblem, readShortList, type ShortList } from "#core/short-list/read-short-list.ts";
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { Button, OutsideLink } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { FileButton } from "#ui/FileButton.tsx";
import { Notice } from "#ui/Notice.tsx";
import { keep } from "../../state/keep.ts";
import { suggestions } from "../../state/library.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { DataSection } from "./DataSection.tsx";

const PROBLEMS: Record<LineProblem, MessageKey> = {
  "no-link": "shortNoLink",
  "not-linkedin": "shortNotLinkedIn",
  "no-post": "shortNoPost",
  twice: "shortTwice",
};

/** Lines listed of each kind at once; of those left out, the others unfold. */
const MOST = 50;
/** Largest file that is opened, in bytes. */
const MOST_BYTES = 4_000_000;

interface Looked {
  list: ShortList;
  preview: ShortListPreview;
}

export function ImportShortList() {
  const db = useDb();
  const [text, setText] = useState("");
  const [looked, setLooked] = useState<Looked | null>(null);
  const look = async (given: string) => {
    const list = readShortList(given);
    const preview = await keep(() => previewShortList(db, list.entries));
    if (preview) setLooked({ list, preview });
  };
  const open = async (file: File) => {
    if (file.size > MOST_BYTES) showToast({ text: say("shortTooBig") });
    else
      await file.text().then(look, () => {
        showToast({ text: say("shortUnreadable") });
      });
  };
  const add = async ({ list }: Looked) => {
    const before = await keep(() => importShortList(db, list.entries, Date.now()));
    if (!before) return;
    setLooked(null);
    setText("");
    showToast({
      text: sayCount("shortKept", list.entries.length),
      undo: () => keep(() => replaceSuggestions(db, before)),
    });
  };
  const clear = async () => {
    const before = await keep(() => replaceSuggestions(db, []));
    if (before)
      showToast({ text: say("shortCleared"), undo: () => keep(() => replaceSuggestions(db, before)) });
  };
  return (
    <DataSection title={say("shortTitle")} about={say("shortAbout")}>
      <Field label={say("shortPaste")}>
        {(ids) => (
          <textarea
            {...ids}
            class="input"
            rows={3}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <FileButton
          accept=".csv,.json,.txt,text/csv,application/json,text/plain"
          name={say("shortChoose")}
          onFile={(file) => void open(file)}
        >
          {say("shortChoose")}
        </FileButton>
        <Button blocked={text.trim() === ""} onClick={() => void look(text)}>
          {say("shortLook")}
        </Button>
        {suggestions.value.size > 0 && (
          <Button look="plain" onClick={() => void clear()}>
            {sayCount("shortClear", suggestions.value.size)}
          </Button>
        )}
      </div>
      {looked && <Preview looked={looked} onAdd={() => void add(looked)} onLeave={() => setLooked(null)} />}
    </DataSection>
  );
}

function Preview({ looked, onAdd, onLeave }: { looked: Looked; onAdd: () => void; onLeave: () => void }) {
  const { list, preview } = looked;
  const { known, unread } = preview;
  return (
    <Notice
      tone={list.problems.length > 0 ? "warn" : "info"}
      role="status"
      title={sayCount("shortFound", list.entries.length)}
      actions={
        <>
          <Button look="primary" blocked={list.entries.length === 0} onClick={onAdd}>
            {say("shortKeep")}
          </Button>
          <Button onClick={onLeave}>{say("cancel")}</Button>
        </>
      }
    >
      {list.entries.length > 0 && (
        <p>
          {known.length > 0 && sayCount("shortKnown", known.length)}{" "}
          {unread.length > 0 && sayCount("shortUnread", unread.length)}
        </p>
      )}
      {unread.length > 0 && (
        <ul>
          {unread.slice(0, MOST).map(({ id, link, why }) => (
            <li key={id}>
              <OutsideLink href={link} hint={say("opensLinkedIn")}>
                {say("openPost")}
              </OutsideLink>{" "}
              <bdi>{why}</bdi>
            </li>
          ))}
        </ul>
      )}
      {list.problems.length > 0 && (
        <>
          <p>{sayCount("shortProblems", list.problems.length)}</p>
          <Problems problems={list.problems.slice(0, MOST)} />
          {list.problems.length > MOST && (
            <details>
              <summary>{sayCount("shortMore", list.problems.length - MOST)}</summary>
              <Problems problems={list.problems.slice(MOST)} />
            </details>
          )}
        </>
      )}
      {list.cut && <p>{say("shortCut")}</p>}
    </Notice>
  );
}

function Problems({ problems }: Pick<ShortList, "problems">) {
  return (
    <ul>
      {problems.map(({ line, problem, text }) => (
        <li key={line}>
          {say(PROBLEMS[problem], line)} <bdi class="muted">{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
