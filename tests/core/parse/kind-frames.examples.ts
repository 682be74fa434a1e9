import type { Examples } from "./example.ts";

export const examples: Examples = {
  "kind.offer.i-give-you": {
    says: [
      ["Most weeks I sit down with younger colleagues.", "I sit down with younger colleagues"],
      ["I'd gladly walk two juniors through it.", "I'd gladly walk two juniors"],
    ],
    silent: ["I was helped by people at my first firm.", "I never meet anyone at lunch."],
  },
  "kind.offer.gives-back": {
    says: [
      ["Paying it forward this spring.", "Paying it forward"],
      ["I wish I'd had that in my first year.", "I wish I'd"],
    ],
    silent: ["The lift was out of order.", "They paid it back in full."],
  },
  "kind.offer.invites": {
    says: [
      ["Just ring me.", "Just ring me"],
      ["Please write to me.", "Please write to me"],
    ],
    silent: ["Nobody calls me here.", "It took me a year."],
  },
  "kind.offer.on-offer": {
    says: [
      ["Mentoring on offer for ward staff.", "Mentoring on offer"],
      ["Career chats, no strings.", "Career chats, no strings"],
    ],
    silent: ["Mentoring programme available soon.", "Guidance was scarce then."],
  },
  "kind.offer.to-you": {
    says: [
      ["If that's you, get in touch.", "If that's you"],
      ["If this sounds familiar, ask.", "If this sounds"],
    ],
    silent: ["If it rains we stay in.", "As if by magic."],
  },
  "kind.offer.they-offer": {
    says: [
      ["Our treasurer has kindly offered to advise members on their exams.", "has kindly offered to advise"],
      ["Her door is always open.", "Her door is always open"],
    ],
    silent: ["He offered me tea.", "The door was open."],
  },
  "kind.offer.among-peers": {
    says: [
      ["Five of us form a small study group.", "form a small study group"],
      ["Fancy a small study circle?", "Fancy a small study circle"],
    ],
    silent: ["They like each other.", "The group of companies grew."],
  },
  "kind.offer.asks-to-be-asked": {
    says: [
      ["Don't hesitate to write.", "Don't hesitate to write"],
      ["Questions from juniors are always welcome.", "Questions from juniors are always welcome"],
    ],
    silent: ["You are welcome.", "He hesitated to write."],
  },
  "kind.other.was-mentor": {
    says: [
      ["I have been a peer mentor.", "have been a peer mentor"],
      ["In 2013 I offered to mentor anyone.", "In 2013 I offered"],
    ],
    silent: ["I am a mentor.", "I offered a seat."],
  },
  "kind.seeking.who-takes": {
    says: [
      ["Does anyone know a surveyor who takes trainees?", "Does anyone know a surveyor who takes"],
      ["Any brokers here willing to take a beginner?", "Any brokers here willing to take"],
    ],
    silent: ["Do you know the way?", "Any questions?"],
  },
  "kind.seeking.asks-all": {
    says: [
      ["Could you recommend a book on this?", "Could you recommend a book on this?"],
      ["Is there anyone who remembers my thesis?", "Is there anyone who remembers my thesis?"],
    ],
    silent: ["Does anyone need a mentor?", "Is it raining?"],
  },
  "kind.seeking.i-need": {
    says: [
      ["I'm looking for a patient mentor.", "I'm looking for a patient mentor"],
      ["I need some honest guidance.", "I need some honest guidance"],
    ],
    silent: ["I need a holiday.", "I want to give guidance."],
  },
  "kind.seeking.asks-help": {
    says: [
      ["Any tips would be welcome.", "Any tips would be welcome"],
      ["Thanks in advance.", "Thanks in advance"],
    ],
    silent: ["I give tips to guests.", "Payment in advance."],
  },
  "kind.job.conditions": {
    says: [
      ["Salary from 40 a year.", "Salary from"],
      ["Apply by Monday.", "Apply by"],
    ],
    silent: ["Salary talk is fine.", "Applied science."],
  },
};
