import { describe, expect, it } from "vitest";
import { draftValues, lightestFormat, termsInWords } from "#core/approach/draft-values.ts";
import { MODE_SHORT } from "#core/approach/offer-words.data.ts";
import { presetFor, starterFor } from "#core/approach/preset.ts";
import { STARTERS } from "#core/approach/starters.data.ts";
import { shown } from "#tests/core/a-card.ts";

describe("values a card gives a draft", () => {
  it("are only what is said", () => {
    expect(draftValues({ mentorName: "🌟", shown: shown() })).toEqual({});
  });

  it("name the mentor, the group, a way and the terms", () => {
    const values = draftValues({
      mentorName: "Dr. Ana Li, PE",
      shown: shown({ formats: ["video", "in-person"], times: ["mornings", "weekdays"], sessionMinutes: 30 }),
      group: { name: "the Porto bridge builders", short: "Bridge builders" },
    });
    expect(values).toEqual({
      "mentor.first": "Ana",
      "group.name": "the Porto bridge builders",
      "group.short": "Bridge builders",
      mode: "a 30-minute video call",
      "mode.short": "a short video call",
      terms: "video calls or meetings in person, mornings and weekdays",
    });
  });

  it("take the way that the user chose", () => {
    const values = draftValues({
      mentorName: "",
      shown: shown({ formats: ["email", "phone"] }),
      format: "phone",
    });
    expect(values.mode).toBe("a 20-minute phone call");
  });

  it.each([
    [60, "a one-hour phone call"],
    [80, "an 80-minute phone call"],
    [18, "an 18-minute phone call"],
    [45, "a 45-minute phone call"],
  ])("say %i minutes as people do", (sessionMinutes, mode) => {
    expect(draftValues({ mentorName: "", shown: shown({ formats: ["phone"], sessionMinutes }) }).mode).toBe(
      mode,
    );
  });

  it("propose nothing that the mentor rules out", () => {
    expect(lightestFormat(shown({ notFormats: ["email", "chat"] }))).toBe("phone");
    expect(lightestFormat(shown({ formats: ["in-person", "video"] }))).toBe("video");
    expect(lightestFormat(shown())).toBeUndefined();
  });

  it("are short enough that fitting a note never trades the mentor's way for another", () => {
    for (const { fit } of STARTERS) {
      const mode = fit.find(({ field }) => field === "mode.short");
      for (const words of Object.values(MODE_SHORT))
        expect(words.length).toBeLessThanOrEqual(mode?.use?.length ?? 99);
    }
  });

  it("keep the mentor's own words for the place", () => {
    const locations = ["the city"];
    expect(termsInWords(shown({ formats: ["in-person"], cadence: "monthly", locations }))).toBe(
      "meetings in person, once a month, in the city",
    );
    // Where somebody lives is no term of a mail.
    expect(termsInWords(shown({ formats: ["email"], cadence: "monthly", locations }))).toBe(
      "email, once a month",
    );
    expect(termsInWords(shown({ locations: ["rural Wales"] }))).toBe("");
    expect(termsInWords(shown({ locations: ["x".repeat(61)] }))).toBe("");
    expect(termsInWords(shown({ formats: ["email", "chat", "phone"] }))).toBe(
      "email, messages or phone calls",
    );
  });
});

describe("the way to start with", () => {
  it.each([
    [{ howToAsk: "send a connection request with a note" }, "connection-note", "asks-for-note"],
    [{ howToAsk: "two lines on your question" }, "direct-message", "same-group"],
    [{ contact: "DM me" }, "direct-message", "asks-for-message"],
    [{ contact: "ana@example.org" }, "direct-message", "asks-for-email"],
    [{}, "direct-message", "same-group"],
  ] as const)("follows how the mentor wants to be asked: %j", (values, channel, reason) => {
    expect(presetFor({ shown: shown(values), inGroup: true })).toEqual({
      channel,
      templateId: starterFor(channel)?.id,
      reason,
    });
  });

  it("is a note where no group is shared, the longer one for Premium", () => {
    expect(presetFor({ shown: shown(), inGroup: false }).channel).toBe("connection-note");
    const premium = presetFor({ shown: shown(), inGroup: false, premium: true });
    expect(premium).toEqual({
      channel: "connection-note-premium",
      templateId: "note-300",
      reason: "no-group",
    });
  });

  it("B6: is found fast in a long text", () => {
    const before = performance.now();
    presetFor({
      shown: shown({ howToAsk: "a".repeat(200_000), contact: "e-".repeat(100_000) }),
      inGroup: true,
    });
    expect(performance.now() - before).toBeLessThan(50);
  });
});
