/** The card of this draft is no longer kept; what was typed is still shown. */
import { say } from "#platform/say.ts";
import { Field } from "#ui/Field.tsx";
import { Empty } from "#ui/Notice.tsx";
import { hrefOf } from "../../state/route.ts";

interface Props {
  /** The message as it stood when the card went away; empty where nothing was typed. */
  text: string;
}

export function GoneCard({ text }: Props) {
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
        <Field label={say("draftGoneText")}>
          {(ids) => <textarea {...ids} class="input final-text" readOnly rows={8} value={text} />}
        </Field>
      )}
    </div>
  );
}
