/** Offers told as stories, some with the offer in the last sentence only. */
import { type DemoPost, person } from "../demo-post.ts";

export const STORY_OFFERS: readonly DemoPost[] = [
  {
    key: "story-ward-sister",
    author: person("Adwoa Featherstone", "Ward manager, surgical"),
    text: `My first night as ward sister I hid in the linen cupboard for four minutes and counted towels.

Nobody had told me that leading a shift is mostly listening, or that the fax machine would outlive us all. A consultant I barely knew found me, asked one question, and went away again. I have thought about that question for thirteen years.

So here it is, my attempt to pass it on: if you are a nurse stepping into your first lead role, I would be glad to mentor you, by phone, on a weekday evening, for as long as it helps.`,
    hoursAgo: 7,
    expected: { kind: "offer", facts: { formats: ["phone"], times: ["evenings", "weekdays"] } },
    comments: [
      { author: person("Ifeoma Duarte", "Staff nurse"), text: "The linen cupboard. We have all been there." },
      { author: person("Bram Verhoeven", "Paediatric nurse"), text: "What was the question?!" },
    ],
  },
  {
    key: "story-banker-teacher",
    author: person("Gareth Pugh", "Maths teacher, formerly rates trading"),
    text: `In 2016 I had a corner desk, two phones and no idea what day it was. In 2017 I had twenty-nine thirteen-year-olds and a broken projector.

People ask whether I miss it. I miss the coffee. I took a pay cut that made my mother sit down, and I would do it again tomorrow.

If you are in finance and thinking about teaching, I can tell you what it costs and what it gives back. Email me, or come and have a pint in the city on a Friday. Happy to mentor anyone who is serious about it.`,
    hoursAgo: 18,
    expected: { kind: "offer" },
  },
  {
    key: "story-retired-engineer",
    author: person("Bohumil Drahorad", "Retired. Dams, mostly."),
    text: `I retired in March after thirty-eight years of building dams, weirs and one very ugly culvert of which I am secretly proud.

My wife says I explain things to the dog. The dog is patient but not progressing.

I would like to mentor a young civil engineer, water or geotechnical, in person over coffee (I am in Ottawa) or on Zoom if my granddaughter sets it up. Mornings are best. I have all the time in the world, so there is no hurry and no form to fill in.`,
    hoursAgo: 25,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 38,
        formats: ["video", "in-person"],
        times: ["mornings"],
        workStatus: "retired",
      },
    },
    comments: [
      { author: person("Rosalind Achterberg", "Portfolio manager, global equities"), text: "Hire the dog." },
    ],
  },
  {
    key: "third-person-actuary",
    author: person("Mei-Hua Lau", "Risk director, insurance"),
    text: "Mei-Hua has spent 25 years in insurance risk, in Taipei, Zurich and now Vancouver. She mentors women moving into their first director role, usually over video, early mornings Pacific. She answers every message, though not always the same week.",
    hoursAgo: 44,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 25, formats: ["video"], times: ["mornings"] },
    },
  },
  {
    key: "story-new-country",
    author: person("Oluwaseun Marković", "Controller, CPA, two countries so far"),
    text: `When I arrived here with a suitcase and an accounting degree that nobody could pronounce, a stranger from a group like this one read my CV line by line in a library.

He crossed out my date of birth, my marital status and my photograph. Then he asked what I had actually done at work. I got the third job I applied for.

I can't repay him. What I can do is sit in the same library (Reference, second floor) on Saturdays and do it for someone else. Accountants and bookkeepers new to Canada: I have 12 years here now, I'd love to mentor two of you, it is free, and yes, the CV comes first.`,
    hoursAgo: 54,
    expected: {
      kind: "offer",
      facts: { times: ["weekends"], capacity: 2, paid: false },
    },
  },
  {
    key: "story-reporter",
    author: person("Tove Abernathy", "Audio producer and recovering reporter"),
    text: `Things I was told in my first newsroom: "never bury the lead", "nobody reads past the fold", "you'll be fine".

I was not fine. I was twenty-three and crying in a stairwell because I had got a councillor's name wrong in a headline, and everyone I might have asked was on deadline, and I went home sure I would be found out by Monday, which I was not, because nobody had noticed except the councillor, who found it funny and kept the page.

Anyway, I have buried the lead: I mentor new reporters, two a year, and this year's places are open.`,
    hoursAgo: 70,
    expected: { kind: "offer", facts: { status: "open" } },
  },
  {
    key: "story-founder",
    author: person("Priyanka Oyelaran", "Founder (sold one, closed one)"),
    text: `One company sold, one company closed, and I learned more from the one that closed.

Every few months somebody asks me about it at a party, and we end up in the kitchen until two. I think I would rather do this in daylight. Founders before their first hire: one single chat, an hour, on video, no pitch deck, no follow-up, no equity. I have done it 40-odd times and still like it.`,
    hoursAgo: 88,
    expected: {
      kind: "offer",
      facts: { formats: ["video"], cadence: "one-off", sessionMinutes: 60, menteeLevels: ["founder"] },
    },
  },
  {
    key: "someone-to-mentor",
    author: person("Lars Onyango", "Principal software engineer, embedded"),
    text: "I'm looking for someone to mentor. After 20 years of firmware I have opinions, scars and a spare evening. If you write C for things that beep, and you would like a second pair of eyes on your career rather than on your code, say hello. Video or chat.",
    hoursAgo: 104,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 20, formats: ["chat", "video"] },
    },
  },
  {
    key: "past-and-present",
    author: person("Catalina Brâncoveanu", "HR business partner, logistics"),
    text: "Over the years I have mentored eleven people, seven of whom now earn more than I do (you know who you are, lunch is on you). I have room for a twelfth this autumn: someone in HR who wants to move from admin into partnering. Face to face in Mississauga or over the phone.",
    hoursAgo: 136,
    expected: { kind: "offer", facts: { formats: ["phone", "in-person"] } },
  },
  {
    key: "story-returner",
    author: person("Fionnuala Hart", "Finance transformation, returned after nine years out"),
    text: `Nine years at home, three children, one dog, and then a job interview in which I was asked about my "gap". I said it was the hardest job I had ever held and that it came without a pension. They laughed. I got it.

To the women returning to work who are reading this at the kitchen table: your brain is still there. I know because I found mine behind the ironing. I offer four video calls over two months, lunchtimes, no charge, and I will practise that question with you until it bores us both.`,
    hoursAgo: 520,
    expected: {
      kind: "offer",
      facts: { formats: ["video"], times: ["lunchtime"], menteeLevels: ["returner"], paid: false },
    },
  },
];
