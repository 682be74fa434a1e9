/** What mentees will still ask, and what makes the post hard to read: notes, never a gate. */
import { plainLanguage } from "#core/compose/language/plain-language.ts";
import { notSaid } from "#core/compose/not-said.ts";
import { say } from "#platform/say.ts";
import type { Composer } from "./composer.ts";
import { languageWords, questionWords } from "./composer-words.ts";

export function OpenQuestions({ composer }: { composer: Composer }) {
  const { values, text, language } = composer.draft.value;
  const open = notSaid(values);
  const notes = plainLanguage(text, language);
  return (
    <section class="panel-box stack" aria-labelledby="mo-open">
      <h2 id="mo-open">{say("moOpen")}</h2>
      {open.length === 0 ? (
        <p>{say("moNothingOpen")}</p>
      ) : (
        <ul class="offer-notes">
          {open.map((question) => (
            <li key={question}>{questionWords(question)}</li>
          ))}
        </ul>
      )}
      <h3>{say("moPlain")}</h3>
      {notes.length === 0 ? (
        <p>{say("moPlainFine")}</p>
      ) : (
        <ul class="offer-notes">
          {notes.map((note) => (
            <li key={`${note.code} ${note.about ?? ""}`}>{languageWords(note)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
