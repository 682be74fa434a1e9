/** Programmes, events, paid coaching and jobs: full of the word "mentor", and not a member's own offer. */
import { type DemoPost, person } from "../demo-post.ts";

export const NOTICES: readonly DemoPost[] = [
  {
    key: "programme-harbourview",
    author: person("Clementine Achebe", "Community manager, Harbourview Women in Trades"),
    text: `Applications for the 2027 Harbourview mentoring programme are open! 🔧

Our programme pairs apprentices with experienced tradeswomen for nine months. Matching in February, kick-off in March, certificates in December. 120 pairs last year.

Apply on our website by 15 December. Mentors and mentees both welcome.`,
    hoursAgo: 16,
    expected: { kind: "programme" },
    attachment: { kind: "article", title: "Harbourview mentoring programme: how matching works" },
  },
  {
    key: "programme-law-society",
    author: person("Percival Adjei", "Coordinator, Lakeside Junior Lawyers"),
    text: "The Lakeside Junior Lawyers mentorship scheme is recruiting mentors with five or more years of call. Time commitment: six meetings over a year. We provide training, a handbook and mediocre sandwiches. Sign-up form in the comments.",
    hoursAgo: 83,
    expected: { kind: "programme" },
  },
  {
    key: "programme-school",
    author: person("Nerys Kovalenko", "Careers adviser, Millbrook College"),
    text: "Millbrook College launches its alumni mentoring scheme this month: 40 student places, four employers, matching by subject. Registration closes on 1 December.",
    hoursAgo: 760,
    expected: { kind: "programme" },
  },
  {
    key: "event-coffee-morning",
    author: person("Jemima Xiong", "Events volunteer, Ridgeway Professionals"),
    text: `Ridgeway coffee morning ☕ Thursday 3 December, 8:00 to 9:30, upstairs at the Lantern Room.

Speed mentoring: ten mentors, ten tables, seven minutes each. Free, but please register so that we order enough pastries.`,
    hoursAgo: 11,
    expected: { kind: "event" },
    attachment: { kind: "event", title: "Ridgeway coffee morning: speed mentoring" },
  },
  {
    key: "event-webinar",
    author: person("Augustin Rowntree", "Learning committee, Ridgeway Professionals"),
    text: 'Join our webinar "How to ask a mentor a good question" on Tuesday at noon Eastern. 45 minutes, recorded, cameras off if you are having soup. Register here: https://example.org/events/good-question',
    hoursAgo: 49,
    expected: { kind: "event" },
  },
  {
    key: "event-panel",
    author: person("Kalliope Njoroge", "Civil engineer and panel moderator"),
    text: "Next Wednesday, 6 pm, Reference Library: a panel of four women engineers on mentoring across disciplines. I moderate, they argue, you ask. Tickets are free at the door.",
    hoursAgo: 118,
    expected: { kind: "event" },
  },
  {
    key: "coaching-breakthrough",
    author: person("Maximilian Stormborne", "Executive coach | speaker | bestselling author"),
    text: `Are you STUCK? 🚀🚀🚀

My 12-week Breakthrough Accelerator has helped 300+ leaders double their income. 1:1 coaching, weekly calls, lifetime access to the workbook.

Only 4 spots at the early-bird price of $1,497. Book your free discovery call today, link in bio!`,
    hoursAgo: 38,
    expected: { kind: "paid-coaching" },
  },
  {
    key: "coaching-cv",
    author: person("Tamsin Baptiste", "Certified career coach"),
    text: "I'm a certified career coach with 15 years of experience. Packages from $250: CV rewrite, interview mentoring, three sessions by Zoom. 20 % off this month for group members with code RIDGE20.",
    hoursAgo: 99,
    expected: { kind: "paid-coaching" },
  },
  {
    key: "job-maintenance-planner",
    author: person("Obinna Falconer", "Plant manager, food processing"),
    text: "We're hiring! Maintenance planner, Guelph, day shift, $78–86k. You will have a mentor for your first six months and a parking space for ever. Apply by Friday, message me for the job description.",
    hoursAgo: 43,
    expected: { kind: "job" },
  },
  {
    key: "job-mentoring-coordinator",
    author: person("Delphine Strand", "People operations, Northlight Credit Union"),
    text: "Job opening: mentoring programme coordinator (part-time, hybrid, 12-month contract). You'd run matching for 80 pairs. Experience with spreadsheets and with shy people required. Closing date 10 December.",
    hoursAgo: 112,
    expected: { kind: "job" },
  },
];
