/** Sentences that tell or describe, and those that lead to a topic. */
import { describe, expect, it } from "vitest";
import { tells } from "#core/parse/phrase-model/story.ts";

describe("what stands before a phrase in its sentence", () => {
  it.each([
    "i've worked in ",
    "before that, she was in ",
    "hobbies: ",
    "i also love ",
    "i'm also passionate about ",
    "as a result, i have deep experience in ",
    "i can help, and in my free time i've tried ",
  ])("tells: “%s”", (before) => {
    expect(tells(before)).toBe("story");
  });

  it.each(["whether you're ", "are you ", "it is for people who are "])("describes: “%s”", (before) => {
    expect(tells(before)).toBe("mentee");
  });

  it.each([
    "i've worked in kilns and can help with ",
    "i love talking about ",
    "ask me how i got ",
    "things i've done wrong: ",
    "whether you're new or not, ask about ",
    "",
    "glazes, ",
  ])("leads on: “%s”", (before) => {
    expect(tells(before)).toBeUndefined();
  });

  it("reads both kinds of apostrophe alike", () => {
    expect(tells("i’ve worked in ")).toBe("story");
  });
});
