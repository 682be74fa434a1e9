/** What is read of the page beside the panel, in one line, with the button that starts or stops it. */
import type { ReaderStatus } from "#messaging/reader-status.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { consent } from "../../state/library.ts";
import { pagePlace, pageStatus, starting, startReading, stopReading } from "../../state/reader.ts";
import { hrefOf } from "../../state/route.ts";
import "./reader.css";

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
      <div class="reader-words" role="status">
        <Words status={status} />
      </div>
      <Action status={status} />
    </div>
  );
}

function Words({ status }: { status: ReaderStatus | null }) {
  if (status) {
    return (
      <>
        <strong>{say(status.reading ? "readerReading" : "readerStopped")}</strong>{" "}
        <span>
          {status.health === "looking" && status.offers.length === 0
            ? say("readerLooking")
            : pageCounts(status)}
        </span>
        {status.groupName !== "" && (
          <span class="reader-group">
            <bdi>{status.groupName}</bdi>
          </span>
        )}
      </>
    );
  }
  switch (pagePlace.value) {
    case "group":
      return <span>{say(consent.value?.level === "by-hand" ? "readerByHand" : "readerReady")}</span>;
    case "linkedin":
      return <span>{say("readerNoGroup")}</span>;
    case "own-page":
      return <span>{say("readerOwnPage")}</span>;
    case "elsewhere":
      return <span>{say("readerElsewhere")}</span>;
    case "unseen":
      return <span>{say("readerUnseen")}</span>;
  }
}

function Action({ status }: { status: ReaderStatus | null }) {
  if (consent.value?.level === "by-hand")
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
  if (pagePlace.value !== "group") return null;
  return (
    <Button small icon="read" look="primary" blocked={starting.value} onClick={() => void startReading()}>
      {say("readerStart")}
    </Button>
  );
}
