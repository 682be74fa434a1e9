/** Everything else a group talks about: thanks, opinions, questions, polls, pictures, posts of others. */
import { type DemoPost, person } from "../demo-post.ts";
import { QUOTED_ONLY } from "./offers-limits.data.ts";

export const TALK: readonly DemoPost[] = [
  {
    key: "house-rules",
    author: person("Philippa Marsh", "Group host, Ridgeway Professionals"),
    text: `Welcome to Ridgeway Professionals! A few house rules:

1. If you offer to mentor, please say how, when and for whom.
2. If you ask, read the whole offer first and write to one person at a time.
3. No selling, no copy-and-paste messages.
4. A mentor who says no is being kind. Thank them.

New here? Introduce yourself in the comments.`,
    hoursAgo: 2200,
    pinned: true,
    expected: { kind: "other" },
  },
  {
    key: "reshare-in-feed",
    author: person("Ignatius Brandvold", "Structural technician"),
    text: "Bohumil checked my first drawing in 1998 and I still hear his voice when I dimension anything. If you're early in your career, do not let this one go by.",
    hoursAgo: 8,
    expected: { kind: "other" },
  },
  {
    key: "reshare-warehouse",
    author: person("Constance Yip", "Transport planner"),
    text: "Sharing this for the night-shift people who never see the daytime posts.",
    hoursAgo: 28,
    quoted: QUOTED_ONLY,
    expected: { kind: "other" },
  },
  {
    key: "thanks-year",
    author: person("Soledad Whitlock", "Payroll manager"),
    text: "A year ago I wrote to a stranger in this group with a badly worded question about leaving audit. Today I started as payroll manager. Thank you, Wojciech, for every one of those lunch hours. 🧡",
    hoursAgo: 14,
    expected: { kind: "thanks" },
    comments: [
      {
        author: person("Wojciech Zaremba", "Audit senior manager, CPA"),
        text: "You did the work, I ate the soup.",
      },
    ],
  },
  {
    key: "thanks-closing",
    author: person("Hamish Papadakis", "Hydrologist"),
    text: "Closing a chapter: my mentoring pair with Ngozi ended last week after six months. She asked me one question in our first call that I am still answering. Grateful.",
    hoursAgo: 64,
    expected: { kind: "thanks" },
  },
  {
    key: "thanks-mentored-past",
    author: person("Ursula Abiodun", "Retail operations, retired"),
    text: "I mentored for eleven years in this group and its predecessor, and I have now well and truly stopped. Thank you for the company, the biscuits and the gossip. Be nice to each other.",
    hoursAgo: 123,
    expected: { kind: "thanks" },
  },
  {
    key: "about-listening",
    author: person("Evander Kimathi", "Organisational psychologist"),
    text: `Unpopular opinion: most mentoring fails in the first five minutes, because the mentor starts answering.

The best mentors I have studied speak for less than a third of the time. They ask, they wait, they ask again. Silence is the cheapest tool we have and the least used.

What did your mentor do differently?`,
    hoursAgo: 21,
    expected: { kind: "about" },
    attachment: { kind: "image", title: "Two chairs by a window" },
    comments: [
      {
        author: person("Tove Abernathy", "Audio producer and recovering reporter"),
        text: "Mine let me finish sentences. Radical.",
      },
      {
        author: person("Gareth Pugh", "Maths teacher, formerly rates trading"),
        text: "Wait time! Teachers learn this in week one.",
      },
    ],
  },
  {
    key: "about-quote",
    author: person("Bellamy Crowe", "Thoughts on work"),
    text: '"A mentor is someone who sees more in you than you see in yourself." Agree? ♻️ Repost if you had one like that.',
    hoursAgo: 53,
    expected: { kind: "about" },
  },
  {
    key: "about-article",
    author: person("Henrietta Valdivia", "HR researcher"),
    text: "New piece: five signs that a mentoring pair has quietly ended, and how to end it well instead. I read forty studies so that you do not have to.",
    hoursAgo: 91,
    expected: { kind: "about" },
    attachment: { kind: "article", title: "Five signs your mentoring pair has quietly ended" },
  },
  {
    key: "about-quoting-an-offer",
    author: person("Casimir Amankwah", "Copy editor"),
    text: 'Best offer I ever read in a group like this: "I will mentor you for as long as it takes the kettle to boil, and I have a slow kettle." Notice how much that one line tells you. More of this please, fewer lists.',
    hoursAgo: 140,
    expected: { kind: "about" },
  },
  {
    key: "question-agreement",
    author: person("Wilhelmina Tan", "Lab manager"),
    text: "How do you all keep notes of mentoring calls? Paper, app, nothing? I have tried three systems and currently use the back of a lab protocol.",
    hoursAgo: 24,
    expected: { kind: "other" },
    comments: [
      {
        author: person("Jonas Ekwall", "Product manager, B2B payments"),
        text: "Nothing. I regret it every time.",
      },
    ],
  },
  {
    key: "introduction",
    author: person("Sunniva Roy", "Bookbinder turned archivist"),
    text: "Hello everyone, new member here! Bookbinder turned archivist, based in Halifax, two cats, one loom. Looking forward to reading along.",
    hoursAgo: 29,
    expected: { kind: "other" },
    surfacedBy: {
      by: person("Philippa Marsh", "Group host, Ridgeway Professionals"),
      how: "commented on this",
    },
  },
  {
    key: "poll-how-often",
    author: person("Barnaby Olufemi", "Group host, Ridgeway Professionals"),
    text: "Quick poll for the committee: what length of meeting suits you best?",
    hoursAgo: 42,
    expected: { kind: "other" },
    attachment: {
      kind: "poll",
      title: "What length of meeting suits you best?",
      options: ["20 minutes", "45 minutes", "An hour", "Until the coffee is gone"],
    },
  },
  {
    key: "image-only",
    author: person("Rosamund Ekpo", "Photographer, annual reports"),
    text: "",
    hoursAgo: 26,
    expected: { kind: "other" },
    attachment: { kind: "image", title: "Group portrait on a staircase" },
  },
  {
    key: "image-only-mentor-headline",
    author: person("Torvald Achterop", "Mentor for young chefs | 20 years in kitchens"),
    text: "",
    hoursAgo: 107,
    expected: { kind: "other" },
    attachment: { kind: "image", title: "Plates at the pass" },
  },
  {
    key: "document-worksheet",
    author: person("Calliope Brandão", "Instructional designer"),
    text: "The worksheet from last month's meeting, as promised. Page three is the one people photograph.",
    hoursAgo: 68,
    expected: { kind: "other" },
    attachment: { kind: "document", title: "First meeting worksheet" },
  },
  {
    key: "video-recap",
    author: person("Augustin Rowntree", "Learning committee, Ridgeway Professionals"),
    text: "Two minutes of the autumn meeting, cut by someone who learned the software yesterday (me).",
    hoursAgo: 103,
    expected: { kind: "other" },
    attachment: { kind: "video", title: "Autumn meeting, two minutes" },
  },
  {
    key: "reposted-lost-umbrella",
    author: person("Mirembe Halvorsen", "Bid writer"),
    text: "Whoever left a green umbrella at the November lunch: it is safe, it is dry, and it is currently the nicest thing in my office.",
    hoursAgo: 32,
    expected: { kind: "other" },
    surfacedBy: { by: person("Barnaby Olufemi", "Group host, Ridgeway Professionals"), how: "reposted this" },
  },
  {
    key: "new-role",
    author: person("Ezekiel Ng", "Junior quantity surveyor"),
    text: "Small personal news: I passed! Chartered at last. Cake in the Mississauga office until it runs out.",
    hoursAgo: 59,
    expected: { kind: "other" },
  },
];
