/** What became of the pasted text: a link to each card, and what was left out. */
import type { TakenIn } from "#app/take-in-posts.ts";
import { say, sayCount } from "#platform/say.ts";
import { Badge } from "#ui/Chip.tsx";
import { Notice } from "#ui/Notice.tsx";
import { POST_KIND_WORDS } from "#words/value-words.ts";
import { cardsById } from "../../state/library.ts";
import { hrefOf } from "../../state/route.ts";
import { plainName } from "../shell/Name.tsx";
import { addedWords } from "./added-words.ts";

/** Longest opening that stands for a nameless card, in UTF-16 units. */
const OPENING = 80;

interface Props {
  added: readonly TakenIn[];
  skipped: number;
}

export function AddedCards({ added, skipped }: Props) {
  if (added.length === 0)
    return (
      <Notice tone="info" role="status">
        {say("addForgotten")}
      </Notice>
    );
  return (
    <Notice tone="good" role="status" title={addedWords(added.map(({ kind }) => kind))}>
      <ul class="plain-list added">
        {added.map((taken) => (
          <li key={taken.cardId}>
            <a href={hrefOf({ view: "card", cardId: taken.cardId })}>
              <bdi>{titleOf(taken)}</bdi>
            </a>
            {taken.kind !== "offer" && <Badge icon="info">{say(POST_KIND_WORDS[taken.kind])}</Badge>}
            {!taken.isNew && <Badge>{say("addedKnown")}</Badge>}
          </li>
        ))}
      </ul>
      {skipped > 0 && <p>{sayCount("addedSkipped", skipped)}</p>}
    </Notice>
  );
}

/** The name, else how the text begins. */
function titleOf({ cardId }: TakenIn): string {
  const snapshot = cardsById.value.get(cardId)?.snapshot;
  const name = plainName(snapshot?.author.name ?? "");
  if (name !== "") return name;
  const text = (snapshot?.text ?? "")
    .slice(0, OPENING * 2)
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return say("addedOpen");
  return text.length > OPENING ? `${text.slice(0, OPENING)}…` : text;
}
