/** Posts copied whole from LinkedIn's page. */
import { describe, expect, it } from "vitest";
import { readCopiedPost } from "#core/copied-post.ts";

const TEXT = "Happy to mentor three new pilots over Zoom.\n\nFriday mornings.";

describe("a post copied from the page", () => {
  it("is told from its author, headline, age and buttons", () => {
    const copied = `Feed post number 3\nDana Quay\n• 2nd\nHarbour pilot at Quay Mills | Speaker\n3d • Edited •\nFollow\n${TEXT}\n…more\n12\n3 comments\nLike\nComment\nRepost\nSend`;
    expect(readCopiedPost(copied)).toEqual({
      text: TEXT,
      name: "Dana Quay",
      headline: "Harbour pilot at Quay Mills | Speaker",
    });
  });

  it("is told where the distance stands behind the name, and the name twice", () => {
    const copied = `Dana Quay\nDana Quay • 3rd+\nHarbour pilot\n2w •\n${TEXT} …more`;
    expect(readCopiedPost(copied)).toEqual({ text: TEXT, name: "Dana Quay", headline: "Harbour pilot" });
  });

  it("keeps lines of the text that look like the page's", () => {
    const copied =
      "Dana Quay\n• 2nd\nHarbour pilot\n3d •\nConnect\nI can help you\nConnect\nwith masters.\nLike";
    expect(readCopiedPost(copied)?.text).toBe("I can help you\nConnect\nwith masters.");
  });

  it("may say nothing of its author", () => {
    expect(readCopiedPost(`3d •\n${TEXT}`)).toEqual({ text: TEXT, name: "", headline: "" });
  });

  it.each([
    ["typed by hand", TEXT],
    ["with a time in its text", "Happy to mentor.\n2h on Zoom, no more"],
    ["with a time in a line of its own", "Happy to mentor\n30 min\nZoom"],
    ["with a time and more in a line", "Mentoring offer\n30 min • Zoom • Fridays"],
    ["with a look back", "Happy to mentor.\n10 years ago somebody helped me."],
    ["with bullets for people", "Who:\n• 1st year students\n• You, if you like"],
    ["with bullets", "I help with\n• glazes\n• kilns"],
    ["with nothing but lines of the page", "Dana Quay\n• 2nd\n3d •\nLike\nComment"],
    ["empty", ""],
  ])("is none where it is %s", (_, text) => {
    expect(readCopiedPost(text)).toBeNull();
  });
});
