/** Up to five questions of the user's own, with a private answer for each offer; kept while they are typed. */
import { saveMyWords } from "#app/me-words.ts";
import { saveAnswers } from "#app/own-card.ts";
import type { OfferCard } from "#core/card.ts";
import { say } from "#platform/say.ts";
import { myWords, ownNotes } from "../../state/library.ts";
import { useDb } from "../../state/store.ts";
import { useTyped } from "../data/use-typed.ts";
import { plainName } from "../shell/Name.tsx";

const QUESTIONS = ["1", "2", "3", "4", "5"] as const;
type Question = (typeof QUESTIONS)[number];

/** Longest question and answer, in UTF-16 units. */
const LONGEST = 2_000;

export function OwnQuestions({ cards }: { cards: readonly OfferCard[] }) {
  return (
    <tbody class="compare-own">
      <tr>
        <th colSpan={cards.length + 1} scope="rowgroup">
          {say("compareOwn")} <span class="muted small">{say("compareOwnHint")}</span>
        </th>
      </tr>
      {QUESTIONS.map((question) => (
        <tr key={question}>
          <th scope="row">
            <QuestionBox question={question} />
          </th>
          {cards.map((card) => (
            <td key={card.id}>
              <AnswerBox question={question} card={card} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function QuestionBox({ question }: { question: Question }) {
  const db = useDb();
  const key = `compare.${question}`;
  const [typed, type] = useTyped((texts) => saveMyWords(db, texts, Date.now()));
  return (
    <textarea
      class="input"
      dir="auto"
      rows={2}
      maxLength={LONGEST}
      aria-label={say("compareQuestion", question)}
      placeholder={say(`compareExample_${question}`)}
      value={typed[key] ?? myWords.value[key] ?? ""}
      onInput={(event) => type(key, event.currentTarget.value)}
    />
  );
}

function AnswerBox({ question, card }: { question: Question; card: OfferCard }) {
  const db = useDb();
  const kept = ownNotes.value.get(card.id)?.answers ?? {};
  const [typed, type] = useTyped((texts) => saveAnswers(db, card.id, texts, Date.now()));
  const who = plainName(card.snapshot.author.name) || say("nameUnknown");
  return (
    <textarea
      class="input"
      dir="auto"
      rows={2}
      maxLength={LONGEST}
      aria-label={say("compareAnswer", question, who)}
      value={typed[question] ?? kept[question] ?? ""}
      onInput={(event) => type(question, event.currentTarget.value)}
    />
  );
}
