/** Offers written as forms, bullets and tick lists, some with styled letters and emoji. */
import { type DemoPost, person } from "../demo-post.ts";

export const FORM_OFFERS: readonly DemoPost[] = [
  {
    key: "form-data-engineering",
    author: person("Chidinma Brandt", "Senior data engineer, retail"),
    text: `Mentor offer: data engineer, 8 years, remote from Lagos. Video on weekday evenings. 2 of 3 places open.

I can help with: a first pipeline you are not ashamed of; SQL interviews; saying no to dashboards
Not my area: machine learning; visa questions
For: analysts with 1 to 3 years who want to move over
How: video
When: weekday evenings (WAT)
How often: every two weeks, five times
Places: 2 of 3 open
Kind: one to one
To ask me: tell me the last thing you built and what broke
I reply within: 7 days
Cost: free
Open until: 30 June

#MentorOffer`,
    hoursAgo: 4,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 8,
        formats: ["video"],
        times: ["evenings", "weekdays"],
        placesOpen: 2,
        capacity: 3,
        replyWithinDays: 7,
        paid: false,
      },
    },
  },
  {
    key: "bullets-design",
    author: person("Zuzana Horáková", "Design lead | accessibility | ex-print"),
    text: `🎨 Mentoring slots are open again!

✏️ Me: design lead, 13 years, started in print, ended up in accessibility
🙋 You: 0–4 years in, portfolio half done, a bit scared of crits
💬 How: video call, 45 minutes, twice a month
🕕 When: Tuesdays and Thursdays after 6 pm Eastern
🧩 Topics: portfolio stories, design systems, working with engineers
💸 Cost: nothing at all

Drop me a note with a link to ONE project (not five).`,
    hoursAgo: 12,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 13,
        formats: ["video"],
        times: ["evenings", "weekdays"],
        sessionMinutes: 45,
        paid: false,
      },
    },
    attachment: { kind: "image", title: "Desk with sketches of a signage system" },
  },
  {
    key: "form-employment-law",
    author: person("Thandeka Mokoena", "Employment lawyer, partner track (again)"),
    text: `ABOUT ME
Employment lawyer, called to the bar in 2011, two firms and one very long inquiry.

WHAT I OFFER
A monthly phone call for one articling student or junior associate. Drafting, difficult partners, and how to leave on time.

WHAT I DO NOT DO
Legal advice about your own job. I am sorry, I can't.

AVAILABILITY
Thursday mornings, 8 to 9.`,
    hoursAgo: 30,
    expected: {
      kind: "offer",
      facts: { formats: ["phone"], times: ["mornings", "weekdays"], cadence: "monthly", capacity: 1 },
    },
  },
  {
    key: "numbered-teaching",
    author: person("Paolo Ricciardelli", "Secondary science teacher, department head"),
    text: `Three things I can help a newer teacher with:
1) classroom routines that survive February
2) lab safety paperwork nobody explained to you
3) deciding whether you want to lead a department (14 years in, I did, mostly happy)

I'll mentor two people this school year. Weekends, by video, because weekdays eat me alive.`,
    hoursAgo: 40,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 14, formats: ["video"], times: ["weekends"], capacity: 2 },
    },
  },
  {
    key: "form-wind-energy",
    author: person("Eilidh Sutherland", "Grid connection manager, offshore wind"),
    text: `Mentor: yes
Sector: energy (offshore wind, grid connection)
Experience: 17 years
Where: Aberdeen or remote
How: coffee at the harbour, otherwise Teams
When: flexible
Looking for: engineers leaving oil and gas who wonder if their skills count (they do)
Contact: eilidh.mentoring@example.org`,
    hoursAgo: 62,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 17,
        formats: ["email", "video", "in-person"],
        times: ["flexible"],
        contact: "eilidh.mentoring@example.org",
      },
    },
  },
  {
    key: "styled-letters",
    author: person("Kiran Balasubramaniam", "Security architect"),
    text: `𝗠𝗲𝗻𝘁𝗼𝗿 𝗮𝘃𝗮𝗶𝗹𝗮𝗯𝗹𝗲: 𝗶𝗻𝗳𝗼𝗿𝗺𝗮𝘁𝗶𝗼𝗻 𝘀𝗲𝗰𝘂𝗿𝗶𝘁𝘆
𝟭𝟬+ 𝘆𝗲𝗮𝗿𝘀, banks and one hospital
→ video or email
→ evenings IST
→ career changers very welcome, you do not need a degree in this`,
    hoursAgo: 81,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 10, formats: ["email", "video"], times: ["evenings"] },
    },
  },
  {
    key: "bullets-journalism",
    author: person("Nadège Fontaine", "Investigations editor, regional newspaper"),
    text: `For early-career reporters:

• I have edited investigations for nineteen years
• I can mentor you on records requests, on sources, on not getting sued
• I cannot get you a job
• Half an hour on the phone, Sunday evenings
• First come, first served, and yes, freelancers too`,
    hoursAgo: 96,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 19, formats: ["phone"], times: ["evenings", "weekends"], sessionMinutes: 30 },
    },
  },
  {
    key: "form-public-sector",
    author: person("Siosaia Havili", "Director, municipal services"),
    text: `Name: Sia (everyone calls me that)
Field: public sector, municipal services
Years: 21
Mentoring format: in person at City Hall or by phone
Best time: lunchtime
Good for: people who came from the private sector and cannot find the exit, or the entrance
Places: 1`,
    hoursAgo: 128,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 21, formats: ["phone", "in-person"], times: ["lunchtime"] },
    },
  },
  {
    key: "ticks-events",
    author: person("Marisol Quintanilla", "Conference and event producer"),
    text: `Mentoring offer, events & hospitality 🎪
✅ 12 years of producing conferences
✅ budgets, suppliers, what to do when the keynote is stuck at the airport
✅ video or voice notes, afternoons
❌ weddings
❌ unpaid internships, please do not ask
Message me with the word "backstage" so I know you read this far.`,
    hoursAgo: 150,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 12, times: ["afternoons"] },
    },
  },
  {
    key: "form-biostatistics",
    author: person("Ngozi Lindholm", "Biostatistician, PhD, late-phase trials"),
    text: `Topic: biostatistics in pharma (late-phase trials)
Experience: 10-15 years depending on how you count the PhD
I offer: 1:1 mentoring for postdocs leaving academia
Format: Zoom, 30 minutes, once a month for half a year
Language: English or Swedish
Cost: free
How to apply: two lines on why now`,
    hoursAgo: 900,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 10,
        formats: ["video"],
        cadence: "monthly",
        sessionMinutes: 30,
        languages: ["English", "Swedish"],
        paid: false,
      },
    },
  },
];
