/** What the mentor asks to be told, in their words, where it is more than a plain message. */
import { demandsOf } from "#core/approach/coach/asked/demands.ts";
import { type ShownFields, shownValue } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { Notice } from "#ui/Notice.tsx";

export function AskedToTell({ shown }: { shown: ShownFields }) {
  const howToAsk = shownValue(shown, "howToAsk");
  if (!howToAsk) return null;
  const demands = demandsOf(howToAsk);
  if (demands.length === 0) return null;
  const word = demands.find((each) => each.kind === "word");
  return (
    <Notice tone="info" title={say("draftAskedTitle")}>
      <bdi>{`“${howToAsk}”`}</bdi>
      <span>{word?.kind === "word" ? say("draftAskedWord", word.word) : say("draftAskedLines")}</span>
    </Notice>
  );
}
