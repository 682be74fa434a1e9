import { describe, expect, it } from "vitest";
import { presetFor } from "#core/approach/preset.ts";
import { STARTERS } from "#core/approach/starters.data.ts";
import { shown } from "#tests/core/a-card.ts";

describe("where to start", () => {
  it.each([
    [["micro"], "message-micro"],
    [["reverse"], "message-reverse"],
    [["peer"], "message-peer"],
    [["co-mentoring"], "message-peer"],
    [["group"], "message-group"],
    [["one-to-one", "group"], "message"],
    [["long-term"], "message"],
  ] as const)("the template follows the kind of mentoring: %s", (mentoringKinds, templateId) => {
    const preset = presetFor({ shown: shown({ mentoringKinds: [...mentoringKinds] }), inGroup: true });
    expect(preset.templateId).toBe(templateId);
    expect(STARTERS.some(({ id }) => id === templateId)).toBe(true);
  });

  it.each([
    [{ state: "sent" }, "follow-up"],
    [{ state: "replied" }, "said-yes"],
    [{ state: "meeting" }, "thanks"],
    [{ state: "matched" }, "thanks"],
    [{ state: "closed", reason: "declined" }, "declined"],
    [{ state: "closed", reason: "no-reply" }, "message"],
    [{ state: "drafted" }, "message"],
  ] as const)("after %o comes %s", (stage, templateId) => {
    expect(presetFor({ shown: shown(), inGroup: true, stage }).templateId).toBe(templateId);
  });

  it("keeps the channel that the mentor asks for, with its reason", () => {
    const preset = presetFor({
      shown: shown({ howToAsk: "send a connection request" }),
      inGroup: true,
      premium: true,
    });
    expect(preset).toEqual({
      channel: "connection-note-premium",
      templateId: "note-300",
      reason: "asks-for-note",
    });
  });
});
