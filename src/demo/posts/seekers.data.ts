/** Members who look for a mentor. */
import { type DemoPost, person } from "../demo-post.ts";

export const SEEKERS: readonly DemoPost[] = [
  {
    key: "seek-paralegal",
    author: person("Marguerite Osterberg", "Paralegal, thinking about law school"),
    text: "Looking for a mentor in law, ideally someone who went back to school in their thirties. I work full time and can only talk evenings or weekends. I promise to come with questions.",
    hoursAgo: 6,
    expected: { kind: "seeking" },
    comments: [
      {
        author: person("Cuthbert Nakashima", "Legal aid lawyer"),
        text: "I went back at 34! I can mentor you by phone on weekends, 11 years in legal aid, send me a message.",
      },
      {
        author: person("Marguerite Osterberg", "Paralegal, thinking about law school"),
        text: "Oh wow. Yes please!",
      },
    ],
  },
  {
    key: "seek-data-switch",
    author: person("Ibrahim Szczepański", "Geologist → data analyst (in progress)"),
    text: "Hi all! Geologist, 6 years, trying to become a data analyst before my knees give out. Is there anybody who would mentor me through the first portfolio? Email or Zoom, mornings work best, I'm in Alberta.",
    hoursAgo: 17,
    expected: { kind: "seeking" },
  },
  {
    key: "seek-first-manager",
    author: person("Leilani Groenewald", "Team lead since Monday"),
    text: "I became a team lead on Monday and today is Wednesday and I would very much like a mentor 🙃 Anyone in customer support who remembers their first month?",
    hoursAgo: 31,
    expected: { kind: "seeking" },
  },
  {
    key: "seek-for-my-report",
    author: person("Dmitri Aguinaldo", "QA manager, medical software"),
    text: "Asking for someone on my team: she tests medical software, four years in, and needs a mentor who isn't her boss (me). Would anyone with a regulated-industry background take her on?",
    hoursAgo: 56,
    expected: { kind: "seeking" },
  },
  {
    key: "seek-terse",
    author: person("Quang Delacroix", "Finance student"),
    text: "seeking mentor, equity research, toronto, student, email ok",
    hoursAgo: 79,
    expected: { kind: "seeking" },
  },
  {
    key: "seek-spanish",
    author: person("Macarena Ibáñez Roldán", "Diseñadora gráfica"),
    text: "Busco mentora o mentor en diseño de producto. Llevo cinco años en diseño gráfico y quiero cambiarme. ¿Alguien del grupo se anima?",
    hoursAgo: 109,
    expected: { kind: "seeking" },
  },
  {
    key: "seek-hospital-pharmacy",
    author: person("Ama Thorvaldsen", "Community pharmacist"),
    text: `I have spent eight years behind a counter and I am good at it. I also have not learned anything new since 2021.

I think I want hospital pharmacy. I don't know what that costs, what it pays, or whether anyone switches at 35. If you have made that move I would be so grateful for half an hour of your time.`,
    hoursAgo: 133,
    expected: { kind: "seeking" },
  },
  {
    key: "seek-referral",
    author: person("Rasheed Farouk", "Backend developer"),
    text: 'Need a mentor + referral for backend roles in Berlin, 3 YOE, Java. Please comment "interested" and I\'ll DM my CV.',
    hoursAgo: 155,
    expected: { kind: "seeking" },
  },
];
