/** What is kind to know before this message goes out; said, never forbidden. */
import type { CourtesyNote } from "#core/outreach/courtesy.ts";
import { say, sayCount } from "#platform/say.ts";
import { Notice } from "#ui/Notice.tsx";
import { hrefOf } from "../../state/route.ts";
import { showDay } from "../shell/dates.ts";

interface Props {
  notes: readonly CourtesyNote[];
  /** Name of a person; undefined where they were forgotten. */
  nameOf: (personId: string) => string | undefined;
}

export function Courtesy({ notes, nameOf }: Props) {
  if (notes.length === 0) return null;
  return (
    <Notice tone="info" title={say("courtesyTitle")}>
      <ul class="courtesy">
        {notes.map((note) => (
          <li key={note.code}>
            <bdi>{noteInWords(note, nameOf)}</bdi>
          </li>
        ))}
      </ul>
      <a class="small" href={hrefOf({ view: "data" })}>
        {say("courtesySettings")}
      </a>
    </Notice>
  );
}

function noteInWords(note: CourtesyNote, nameOf: Props["nameOf"]): string {
  switch (note.code) {
    case "many-open":
      return sayCount("courtesyOpen", note.open);
    case "wrote-before":
      return say(note.waiting ? "draftWroteBeforeWaiting" : "draftWroteBefore", showDay(note.at));
    case "follow-up-sent":
      return say("courtesyFollowUpSent", showDay(note.at));
    case "same-text": {
      const name = nameOf(note.personId);
      const day = showDay(note.at);
      return name ? say("courtesySameText", name, day) : say("courtesySameTextSomebody", day);
    }
    case "note-budget":
      return sayCount("courtesyNotes", note.sent);
  }
}
