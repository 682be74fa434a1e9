/** What went wrong with the reading of this page, and the next step; nothing where nothing did. */
import type { ReaderStatus } from "#messaging/reader-status.ts";
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { Notice } from "#ui/Notice.tsx";
import { cardsById } from "../../state/library.ts";
import { pageStatus, startRefused } from "../../state/reader.ts";
import { hrefOf } from "../../state/route.ts";
import { CopySample } from "./CopySample.tsx";

/** Required fields as the user calls them; the reader may know others. */
const PART_WORDS: Record<string, MessageKey> = {
  author: "partAuthor",
  text: "partText",
  ids: "partIds",
  age: "partAge",
};

const addLink = () => <a href={hrefOf({ view: "add" })}>{say("addByPasting")}</a>;

export function ReaderNotices() {
  const status = pageStatus.value;
  if (startRefused.value === "no-group")
    return (
      <Notice tone="info" role="status" title={say("postNoGroupTitle")} actions={addLink()}>
        {say("postNoGroupText")}
      </Notice>
    );
  if (startRefused.value === "not-allowed")
    return (
      <Notice tone="warn" role="status" title={say("startRefusedTitle")}>
        {say("startRefusedText")}
      </Notice>
    );
  if (!status) return null;
  if (status.ended === "updated" && !status.reading)
    return <Notice tone="info" role="status" title={say("updatedTitle")} children={say("updatedText")} />;
  if (status.failed)
    return (
      <Notice tone="warn" role="status" title={say("batchFailedTitle")}>
        {say("batchFailedText")}
      </Notice>
    );
  if (status.health === "nothing-found")
    return (
      <Notice tone="warn" role="status" title={say("nothingFoundTitle")} actions={addLink()}>
        <p>{say("nothingFoundText")}</p>
        <CopySample />
      </Notice>
    );
  if (status.health === "partial") return <PartlyRead status={status} />;
  if (status.health === "by-shape")
    return (
      <Notice tone="info" role="status" title={say("byShapeTitle")}>
        <p>{say("byShapeText")}</p>
        <CopySample />
      </Notice>
    );
  if (isMostlyUnread(status))
    return (
      <Notice tone="info" role="status" title={say("languageTitle")}>
        {say("languageText")}
      </Notice>
    );
  if (status.health === "ok" && status.offers.length === 0 && status.others.length > 0)
    return (
      <Notice tone="info" role="status" title={say("noOffersTitle")}>
        {sayCount("noOffersText", status.others.length)}
      </Notice>
    );
  return null;
}

/** More than half of the page's posts are in a language that no rules are there for. */
function isMostlyUnread({ offers, others }: ReaderStatus): boolean {
  const byId = cardsById.value;
  const unread = others.filter((id) => byId.get(id)?.kind === "unknown-language").length;
  return unread * 2 > offers.length + others.length;
}

function PartlyRead({ status }: { status: ReaderStatus }) {
  const missed = Object.entries(status.missed).filter(([, times]) => times > 0);
  return (
    <Notice tone="warn" role="status" title={say("partlyTitle")} actions={addLink()}>
      <p>{say("partlyText")}</p>
      {missed.length > 0 && (
        <ul>
          {missed.map(([field, times]) => (
            <li key={field}>{sayCount("partlyMissed", times, say(PART_WORDS[field] ?? "partOther"))}</li>
          ))}
        </ul>
      )}
      <CopySample />
    </Notice>
  );
}
