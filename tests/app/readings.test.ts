import { expect, test } from "vitest";
import { Readings } from "#app/readings.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { aPost } from "./a-post.ts";

const posts = ["I mentor nurses by phone.", "Looking for a mentor in Lyon.", "What a dinner that was."].map(
  (text) => aPost({ text }),
);

test("what is read ahead is what the parser says, and is not read again", async () => {
  const readings = new Readings();
  await readings.ahead(posts, async () => undefined);
  for (const post of posts) {
    const reading = readings.of(post);
    expect(reading.parsed).toEqual(parsePost(post.text, { headline: post.author.headline }));
    expect(readings.of({ ...post, age: "9w" })).toBe(reading);
  }
});

test("the same words under another headline are read for themselves", () => {
  const readings = new Readings();
  const [post = aPost()] = posts;
  const other = { ...post, author: { ...post.author, headline: "Nurse, 30 years of experience" } };
  expect(readings.of(other)).not.toBe(readings.of(post));
});

test("it gives way before each post, and stops when told to", async () => {
  const readings = new Readings();
  let waits = 0;
  await readings.ahead(posts, async () => {
    waits++;
    if (waits === 2) readings.stop();
  });
  expect(waits).toBe(2);
});

test("a quoted post is read with the one that quotes it", async () => {
  let waits = 0;
  const quoted = { author: "Tomas Rhee", text: "I mentor welders on Fridays." };
  await new Readings().ahead([aPost({ quoted })], async () => void waits++);
  expect(waits).toBe(2);
});
