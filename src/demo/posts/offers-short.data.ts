/** Offers as most members write them: in a line or two, in abbreviations, on the way to something else. */
import { type DemoPost, person } from "../demo-post.ts";

export const SHORT_OFFERS: readonly DemoPost[] = [
  {
    key: "investment-mornings",
    author: person("Rosalind Achterberg", "Portfolio manager, global equities"),
    text: "Investment professional with 15 plus years, interested in email mentorship, face-to-face meetings, mornings, in the city",
    hoursAgo: 2,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 15,
        formats: ["email", "in-person"],
        times: ["mornings"],
        locations: ["the city"],
      },
    },
  },
  {
    key: "buyside-weekends",
    author: person("Harpreet Gill", "Credit, then equities, then back to credit"),
    text: "15+ yrs buyside, f2f or zoom, wknds. Can mentor 1-2 ppl prepping for CFA L3 or a first PM seat. DM me pls",
    hoursAgo: 5,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 15,
        formats: ["chat", "video", "in-person"],
        times: ["weekends"],
        capacity: 1,
      },
    },
  },
  {
    key: "icu-phone",
    author: person("Blessing Okonjo", "Clinical nurse educator, intensive care"),
    text: "ICU nurse, 22 yrs: bedside, charge, now education. Glad to mentor new grads and anyone thinking of the move to critical care. Phone is best. My days off change every week so just ask.",
    hoursAgo: 9,
    expected: { kind: "offer", facts: { yearsExperience: 22, formats: ["phone"] } },
    comments: [
      {
        author: person("Ines Carvalho", "Nursing student, final year"),
        text: "Just sent you a message! Thank you for doing this 💙",
      },
    ],
  },
  {
    key: "audit-lunchtime",
    author: person("Wojciech Zaremba", "Audit senior manager, CPA"),
    text: "Offering mentoring: external audit, 11 years, CPA, manufacturing and mining clients, good with first-time managers, video calls, lunchtime Eastern, one hour a month.",
    hoursAgo: 15,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 11,
        formats: ["video"],
        times: ["lunchtime"],
        cadence: "monthly",
        sessionMinutes: 60,
      },
    },
  },
  {
    key: "sre-no-calls",
    author: person("Tariq Belhaj", "Site reliability engineer | on-call survivor"),
    text: "I can take two mentees. Infra / SRE / platform teams, 9 yrs. Slack or text only please, no calls: we have a newborn and no schedule whatsoever 😅",
    hoursAgo: 20,
    expected: { kind: "offer", facts: { yearsExperience: 9, formats: ["chat"], capacity: 2 } },
    edited: true,
  },
  {
    key: "supply-chain-lunch",
    author: person("Moana Tuilagi", "Supply chain planning, medical devices"),
    text: "Supply chain planner (food, then medical devices), 18 years. Happy to mentor over lunch near Union Station if you bring a real problem with you. Weekdays only.",
    hoursAgo: 27,
    expected: { kind: "offer", facts: { yearsExperience: 18, formats: ["in-person"] } },
  },
  {
    key: "recruiter-fridays",
    author: person("Saoirse Gallagher", "Talent acquisition lead, in house"),
    text: "HR / talent acquisition, 12 yrs in house. 15 min phone calls on Friday afternoons for any member: CV teardown, salary talk, what the recruiter meant by that email. No job referrals pls.",
    hoursAgo: 33,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 12,
        formats: ["phone"],
        times: ["afternoons", "weekdays"],
        sessionMinutes: 15,
      },
    },
  },
  {
    key: "regulatory-email",
    author: person("Yael Abramsky", "Regulatory affairs, pharma and devices"),
    text: "Regulatory affairs, pharma + devices, 20+ yrs. Willing to mentor by email only. One question at a time and I will answer it properly.",
    hoursAgo: 51,
    expected: { kind: "offer", facts: { yearsExperience: 20, formats: ["email"] } },
  },
  {
    key: "product-peer",
    author: person("Jonas Ekwall", "Product manager, B2B payments"),
    text: "Product managers with three to six years: who wants a peer mentor to swap notes with, every other week? I am one of you, not above you. Video, evenings CET.",
    hoursAgo: 58,
    expected: {
      kind: "offer",
      facts: { formats: ["video"], times: ["evenings"], cadence: "biweekly", mentoringKinds: ["peer"] },
    },
  },
  {
    key: "bridges-since-2004",
    author: person("Darragh Nkemelu", "P.Eng., bridges and municipal structures"),
    text: "P.Eng. in bridges and municipal works since 2004. Offering to mentor EITs through the experience record. Evenings on Google Meet, or Saturday coffee in Hamilton.",
    hoursAgo: 76,
    expected: {
      kind: "offer",
      facts: { sinceYear: 2004, formats: ["video", "in-person"], times: ["evenings", "weekends"] },
    },
  },
  {
    key: "one-question",
    author: person("Lucía Etxeberria", "Actuary, non-life"),
    text: "Ask me one question about actuarial work and I will mentor you for exactly one email. Longer things I cannot do this year, one good answer I can.",
    hoursAgo: 100,
    expected: { kind: "offer", facts: { formats: ["email"] } },
  },
  {
    key: "hotel-before-shift",
    author: person("Kealoha Pereira", "General manager, 140-room hotel"),
    text: "Hospitality, 16 years, front desk to GM. Free mentoring for supervisors on their way up. WhatsApp or a call, weekday mornings before the lobby wakes up.",
    hoursAgo: 121,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 16,
        formats: ["phone", "chat"],
        times: ["mornings", "weekdays"],
        paid: false,
      },
    },
  },
  {
    key: "procurement-hybrid",
    author: person("Anneliese Voigt", "Head of procurement, public transit"),
    text: "Procurement + contracts, over a decade, public side. Open to mentoring one person on negotiation and on surviving tender season. In person in the west end or Teams, whichever. Once a month.",
    hoursAgo: 400,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 10, formats: ["video", "in-person"], cadence: "monthly" },
    },
  },
];
