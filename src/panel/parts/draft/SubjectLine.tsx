/** The subject line of an InMail: follows the template until the user writes into it. */
import { useRef } from "preact/hooks";
import type { Count } from "#core/approach/limits.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { Counter } from "./Counter.tsx";

interface Props {
  subject: string;
  count: Count;
  onEdit: (subject: string) => void;
  /** Whether the browser allowed it. */
  onCopy: () => Promise<boolean>;
}

export function SubjectLine({ subject, count, onEdit, onCopy }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const copy = async () => {
    // Refused: selected, to be copied by hand.
    if (!(await onCopy())) line.current?.querySelector("input")?.select();
  };
  return (
    <div class="stack" ref={line}>
      <Field label={say("draftSubject")} hint={say("draftSubjectHint")}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            class="input"
            autocomplete="off"
            value={subject}
            onInput={(event) => onEdit(event.currentTarget.value)}
          />
        )}
      </Field>
      <Counter count={count} id="draft-subject-count" />
      <div class="row">
        <Button
          small
          icon="copy"
          blocked={subject.trim() === "" || count.state === "over"}
          onClick={() => void copy()}
        >
          {say("draftCopySubject")}
        </Button>
      </div>
    </div>
  );
}
