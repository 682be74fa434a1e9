/** The state of an approach is what its events add up to; nothing else is stored. */
import { DEFAULT_REMINDERS, dueOf, type Reminders } from "./due.ts";
import type { OutreachEvent, OutreachKind } from "./event.ts";
import { liveEvents } from "./live-events.ts";
import type { CloseReason, OutreachState, Stage } from "./stage.ts";

type Step = { state: Stage; reason?: CloseReason };

/**
 * Folds the events of one approach. Retracted events, doubles and the order of delivery make no difference.
 * Null where there are no events at all; an approach whose events were all taken back is on the shortlist.
 */
export function foldApproach(
  events: readonly OutreachEvent[],
  reminders: Reminders = DEFAULT_REMINDERS,
): OutreachState | null {
  const [any] = events;
  if (!any) return null;
  const live = liveEvents(events);
  let folded: OutreachState = {
    approachId: any.approachId,
    personId: any.personId,
    state: "shortlist",
    since: null,
    sentCount: 0,
    notes: [],
    lastSeq: 0,
  };
  for (const event of live) folded = fold(folded, event);
  const due = dueOf(folded, live, reminders);
  return due ? { ...folded, due } : folded;
}

/** Folds every approach in a log, in the order they were begun. */
export function foldAll(
  events: readonly OutreachEvent[],
  reminders: Reminders = DEFAULT_REMINDERS,
): OutreachState[] {
  const approaches = new Map<string, OutreachEvent[]>();
  for (const event of events) {
    const those = approaches.get(event.approachId);
    if (those) those.push(event);
    else approaches.set(event.approachId, [event]);
  }
  const firstSeq = (those: readonly OutreachEvent[]) => Math.min(...those.map(({ seq }) => seq));
  return [...approaches.values()]
    .sort((a, b) => firstSeq(a) - firstSeq(b))
    .flatMap((those) => foldApproach(those, reminders) ?? []);
}

function fold(before: OutreachState, event: OutreachEvent): OutreachState {
  const { reason: _, ...standing } = before;
  const step = stepOf(before, event.kind);
  const moved = step.state !== before.state || step.reason !== before.reason;
  const after: OutreachState = { ...standing, ...step, lastSeq: event.seq };
  if (moved) after.since = event.at;
  if (event.cardId !== undefined) after.cardId = event.cardId;
  if (event.channel !== undefined) after.channel = event.channel;
  if (event.templateId !== undefined) after.templateId = event.templateId;
  if (event.kind === "sent") {
    after.sentCount = before.sentCount + 1;
    after.firstSentAt = before.firstSentAt ?? event.at;
    after.lastSentAt = event.at;
  }
  if (event.kind === "replied") after.firstReplyAt = before.firstReplyAt ?? event.at;
  if (event.kind === "note" && event.text)
    after.notes = [...before.notes, { at: event.at, text: event.text }];
  const isWords = event.kind === "sent" || (before.sentCount === 0 && isDraft(event.kind));
  if (isWords && event.text !== undefined) after.lastText = event.text;
  return after;
}

function isDraft(kind: OutreachKind): boolean {
  return kind === "drafted" || kind === "copied";
}

/** Where an event takes an approach; a late draft or thank-you never takes it back. */
function stepOf(before: OutreachState, kind: OutreachKind): Step {
  const { state, reason } = before;
  const stay: Step = reason ? { state, reason } : { state };
  const early = state === "shortlist" || state === "drafted";
  switch (kind) {
    case "drafted":
    case "copied":
      return early ? { state: "drafted" } : stay;
    case "sent":
      return early || state === "closed" ? { state: "sent" } : stay;
    case "replied":
      // A late answer opens what silence closed; thanks for a clear no does not.
      return early || state === "sent" || reason === "no-reply" ? { state: "replied" } : stay;
    case "met":
      return state === "matched" ? stay : { state: "meeting" };
    case "agreed":
      return { state: "matched" };
    case "declined":
    case "no-reply":
    case "withdrawn":
      return { state: "closed", reason: kind };
    case "closed":
      return { state: "closed", reason: state === "matched" ? "finished" : "not-for-me" };
    case "note":
    case "retracted":
      return stay;
  }
}
