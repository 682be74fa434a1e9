/** Ten thousand posts in one call, as a coordinator would hand them over. */
import { expect, test } from "vitest";
import { runParse } from "#cli/parse.ts";
import { seededPosts } from "#tests/bench/seeded.ts";

const POSTS = 10_000;
/** Every so many lines one cannot be read. */
const BAD = 1_000;
/** So many different texts, over and over: the same text must get the same answer each time. */
const TEXTS = 50;

test("10,000 posts in one call: a line each, in order, the same text answered alike, bad lines in their place (B10)", {
  timeout: 120_000,
}, async () => {
  const texts = seededPosts(TEXTS, 11).map(({ text }) => text.slice(0, 120));
  async function* lines() {
    for (let id = 0; id < POSTS; id++)
      yield id % BAD === BAD - 1 ? `{"id":${id},` : JSON.stringify({ id, text: texts[id % TEXTS] });
  }
  const seen = new Map<number, string>();
  let at = 0;
  const status = await runParse(lines(), (line) => {
    const { id, ...answer } = JSON.parse(line);
    if (at % BAD === BAD - 1) expect(answer.error).toMatch(/\w/);
    else {
      expect(id).toBe(at);
      const first = seen.get(at % TEXTS) ?? JSON.stringify(answer);
      if (first !== JSON.stringify(answer)) expect.fail(`post ${at} was read in another way before`);
      seen.set(at % TEXTS, first);
    }
    at++;
  });
  expect(at).toBe(POSTS);
  expect(status).toBe(1);
});
