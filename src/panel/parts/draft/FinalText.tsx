/** The text that will be copied: follows the template until the user writes into it. */
import type { RefObject } from "preact";
import type { Count } from "#core/approach/limits.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Counter } from "./Counter.tsx";

interface Props {
  text: string;
  edited: boolean;
  count: Count;
  box: RefObject<HTMLTextAreaElement | null>;
  onEdit: (text: string) => void;
  onFollowAgain: () => void;
}

export function FinalText({ text, edited, count, box, onEdit, onFollowAgain }: Props) {
  return (
    <section class="stack" aria-labelledby="draft-text">
      <div class="final-head">
        <h2 id="draft-text">{say("draftTextTitle")}</h2>
        {edited && (
          <Button small icon="undo" onClick={onFollowAgain}>
            {say("draftFollowAgain")}
          </Button>
        )}
      </div>
      <textarea
        ref={box}
        class="input final-text"
        dir="auto"
        aria-labelledby="draft-text"
        aria-describedby="draft-text-note draft-count"
        value={text}
        rows={Math.min(18, Math.max(6, Math.ceil(text.length / 52) + text.split("\n").length - 1))}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      <Counter count={count} id="draft-count" />
      <p id="draft-text-note" class="muted small">
        {say(edited ? "draftTextEdited" : "draftTextFollows")}
      </p>
    </section>
  );
}
