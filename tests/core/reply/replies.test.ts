import { describe, expect, it } from "vitest";
import { judgeRequest } from "#core/reply/judge-request.ts";
import { REPLY_KINDS, replyText } from "#core/reply/replies.ts";
import { OFFERS } from "./requests.data.ts";

const judged = judgeRequest("Could you refer me to your team?", OFFERS.credit);

describe("replies to a request", () => {
  it.each(REPLY_KINDS)("make sense with nothing known: %s", (kind) => {
    const text = replyText({ kind, name: "", terms: {}, judged: { met: [], missing: [], refused: [] } });
    expect(text).toMatch(/^Hello, .*[.?]$/);
    expect(text).not.toMatch(/undefined|\{|\}| {2}/);
  });

  it("say what is offered in a yes, and ask for what is missing before one", () => {
    const yes = replyText({ kind: "yes", name: "Ines", terms: OFFERS.credit, judged });
    expect(yes).toContain("Hello Ines");
    expect(yes).toContain("What I can offer: email and video call, 30 minutes.");
    expect(yes).toContain("Good times for me: evenings.");
    expect(replyText({ kind: "question", name: "", terms: OFFERS.credit, judged })).toContain(
      "my offer asks for this: two lines on your question and what you have tried. Could you add it?",
    );
  });

  it("ask whether the mentor's own way would do, where another was proposed", () => {
    const other = judgeRequest(
      "Could we talk on the phone about credit analysis? How do I start?",
      OFFERS.credit,
    );
    expect(replyText({ kind: "question", name: "", terms: OFFERS.credit, judged: other })).toContain(
      "what I can offer is email and video call, 30 minutes. Would that work for you?",
    );
  });

  it("give the reason for a no, a pointer, and when to ask again", () => {
    expect(
      replyText({ kind: "no", name: "", terms: OFFERS.credit, judged, pointer: "the careers page" }),
    ).toContain("job referrals is not something I help with. You may want to look at the careers page. ");
    expect(replyText({ kind: "full", name: "", terms: {}, judged, later: "June" })).toContain(
      "ask again after June",
    );
  });
});
