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
  "kind.offer.volunteers": {
    says: [
      ["I'm putting my hand up.", "putting my hand"],
      ["Being your sounding board is no trouble.", "Being your sounding board"],
    ],
    silent: ["My name is on the door.", "Volunteers were thanked."],
  },
  "kind.offer.to-you": {
    says: [
      ["If that's you, get in touch.", "If that's you"],
      ["If this sounds familiar, ask.", "If this sounds"],
    ],
    silent: ["If it rains we stay in.", "As if by magic."],
  },
  "kind.offer.my-time": {
    says: [
      ["I keep two mornings a month for this.", "I keep two mornings"],
      ["I can spare half a lunchtime.", "I can spare half a lunchtime"],
    ],
    silent: ["I have no room at all.", "The room is kept on Mondays."],
  },
  "kind.seeking.someone-for-me": {
    says: [
      ["Hoping someone here could guide me.", "someone here could guide me"],
      ["A mentor to challenge me would be perfect.", "A mentor to challenge me"],
    ],
    silent: ["Someone helped us all.", "Anyone who would like a word may write."],
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
  "kind.offer.is-full": {
    says: [
      ["I'm not taking on new mentees.", "not taking on new mentees"],
      ["I can only do justice to two.", "do justice to two"],
    ],
    silent: ["The hall is full.", "Justice was done."],
  },
  "kind.offer.asks-to-be-asked": {
    says: [
      ["Don't hesitate to write.", "Don't hesitate to write"],
      ["Questions from juniors are always welcome.", "Questions from juniors are always welcome"],
    ],
    silent: ["You are welcome.", "He hesitated to write."],
  },
  "kind.offer.headline": {
    says: [
      ["Alumni mentor – Class of 2001", "Alumni mentor"],
      ["Mentor, Food Science", "Mentor"],
    ],
    silent: ["Works with mentors", "Mentoring consultant"],
  },
  "kind.other.passed-on": {
    says: [
      ["Sharing this from Ana Brandt.", "Sharing this from"],
      ["Passing this on from our chair.", "Passing this on from"],
    ],
    silent: ["I like sharing what I know.", "The exam passed."],
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
  "kind.seeking.would-love": {
    says: [
      ["I would really appreciate any advice.", "I would really appreciate any advice"],
      ["I'd love to learn from a senior planner.", "I'd love to learn from"],
    ],
    silent: ["I'd love a coffee.", "I would like a mentor to volunteer."],
  },
  "kind.seeking.i-need": {
    says: [
      ["I'm looking for a patient mentor.", "I'm looking for a patient mentor"],
      ["I need some honest guidance.", "I need some honest guidance"],
    ],
    silent: ["I need a holiday.", "I want to give guidance."],
  },
  "kind.seeking.lost": {
    says: [
      ["I feel stuck.", "I feel stuck"],
      ["I don't know who to ask.", "I don't know who to"],
    ],
    silent: ["The file is lost.", "I know who to ask."],
  },
  "kind.seeking.asks-help": {
    says: [
      ["Any tips would be welcome.", "Any tips would be welcome"],
      ["Thanks in advance.", "Thanks in advance"],
    ],
    silent: ["I give tips to guests.", "Payment in advance."],
  },
  "kind.job.recruits": {
    says: [
      ["The position is based in Leeds.", "position is"],
      ["Come and join our claims team.", "join our claims team"],
    ],
    silent: ["We hire managers.", "The team met."],
  },
  "kind.job.conditions": {
    says: [
      ["Salary from 40 a year.", "Salary from"],
      ["Apply by Monday.", "Apply by"],
    ],
    silent: ["Salary talk is fine.", "Applied science."],
  },
};
