/** The events that count with one person, newest first, with the copies that led to a message left out. */
import type { OutreachEvent } from "#core/outreach/event.ts";
import { liveEvents } from "#core/outreach/live-events.ts";

export interface HistoryRow {
  event: OutreachEvent;
  /** A message after the first one of its conversation. */
  isFollowUp: boolean;
}

export function historyRows(events: readonly OutreachEvent[]): HistoryRow[] {
  const live = liveEvents(events);
  const sentIn = new Set<string>();
  const rows = live.flatMap((event, index): HistoryRow[] => {
    if (event.kind === "copied" && laterTextOf(live, event, index)) return [];
    const isFollowUp = event.kind === "sent" && sentIn.has(event.approachId);
    if (event.kind === "sent") sentIn.add(event.approachId);
    return [{ event, isFollowUp }];
  });
  return rows.reverse();
}

/** The text was copied again or sent afterwards: the earlier copy tells nothing more. */
function laterTextOf(live: readonly OutreachEvent[], { approachId }: OutreachEvent, index: number): boolean {
  return live.some(
    (other, at) =>
      at > index && other.approachId === approachId && (other.kind === "copied" || other.kind === "sent"),
  );
}
