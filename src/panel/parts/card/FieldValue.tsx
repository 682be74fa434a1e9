/** The value of one field: its pieces, who says it, and, on a card, the way to the words that say it. */
import { useContext } from "preact/hooks";
import { say } from "#platform/say.ts";
import { hrefOf } from "../../state/route.ts";
import { Because } from "./Because.tsx";
import { PointingContext } from "./pointing.ts";
import type { ShownEntry, ShownPart } from "./shown-parts.ts";

export function FieldValue({ entry }: { entry: ShownEntry }) {
  if (entry.said === "not-said") return <span class="not-said">{say("notSaid")}</span>;
  if (entry.said === "removed-by-user") return <span class="not-said">{say("removedByYou")}</span>;
  return (
    <span class="values">
      {entry.parts.map((part, index) => (
        <Part key={`${index} ${part.words}`} part={part} last={index === entry.parts.length - 1} />
      ))}
      {entry.said === "by-user" && <span class="by-user">{say("yourCorrection")}</span>}
    </span>
  );
}

function Part({ part, last }: { part: ShownPart; last: boolean }) {
  const ofGroup = useContext(PointingContext)?.ofGroup ?? false;
  return (
    <span class="value">
      <Words part={part} />
      {part.assumedFrom !== undefined && (
        <span class="assumed" title={say("assumedCity", `“${part.assumedFrom}”`)}>
          {" "}
          {say("assumed")}
        </span>
      )}
      {part.whichCity && ofGroup && (
        <a class="which-city" href={hrefOf({ view: "data" })}>
          {say("whichCity")}
        </a>
      )}
      {!last && <span class="unseen">, </span>}
    </span>
  );
}

function Words({ part }: { part: ShownPart }) {
  return (
    <Because because={part.because}>
      <bdi>{part.words}</bdi>
    </Because>
  );
}
