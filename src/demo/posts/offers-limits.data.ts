/** Offers with conditions: full, closed, one place left, circles, reverse mentoring, screening questions. */
import { type DemoPost, person } from "../demo-post.ts";

export const LIMITED_OFFERS: readonly DemoPost[] = [
  {
    key: "both-places-taken",
    author: person("Hyacinth Rosenqvist", "Chief nursing officer, community care"),
    text: "A quick note to save you the writing: both of my mentoring places are taken until the new year. I keep no waiting list because I would forget it. I will post here when somebody moves on. Nursing leadership, 26 years, phone, evenings.",
    hoursAgo: 10,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 26, formats: ["phone"], times: ["evenings"], status: "full" },
    },
  },
  {
    key: "waiting-list",
    author: person("Aleksandar Ito", "Quantitative research, pensions"),
    text: "I mentor quants and would-be quants (14 yrs, pensions and insurance). Currently full! There is a waiting list, it moves about twice a year. Put your name under this post and I will write to you in order.",
    hoursAgo: 66,
    expected: { kind: "offer", facts: { yearsExperience: 14, status: "full" } },
    sduiShape: "group-actor",
  },
  {
    key: "one-place-left",
    author: person("Shirin Falkenberg", "Brand and content strategist"),
    text: "One of my two places is still open! Content strategy and brand, 10 years, agency and in-house. We would meet on Zoom on Wednesday mornings, three times, then see. Tell me which campaign you wish you had made.",
    hoursAgo: 22,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 10,
        formats: ["video"],
        times: ["mornings", "weekdays"],
        placesOpen: 1,
        capacity: 2,
      },
    },
    surfacedBy: { by: person("Jonas Ekwall", "Product manager, B2B payments"), how: "likes this" },
  },
  {
    key: "circle-of-five",
    author: person("Ebony Marsden", "Programme director, non-profits"),
    text: `I don't do one to one any more. What works better, for me and I think for you, is a circle: five people, one hour, every month, on video, each brings one thing that is stuck.

New circle starts in October for people leading small non-profits. Three chairs left. Evenings, Atlantic time. You'll be mentored by me and by each other, mostly by each other.`,
    hoursAgo: 35,
    expected: {
      kind: "offer",
      facts: {
        formats: ["video", "group"],
        times: ["evenings"],
        cadence: "monthly",
        sessionMinutes: 60,
        placesOpen: 3,
        capacity: 5,
      },
    },
  },
  {
    key: "reverse-mentoring",
    author: person("Zanele Thackeray", "Second-year analyst, and online far too much"),
    text: "Reverse mentoring, anyone? I'm 24, I have two years in consulting, and I'm happy to teach a senior leader how my generation actually reads, buys and quits. In return you tell me nothing at all, I just like the stories. Coffee downtown or video, afternoons.",
    hoursAgo: 47,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 2,
        formats: ["video", "in-person"],
        times: ["afternoons"],
        mentoringKinds: ["reverse"],
      },
    },
  },
  {
    key: "screening-question",
    author: person("Farida Khanam", "Structured credit, asset owner side"),
    text: "I mentor two people a year and I am choosing now. To ask, answer this in three sentences: what would you change about the last thing you were proud of at work? Credit, pensions, 23 years. We'd meet in person, early mornings, near King Street. I reply to everyone within two weeks.",
    hoursAgo: 73,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 23,
        formats: ["in-person"],
        times: ["mornings"],
        capacity: 2,
        replyWithinDays: 14,
      },
    },
  },
  {
    key: "update-open-again",
    author: person("Teuila Marchetti", "Urban planner, transit corridors"),
    text: `UPDATE: one place open again.

Urban planning, 15 years, cities large and small. Walks rather than meetings: I mentor on foot, Saturday mornings, along whichever corridor I am arguing about that week. Toronto only, for the obvious reason.`,
    hoursAgo: 93,
    edited: true,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 15, placesOpen: 1, locations: ["Toronto"] },
    },
  },
  {
    key: "closed-for-now",
    author: person("Ravindra Solheim", "Director of engineering, logistics software"),
    text: "Mentoring offer CLOSED for this year, thank you all, I did not expect forty messages. I mentor engineers moving into management (18 yrs, remote, weekday lunch hours) and will open two places again in January.",
    hoursAgo: 115,
    expected: { kind: "offer", facts: { yearsExperience: 18, status: "closed" } },
    surfacedBy: {
      by: person("Priyanka Oyelaran", "Founder (sold one, closed one)"),
      how: "commented on this",
    },
  },
  {
    key: "co-mentoring",
    author: person("Birgitta Nwachukwu", "Learning and development, aviation"),
    text: "Looking for a co-mentor: you teach me how instructional video is made, I teach you how to get a training budget past a finance director (9 years of winning, two of losing). Every other Friday, online, afternoons GMT.",
    hoursAgo: 144,
    expected: {
      kind: "offer",
      facts: { times: ["afternoons", "weekdays"], cadence: "biweekly", mentoringKinds: ["co-mentoring"] },
    },
  },
  {
    key: "students-only",
    author: person("Emre Yildirim", "Mechanical engineer, rail vehicles"),
    text: "Students only please! I mentor final-year mechanical engineering students, nobody else this term, you grown-ups can manage. 7 years in rail vehicles. Discord or email. Weeknights.",
    hoursAgo: 164,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 7, formats: ["email", "chat"], menteeLevels: ["student"] },
    },
  },
  {
    key: "interview-practice",
    author: person("Nomvula Bergström", "Hiring manager, analytics"),
    text: "Free mock interviews for members, data and analytics roles. I've sat on the other side of about 200 of them in eight years. An hour on Google Meet, Tuesday evenings or Sunday afternoons, until the end of November. Not able to meet in person, sorry.",
    hoursAgo: 210,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 8,
        formats: ["video"],
        notFormats: ["in-person"],
        sessionMinutes: 60,
        paid: false,
      },
    },
    sduiShape: "bare-text",
  },
];

/** Quoted by another member's post and never seen on its own. */
export const QUOTED_ONLY: DemoPost = {
  key: "quoted-warehouse",
  author: person("Isidora Kwarteng", "Warehouse operations, cold chain"),
  text: "Mentoring offer: warehouse and cold chain operations, 17 years, night shifts included. I'll mentor two supervisors who want to become site managers. Phone, afternoons, or come and walk the floor with me in Brampton.",
  hoursAgo: 90,
  expected: {
    kind: "offer",
    facts: { yearsExperience: 17, formats: ["phone", "in-person"], times: ["afternoons"], capacity: 2 },
  },
};
