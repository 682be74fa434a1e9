/** The reply that a request calls for, as the first one shown: the mentor may choose another. */
import type { JudgedRequest, RequestPoint } from "./judge-request.ts";
import type { ReplyKind } from "./replies.ts";

/** What no talk would change. */
const FINAL: readonly RequestPoint[] = ["topic", "job", "whom"];

export function suggestedReply({ missing, refused }: JudgedRequest): ReplyKind {
  const against = refused.map(({ point }) => point);
  if (against.includes("room")) return "full";
  if (against.some((point) => FINAL.includes(point))) return "no";
  // Ways and times can be agreed on, and what was left out can be told.
  const open = missing.some(({ point }) => point === "question" || point === "screening");
  return open || against.length > 0 ? "question" : "yes";
}
