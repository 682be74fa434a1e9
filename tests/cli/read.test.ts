import { describe, expect, test } from "vitest";
import { runRead } from "#cli/read.ts";
import { fixtures } from "../linkedin/fixtures.ts";

const GROUP = "https://www.linkedin.com/groups/4400/";

async function run(html: string, url = GROUP) {
  const lines: string[] = [];
  const warnings: string[] = [];
  const status = await runRead(
    html,
    url,
    (line) => lines.push(line),
    (message) => warnings.push(message),
  );
  return { status, lines, warnings };
}

const fixture = (name: string) => fixtures.find((one) => one.name === name)?.html ?? "";

describe("read", () => {
  test("writes one line a post, its fields in the documented order", async () => {
    const { status, lines, warnings } = await run(fixture("classic/share-with-words.html"));
    expect([status, warnings]).toEqual([0, []]);
    expect(lines).toEqual([
      JSON.stringify({
        key: "urn:li:activity:7500000000000000118",
        ids: ["urn:li:activity:7500000000000000118"],
        author: {
          name: "Ada Example",
          headline: "Bridge engineer | Second career mentor",
          profile: "/in/ada-example",
        },
        text: "Eli is patient, I can tell.",
        age: "2d",
        truncated: false,
        edited: false,
        quoted: {
          author: "Eli Quoted",
          text: "I offer an hour a week.\nWrite to me.",
          ids: ["urn:li:activity:7500000000000000500"],
          profile: "/in/eli-quoted",
        },
        dialect: "classic",
      }),
    ]);
  });

  test("opens the embedded part of a saved page, and no other, where the page itself shows no post", async () => {
    const inside = /<main>[\s\S]*<\/main>/.exec(fixture("classic/share-with-words.html"))?.[0] ?? "";
    const saved = (host: string, around = "") =>
      `<body>${around}<div ${host}><template shadowrootmode="open">${inside}</template></div></body>`;
    expect((await run(saved('data-testid="interop-shadowdom"'))).lines).toHaveLength(1);
    expect((await run(saved('class="ad"'))).lines).toHaveLength(0);
    const other = fixture("sdui/picture-only.html");
    const own = (await run(other)).lines;
    expect((await run(saved('id="interop-outlet"', other))).lines).toEqual(own);
  });

  test("leaves out what a post does not have", async () => {
    const { lines } = await run(fixture("sdui/picture-only.html"));
    expect(Object.keys(JSON.parse(lines[0] ?? "{}"))).toEqual(
      "key ids author text age truncated edited attachment dialect".split(" "),
    );
  });

  test.each([
    ["classic/promoted.html", "an advert"],
    ["sdui/course-and-recommendation.html", "courses and recommendations"],
  ])("exits 3 and says so where the page holds only %s", async (name) => {
    const { status, lines, warnings } = await run(fixture(name));
    expect([status, lines]).toEqual([3, []]);
    expect(warnings).toEqual([expect.stringContaining("No post was found")]);
  });

  test("names the part that was not found", async () => {
    const { status, warnings } = await run(fixture("classic/author-missing.html"));
    expect(status).toBe(3);
    expect(warnings[0]).toContain("author (1)");
  });

  test.each([
    "https://www.linkedin.com.evil.example/groups/4400/",
    "https://example.org/",
    "not an address",
    "",
  ])("T2 reads nothing from %j", async (url) => {
    const { status, lines, warnings } = await run(fixture("classic/without-twins.html"), url);
    expect([status, lines]).toEqual([3, []]);
    expect(warnings).toHaveLength(1);
  });

  test("reads any page of LinkedIn, not only a group's", async () => {
    expect((await run(fixture("sdui/picture-only.html"), "https://www.linkedin.com/feed/")).status).toBe(0);
  });

  test("exits 3 for a file that is no page", async () => {
    expect((await run("\u0000\u0001 not html")).status).toBe(3);
    expect((await run("")).status).toBe(3);
  });
});
