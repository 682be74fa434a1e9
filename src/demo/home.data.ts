/** Posts of the home feed: no group, so nothing there is to be read. */
import { type DemoPost, person } from "./demo-post.ts";

export const HOME_POSTS: readonly DemoPost[] = [
  {
    key: "home-bread",
    author: person("Leopold Asante", "Baker of sorts, accountant by day"),
    text: "Fourteenth attempt at rye. It rose, it sang, it is gone. Colleagues are animals.",
    hoursAgo: 3,
    expected: { kind: "other" },
  },
  {
    key: "home-offer-outside",
    author: person("Araminta Voss", "Programme manager"),
    text: "I mentor two new project managers every spring. This is my own page and not a group, so please find me in Ridgeway Professionals instead.",
    hoursAgo: 8,
    expected: { kind: "offer" },
  },
  {
    key: "home-train",
    author: person("Domhnall Iyer", "Rail timetables"),
    text: "If your train was two minutes late this morning: sorry. If it was on time: you are welcome.",
    hoursAgo: 21,
    expected: { kind: "other" },
  },
];
