/** The card of this draft is no longer kept; what was typed is still shown. */
import { useRef } from "preact/hooks";
import { copyText } from "#platform/clipboard.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { Empty } from "#ui/Notice.tsx";
import { hrefOf } from "../../state/route.ts";
import { showToast } from "../../state/toast.ts";

interface Props {
  /** The message as it stood when the card went away; empty where nothing was typed. */
  text: string;
}

export function GoneCard({ text }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const copied = await copyText(text);
    if (!copied) {
      box.current?.focus();
      box.current?.select();
    }
    showToast({ text: say(copied ? "draftGoneCopied" : "draftCopyRefused") });
  };
  return (
    <div class="stack">
      <Empty
        icon="info"
        title={say("draftGoneTitle")}
        actions={
          <a class="button button-quiet" href={hrefOf({ view: "offers" })}>
            {say("draftGoneLink")}
          </a>
        }
      >
        <p>{say(text ? "draftGone" : "draftGoneNone")}</p>
      </Empty>
      {text && (
        <>
          <Field label={say("draftGoneText")}>
            {(ids) => <textarea {...ids} ref={box} class="input final-text" readOnly rows={8} value={text} />}
          </Field>
          <Button icon="copy" onClick={() => void copy()}>
            {say("draftGoneCopy")}
          </Button>
        </>
      )}
    </div>
  );
}
