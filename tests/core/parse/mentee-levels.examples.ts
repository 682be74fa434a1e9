/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "levels.student": {
    says: [
      ["Open to physics majors.", "majors"],
      ["Suits a first year who is lost.", "first year"],
      ["I help students with their thesis.", "students"],
      ["Open to any undergrads.", "undergrads"],
      ["Third-years are welcome.", "Third-years"],
      ["For anyone still writing a thesis.", "writing a thesis"],
    ],
    silent: [
      "It was my first year.",
      "I was a student in 1990.",
      "The union paid for it.",
      "I am a fourth year chemistry student at a small college.",
      "She teaches first-years how to cite.",
      "In my job I meet student loans every day.",
    ],
  },
  "levels.early-grade": {
    says: [
      ["For APMs and analysts.", "APMs"],

      ["I can help beginners with their first hives.", "beginners"],
      ["Happy to see candidate engineers.", "candidate engineers"],
      ["For band 5s on the wards.", "band 5s"],
      ["Open to NYSC members.", "NYSC members"],
      ["A chat for assistant brewers.", "assistant brewers"],
      ["For new graduates in engineering.", "new graduates"],
      ["Happy to help trainees.", "trainees"],
      ["Junior cartographers, this is for you.", "Junior"],
      ["If there's an apprentice near Cork who needs an ear, ring.", "apprentice"],
    ],
    silent: [
      "I need to assist managers of all kinds.",
      "My band played five nights.",
      "I joined as a trainee in 1999.",
      "A graduate degree.",
      "My way from intern to head of audit took a while.",
      "Our yard has four apprentices.",
      "New grad positions open in spring.",
    ],
  },
  "levels.early-person": {
    says: [
      ["Any young hand is welcome.", "young hand"],
      ["For fresh pharmacists.", "fresh pharmacists"],

      ["For a new import coordinator.", "new import coordinator"],
      ["Beginner weavers, come along.", "Beginner weavers"],
      ["I would guide a young glazier.", "young glazier"],
      ["Support for emerging translators.", "emerging translators"],
      ["For new librarians.", "new librarians"],
    ],
    silent: [
      "A young thing it was, my firm.",

      "A new coordinate was found.",
      "I was a young baker then.",
      "With new customers I am careful.",
      "For aspiring directors.",
    ],
  },
  "levels.early-turn": {
    says: [
      ["If you have just passed out of college, write.", "just passed"],
      ["For somebody who is starting now in the trade.", "who is starting now in"],

      ["Open to the newly appointed teacher.", "newly appointed teacher"],
      ["Women early in their practice.", "early in their practice"],
      ["For newly inducted clerks.", "newly inducted"],
      ["For newly registered midwives.", "newly registered"],
      ["If you've just passed your exam, write.", "you've just passed"],
      ["For anyone starting out in the trade.", "anyone starting out"],
    ],
    silent: [
      "For bakers new in Denmark.",
      "For nurses newly arrived in the Gulf.",

      "At the beginning of the month I am away.",
      "I've just qualified myself.",
      "I have newly landed here.",
      "She had just started the car.",
    ],
  },
  "levels.early-years": {
    says: [
      ["For anybody in first year at sea.", "in first year"],
      ["For lawyers in their second or third year.", "second or third year"],
      ["For nurses with up to three years' experience.", "up to three years'"],
      ["I like to help people in their first two years on the job.", "in their first two years"],
      ["Anyone who qualified within the last year may ask.", "qualified within the last year"],
    ],
    silent: [
      "I worked three years in a bank.",
      "Forty-one years in and still curious.",
      "In my first year I cried a lot.",
    ],
  },
  "levels.early-first": {
    says: [
      ["For people in their first job.", "their first job"],
      ["I help with landing a first contract.", "a first contract"],
    ],
    silent: ["My first job was awful.", "For heads in their first leadership role.", "First gigs sold out."],
  },
  "levels.mid-career": {
    says: [
      ["For people in year 4 to 8.", "in year 4 to 8"],
      ["For planners who've just been made team leader.", "who've just been made team leader"],
      ["For weavers asked to become managers.", "asked to become managers"],

      ["For analysts who hit a wall.", "hit a wall"],
      ["For anyone who has just been handed a team.", "just been handed a team"],
      ["Brokers, ten years in or so.", "ten years in"],
      ["I work best with mid-career people.", "mid-career people"],
      ["For middle managers who feel stuck.", "middle managers"],
      ["For newly appointed team leads.", "newly appointed team leads"],
      ["I coach people moving into management.", "moving into management"],
      [
        "Welders with ten or more years, this is not for you; engineers with six or more years, it is.",
        "engineers with six or more years",
      ],
    ],
    silent: [
      "I was asked to become a partner.",

      "I was seven years in when it broke.",
      "In the middle of the night.",
      "My career is long.",
      "I was a new manager once.",
    ],
  },
  "levels.senior": {
    says: [
      ["For anyone a step away from a director's job.", "a step away from a director"],

      ["Tea with CFOs who feel alone.", "CFOs"],
      ["For HR heads and their deputies.", "HR heads"],
      ["I mentor managing directors.", "managing directors"],
      ["For senior legal and finance people.", "senior legal and finance people"],
      ["For senior leaders in health.", "senior leaders"],
      ["Open to aspiring directors.", "aspiring directors"],
      [
        "For those aiming for a board seat, or preparing for their first executive post.",
        "preparing for their first executive",
      ],
    ],
    silent: [
      "Our CFO sends regards.",
      "We prepare for the board exam.",
      "I am a senior leader myself.",
      "The director was late.",
      "Being frank with directors is an art.",
    ],
  },
  "levels.career-changer": {
    says: [
      ["For people who came to weaving late.", "came to weaving late"],
      ["For a baker who wants into logistics.", "wants into logistics"],
      ["For farm folks who want to go corporate.", "want to go corporate"],
      ["If ur switching from retail into dyeing, write.", "ur switching from"],

      ["I help bakers itching to jump into joinery.", "bakers itching to jump into"],
      ["For any glazier thinking of a change.", "glazier thinking of a change"],
      ["Sailors who'd like to make the same switch, write.", "Sailors who'd like to make the same switch"],
      ["I meet cooks who are fed up of restaurants.", "cooks who are fed up of restaurants"],
      ["For welders wanting to be inspectors.", "welders wanting to be inspectors"],
      ["For lawyers considering mediation.", "lawyers considering mediation"],
      ["Service leavers may ring on Fridays.", "Service leavers"],
      ["Sales people who'd like to get into data.", "people who'd like to get into"],
      ["Cooks who wanna switch to nursing.", "Cooks who wanna switch to"],
      ["Career changers are welcome.", "Career changers"],
      ["For people leaving the army.", "people leaving the"],
      ["Nurses who want to enter software, talk to me.", "Nurses who want to enter software"],
      ["For anyone who wants out of retail.", "wants out"],
    ],
    silent: [
      "For nurses who want out of nights.",
      "Themen: Rust, Quereinstieg.",

      "For those who came to my class late.",
      "I ended up in dyeing from a book.",

      "Undergraduates who want to move into acoustics.",
      "Nobody is sick of waiting.",
      "For anyone considering their options.",
      "Wondering about life on Mars.",
      "The army is leaving.",
      "A change of plan.",
      "Tell me what you would like to leave with.",
      "For people who want to join university.",
    ],
  },
  "levels.returner": {
    says: [
      ["Folks coming back to forestry after layoffs.", "coming back to forestry after layoffs"],

      ["Nurses going back to the wards after a long break.", "going back to the wards after a long break"],
      ["If you want to come back to teaching, write.", "want to come back"],
      ["For women returning to work.", "returning to work"],
      ["Back after a career break? Talk to me.", "Back after a career break"],
      ["I would like to help a woman coming back after a break.", "coming back after a break"],
      ["For vets re-entering the profession.", "re-entering the profession"],
    ],
    silent: ["I will get back to you after lunch.", "I took a career break myself.", "He returned the book."],
  },
  "levels.founder": {
    says: [
      ["Mums starting a small upholstery business.", "starting a small upholstery business"],
      ["For people in their first year of solo practice.", "first year of solo practice"],
      ["For bakers who want to open their own shop.", "open their own shop"],
      ["Happy to talk with founders.", "founders"],
      ["I like helping first-time founders.", "first-time founders"],
      ["For co-founders without a salary.", "co-founders"],
      ["For hairdressers going self-employed.", "going self-employed"],
    ],
    silent: [
      "I run a shop in Hexham.",
      "I founded a choir.",
      "We found a way.",
      "The new owners painted the shop.",
    ],
  },
};
