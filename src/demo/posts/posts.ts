/** The posts of the demo group in feed order: the pinned one, then newest first. */
import type { DemoPost, DemoWords } from "../demo-post.ts";
import { FORM_OFFERS } from "./offers-forms.data.ts";
import { OFFERS_IN_OTHER_LANGUAGES } from "./offers-languages.data.ts";
import { LIMITED_OFFERS } from "./offers-limits.data.ts";
import { SHORT_OFFERS } from "./offers-short.data.ts";
import { STORY_OFFERS } from "./offers-stories.data.ts";
import { NOTICES } from "./programmes-events-jobs.data.ts";
import { SEEKERS } from "./seekers.data.ts";
import { TALK } from "./talk.data.ts";

/** All posts, in the order the group's page shows them. */
export const DEMO_POSTS: readonly DemoPost[] = inFeedOrder(
  quoteFromFeed(
    [
      ...SHORT_OFFERS,
      ...FORM_OFFERS,
      ...STORY_OFFERS,
      ...LIMITED_OFFERS,
      ...OFFERS_IN_OTHER_LANGUAGES,
      ...SEEKERS,
      ...NOTICES,
      ...TALK,
    ],
    { in: "reshare-in-feed", of: "story-retired-engineer" },
  ),
);

/** Posts and the posts they quote, each once. */
export function allWords(): DemoWords[] {
  const words = DEMO_POSTS.flatMap((post): DemoWords[] => (post.quoted ? [post, post.quoted] : [post]));
  return [...new Map(words.map((one) => [one.key, one])).values()];
}

/** The re-share quotes an offer that also stands in the feed: one offer met twice, to become one card. */
function quoteFromFeed(posts: readonly DemoPost[], share: { in: string; of: string }): DemoPost[] {
  const quoted = posts.find((post) => post.key === share.of);
  return posts.map((post) => (post.key === share.in && quoted ? { ...post, quoted } : post));
}

function inFeedOrder(posts: readonly DemoPost[]): DemoPost[] {
  return [...posts].sort(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || a.hoursAgo - b.hoursAgo,
  );
}
