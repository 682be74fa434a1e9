import { describe, expect, it } from "vitest";
import type { RequestPoint } from "#core/reply/judge-request.ts";
import { suggestedReply } from "#core/reply/suggested-reply.ts";

const judged = (missing: RequestPoint[], refused: RequestPoint[]) => ({
  met: [],
  missing: missing.map((point) => ({ point })),
  refused: refused.map((point) => ({ point })),
});

describe("the reply that a request calls for", () => {
  it.each([
    ["a yes where nothing is against it", judged([], []), "yes"],
    ["a yes where only ways and topics are left open", judged(["channel", "topic"], []), "yes"],
    ["a question where none was asked", judged(["question"], []), "question"],
    ["a question where the way is another", judged([], ["channel"]), "question"],
    ["a question where what was asked for is missing", judged(["screening"], []), "question"],
    ["a no to what is refused", judged(["question"], ["topic"]), "no"],
    ["a no to somebody at another stage", judged([], ["whom"]), "no"],
    ["full where no place is left, whatever else is against it", judged([], ["job", "room"]), "full"],
  ] as const)("is %s", (_, request, kind) => {
    expect(suggestedReply(request)).toBe(kind);
  });
});
