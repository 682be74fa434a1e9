/** What stands between the posts of a feed and is no post: adverts, courses, follow cards, lists, empty slots. */
import { type DemoAuthor, person } from "./demo-post.ts";

export type NonPost =
  | { kind: "promoted"; key: string; company: DemoAuthor; text: string; hoursAgo: number }
  | { kind: "course"; key: string; courseId: string; title: string; teacher: string }
  | { kind: "recommended"; key: string; people: readonly DemoAuthor[] }
  | { kind: "aggregate"; key: string }
  | { kind: "empty"; key: string };

/** Each stands after that many posts. */
export const NON_POSTS: readonly { after: number; item: NonPost }[] = [
  {
    after: 6,
    item: {
      kind: "promoted",
      key: "ad-mentorly",
      company: { name: "Quillhaven Academy", headline: "48,120 followers", slug: "quillhaven-academy-demo" },
      text: "Ready for a mentor who gets you? Our certified mentors are available by video, mornings and evenings, from $49 an hour. Start today and get the first session free.",
      hoursAgo: 1900,
    },
  },
  {
    after: 13,
    item: {
      kind: "recommended",
      key: "recommended-hosts",
      people: [
        person("Anselm Kirabo", "Mentor | speaker | chief of staff"),
        person("Raquel Dumitru", "I help engineers find mentors"),
      ],
    },
  },
  {
    after: 19,
    item: {
      kind: "course",
      key: "course-mentoring-basics",
      courseId: "2814407",
      title: "Mentoring others: the first three meetings",
      teacher: "Leonie Abara",
    },
  },
  { after: 26, item: { kind: "empty", key: "empty-one" } },
  {
    after: 34,
    item: {
      kind: "promoted",
      key: "ad-ledgerbox",
      company: { name: "Ledgerbox", headline: "9,304 followers", slug: "ledgerbox-demo" },
      text: "Month end in two days instead of nine. See how finance teams do it.",
      hoursAgo: 700,
    },
  },
  { after: 41, item: { kind: "aggregate", key: "aggregate-one" } },
  { after: 55, item: { kind: "empty", key: "empty-two" } },
  {
    after: 63,
    item: {
      kind: "promoted",
      key: "ad-stormborne",
      company: { name: "Stormborne Coaching", headline: "2,077 followers", slug: "stormborne-coaching-demo" },
      text: "I mentor ambitious leaders. Three places left in January. Apply now.",
      hoursAgo: 400,
    },
  },
];
