/** A private note, typed in place. */
import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";

interface Props {
  onKeep: (text: string) => void;
  onCancel: () => void;
}

export function NoteForm({ onKeep, onCancel }: Props) {
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  // The user has just asked for this field.
  useEffect(() => box.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== "") onKeep(text.trim());
  };
  return (
    <form class="stack" onSubmit={submit}>
      <Field label={say("actNoteLabel")}>
        {(ids) => (
          <textarea
            {...ids}
            ref={box}
            class="input"
            rows={3}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Button type="submit" look="primary" small blocked={text.trim() === ""}>
          {say("actNoteSave")}
        </Button>
        <Button small onClick={onCancel}>
          {say("actCancel")}
        </Button>
      </div>
    </form>
  );
}
