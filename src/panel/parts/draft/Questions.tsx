/** What the template needs from the user, asked beside the text; what the card filled stays folded away. */
import { useState } from "preact/hooks";
import { say } from "#platform/say.ts";
import { Field } from "#ui/Field.tsx";
import type { Question } from "./compose.ts";
import { variableHint, variableLabel } from "./variable-words.ts";
import "./questions.css";

interface Props {
  questions: readonly Question[];
  onAnswer: (field: string, text: string) => void;
}

const boxId = (field: string): string => `ask-${field.replaceAll(".", "-")}`;

/** Puts the focus on the question for a field, so that "what is missing" can lead to it. */
export function focusQuestion(field: string): void {
  const control = document.getElementById(boxId(field))?.querySelector("input, textarea");
  if (control instanceof HTMLElement) control.focus();
}

export function Questions({ questions, onAnswer }: Props) {
  // What the card leaves open is asked with the rest, where the text cannot do without it.
  const isAsked = ({ fromCard, required, value }: Question) => !fromCard || (required && value === "");
  const [asked] = useState(() => new Set(questions.filter(isAsked).map(({ field }) => field)));
  const isOwn = (question: Question) =>
    isAsked(question) || (asked.has(question.field) && question.fromCard && question.required);
  const own = questions.filter(isOwn);
  const fromCard = questions.filter((question) => !isOwn(question));
  return (
    <section class="stack" aria-labelledby="draft-questions">
      <h2 id="draft-questions">{say("draftQuestionsTitle")}</h2>
      {own.map((question) => (
        <Answer key={question.field} question={question} onAnswer={onAnswer} />
      ))}
      {fromCard.length > 0 && (
        <details class="fold">
          <summary>{say("draftCardValues")}</summary>
          <div class="stack fold-inside">
            {fromCard.map((question) => (
              <Answer key={question.field} question={question} onAnswer={onAnswer} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function Answer({ question, onAnswer }: { question: Question; onAnswer: Props["onAnswer"] }) {
  const { field, value, guide, required, remembered } = question;
  const long = value.length > guide;
  const hints = [
    variableHint(field),
    remembered ? say("draftRemembered") : undefined,
    long ? say("draftGuideLength", value.length.toLocaleString(), guide.toLocaleString()) : undefined,
  ].filter((each) => each !== undefined);
  const shared = {
    class: "input",
    value,
    placeholder: say("askExample", question.example),
    required,
    onInput: (event: { currentTarget: { value: string } }) => onAnswer(field, event.currentTarget.value),
  };
  return (
    <div id={boxId(field)}>
      <Field
        label={variableLabel(field)}
        need={say(required ? "draftRequired" : "draftOptional")}
        hint={hints.length > 0 ? <Hints hints={hints} long={long} /> : undefined}
      >
        {(ids) =>
          // A line that is meant to be long may wrap; nobody can check what is scrolled out of sight.
          guide > 60 ? (
            <textarea {...shared} {...ids} class="input answer" rows={2} />
          ) : (
            <input type="text" {...shared} {...ids} autocomplete="off" />
          )
        }
      </Field>
    </div>
  );
}

function Hints({ hints, long }: { hints: readonly string[]; long: boolean }) {
  return (
    <span class={long ? "hint-long" : undefined}>
      {hints.map((hint) => (
        <span key={hint}>{hint} </span>
      ))}
    </span>
  );
}
