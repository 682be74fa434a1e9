/** What is read of the page beside the panel, in one line, with the button that starts or stops it. */
import type { ReaderStatus } from "#messaging/reader-status.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { consent } from "../../state/library.ts";
import { pagePlace, pageStatus, starting, startReading, stopReading } from "../../state/reader.ts";
import { hrefOf } from "../../state/route.ts";
import { useSpoken } from "../shell/use-spoken.ts";
import "./reader.css";

/** Spoken this long after the last batch, in milliseconds. */
const SPEAK_AFTER = 2_000;

/** "18 offers, 2 partial, 11 other posts": what was kept from this page. */
export function pageCounts(status: ReaderStatus): string {
  const parts = [sayCount("offers", status.offers.length)];
  if (status.partial.length > 0) parts.push(sayCount("partial", status.partial.length));
  if (status.others.length > 0) parts.push(sayCount("otherPosts", status.others.length));
  return parts.join(", ");
}

export function ReaderLine() {
  const status = pageStatus.value;
  const reading = status?.reading ?? false;
  return (
    <div class="reader">
      <span class="reader-dot" data-on={reading ? "" : undefined} aria-hidden="true" />
      <div class="reader-words">
        <div aria-hidden="true">
          <Words status={status} />
        </div>
        <Spoken status={status} />
      </div>
      <Action status={status} />
    </div>
  );
}

/** Said once the counts rest: while the user scrolls, batches come by the second. */
function Spoken({ status }: { status: ReaderStatus | null }) {
  const words = status ? `${stateWords(status)} ${foundWords(status)}` : placeWords();
  return (
    <span class="unseen" role="status">
      {useSpoken(words, SPEAK_AFTER)}
    </span>
  );
}

function Words({ status }: { status: ReaderStatus | null }) {
  if (!status) return <span>{placeWords()}</span>;
  return (
    <>
      <strong>{stateWords(status)}</strong> <span>{foundWords(status)}</span>
      {status.groupName !== "" && (
        <span class="reader-group">
          <bdi>{status.groupName}</bdi>
        </span>
      )}
    </>
  );
}

const stateWords = ({ reading }: ReaderStatus): string => say(reading ? "readerReading" : "readerStopped");

function foundWords(status: ReaderStatus): string {
  const isLooking = status.health === "looking" && status.offers.length === 0;
  return isLooking ? say("readerLooking") : pageCounts(status);
}

const isByHand = () => consent.value?.level === "by-hand";

/** What stands beside the panel, where nothing was read yet. */
function placeWords(): string {
  switch (pagePlace.value) {
    case "group":
      return say(isByHand() ? "readerByHand" : "readerReady");
    case "post":
      return say(isByHand() ? "readerByHand" : "readerPost");
    case "linkedin":
      return say("readerNoGroup");
    case "own-page":
      return say("readerOwnPage");
    case "elsewhere":
      return say("readerElsewhere");
    case "unseen":
      return say("readerUnseen");
  }
}

function Action({ status }: { status: ReaderStatus | null }) {
  if (isByHand())
    return (
      <a class="button button-quiet button-small" href={hrefOf({ view: "add" })}>
        {say("addByHand")}
      </a>
    );
  if (status?.reading)
    return (
      <Button small icon="stop" onClick={() => void stopReading()}>
        {say("readerStop")}
      </Button>
    );
  if (pagePlace.value !== "group" && pagePlace.value !== "post") return null;
  return (
    <Button small icon="read" look="primary" blocked={starting.value} onClick={() => void startReading()}>
      {say("readerStart")}
    </Button>
  );
}
