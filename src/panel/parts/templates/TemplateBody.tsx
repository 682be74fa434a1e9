/** The box a template is typed in: fields are marked, names are completed, mistakes lead to their place. */
import { useId, useRef, useState } from "preact/hooks";
import { VARIABLE_KEYS } from "#core/approach/variables.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { variableLabel } from "../draft/variable-words.ts";
import { errorWords } from "./error-words.ts";
import { highlight, lineOf, startedName } from "./highlight.ts";

const MOST_OFFERED = 8;
const MOST_ERRORS = 5;

interface Props {
  label: string;
  source: string;
  /** One line: the subject of an InMail. */
  single?: boolean;
  onChange: (source: string) => void;
}

export function TemplateBody({ label, source, single, onChange }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [started, setStarted] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const { stretches, errors } = highlight(source);
  const offered =
    started === null
      ? []
      : VARIABLE_KEYS.filter((key) => key.startsWith(started) && key !== started).slice(0, MOST_OFFERED);
  const look = () => {
    const control = box.current;
    setStarted(control ? startedName(control.value, control.selectionStart) : null);
    setActive(0);
  };
  const complete = (key: string) => {
    const control = box.current;
    if (!control || started === null) return;
    const caret = control.selectionStart;
    const after = source.slice(caret);
    const closing = after.trimStart().startsWith("}}") ? "" : "}}";
    const next = source.slice(0, caret - started.length) + key + closing + after;
    onChange(next);
    setStarted(null);
    const to = caret - started.length + key.length + closing.length;
    requestAnimationFrame(() => {
      control.focus();
      control.setSelectionRange(to, to);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (single && event.key === "Enter" && offered.length === 0) event.preventDefault();
    if (offered.length === 0) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) setActive((active + move + offered.length) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") complete(offered[active] ?? "");
    else if (event.key === "Escape") setStarted(null);
    else return;
    event.preventDefault();
  };
  const goTo = (from: number, to: number) => {
    box.current?.focus();
    box.current?.setSelectionRange(from, to);
  };
  return (
    <div class="field">
      <label for={`${id}-box`}>{label}</label>
      <div class={`marked-box${single ? " marked-single" : ""}`}>
        <div class="marked-behind" dir="auto" aria-hidden="true">
          {stretches.map(({ text, look: kind }, i) => (
            <span key={i} class={`mark-${kind}`}>
              {text}
            </span>
          ))}{" "}
        </div>
        <textarea
          ref={box}
          id={`${id}-box`}
          class="input marked-front"
          dir="auto"
          rows={single ? 1 : 6}
          spellcheck={!single}
          value={source}
          aria-autocomplete="list"
          aria-controls={offered.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={offered.length > 0 ? `${id}-${active}` : undefined}
          aria-describedby={errors.length > 0 ? `${id}-errors` : undefined}
          aria-invalid={errors.length > 0 ? "true" : undefined}
          onInput={(event) => {
            const { value } = event.currentTarget;
            onChange(single ? value.replace(/\s*\n\s*/g, " ") : value);
            look();
          }}
          onClick={look}
          onKeyDown={onKeyDown}
          onBlur={() => setStarted(null)}
        />
      </div>
      <p class="unseen" role="status">
        {offered.length > 0 && say("templateOffered", offered.length)}
      </p>
      {offered.length > 0 && (
        <div id={`${id}-list`} class="offered" role="listbox" aria-label={say("templateFields")}>
          {offered.map((key, i) => (
            <div
              key={key}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              // Before the box loses the focus, and with it the caret's place.
              onMouseDown={(event) => {
                event.preventDefault();
                complete(key);
              }}
            >
              <code>{key}</code> <span class="muted">{variableLabel(key)}</span>
            </div>
          ))}
        </div>
      )}
      {errors.length > 0 && (
        <ul id={`${id}-errors`} class="template-errors">
          {errors.slice(0, MOST_ERRORS).map((error) => (
            <li key={`${error.from}-${error.code}`}>
              <span class="field-problem">
                {say("templateErrorLine", lineOf(source, error.from))} <bdi>{errorWords(error)}</bdi>
              </span>
              <Button small look="plain" onClick={() => goTo(error.from, error.to)}>
                {say("templateErrorGo")}
              </Button>
            </li>
          ))}
          {errors.length > MOST_ERRORS && (
            <li class="muted small">{sayCount("templateErrorMore", errors.length - MOST_ERRORS)}</li>
          )}
        </ul>
      )}
    </div>
  );
}
