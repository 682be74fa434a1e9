/** Which conversation a new event belongs to: the one still open with this person, or a new one. */
import type { PersonId } from "../card.ts";
import type { OutreachState } from "./stage.ts";

/** Approaches that are still open, of one person or of all; they count against the soft limit. */
export function openApproaches(states: readonly OutreachState[], personId?: PersonId): OutreachState[] {
  return states.filter(
    (each) => each.state !== "closed" && (personId === undefined || each.personId === personId),
  );
}

/** Id of the person's open approach that was touched last, else the new id given. */
export function currentApproach(states: readonly OutreachState[], personId: PersonId, newId: string): string {
  const open = openApproaches(states, personId);
  return (
    open.reduce<OutreachState | undefined>(
      (last, each) => (last && last.lastSeq >= each.lastSeq ? last : each),
      undefined,
    )?.approachId ?? newId
  );
}
