/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "capacity.rule-is": {
    says: [
      ["Maximum is five people because the shed is small.", "five people"],

      ["My rule is three, never more.", "three"],
      ["The limit is four at a time.", "four"],
    ],
    silent: ["My rule is honesty.", "The limit is two hours."],
  },
  "capacity.kept-at": {
    says: [
      ["I keep it to 5 people.", "5 people"],
      ["I keep my list at five.", "five"],
      ["We keep the group to six.", "six"],
    ],
    silent: ["I keep the meeting to thirty minutes.", "Keep it at home."],
  },
  "capacity.places-are": {
    says: [
      ["My places are three.", "three"],
      ["My seats number five at a time.", "five"],
    ],
    silent: ["My places are far apart.", "My slots are three weeks away."],
  },
  "capacity.may-join": {
    says: [
      ["Two apprentices can join me on site.", "Two apprentices"],
      ["Three trainees may sit in with us.", "Three trainees"],
    ],
    silent: ["Two hours can work with me.", "Three sons may work in town."],
  },
  "capacity.no-more": {
    says: [
      ["Four seats at the table, no more.", "Four seats at the table"],
      ["Three, tops.", "Three"],
      ["Two mentees at most.", "Two mentees"],
    ],
    silent: ["Three questions, no more.", "One hour at most.", "He is four at most."],
  },
  "capacity.never-over": {
    says: [
      ["No more than 3 pls", "3"],
      ["I never go beyond two at once.", "two"],
    ],
    silent: ["No more than three pages please.", "Never more than a mile."],
  },
  "capacity.manages": {
    says: [
      ["I could do two.", "two"],
      ["I can only manage three at a time.", "three"],
    ],
    silent: ["I could do two calls.", "We can host twenty minutes."],
  },
  "capacity.on-hand": {
    says: [
      ["I usually have three on the go.", "three"],
      ["I mentor two juniors at any one time.", "two juniors"],
    ],
    silent: ["I have three jobs on the go.", "I had two people at a time."],
  },
  "capacity.agreed": {
    says: [
      ["I've said yes to two and that's all.", "two"],
      ["Having said yes to three, I am done.", "three"],
    ],
    silent: ["I said yes to two jobs.", "I said yes."],
  },
  "capacity.together": {
    says: [
      ["We shall be at most six.", "six"],

      ["We'd be four of us in all.", "four"],
      ["There'll be six around the table.", "six"],
    ],
    silent: ["We'd be two hours late.", "We'll be in Bonn."],
  },
  "capacity.not-more": {
    says: [
      ["I cannot take on more than two persons.", "two persons"],
      ["I won't see more than three at a time.", "three"],
    ],
    silent: ["I cannot take more than two hours.", "We never had more than four rooms."],
  },
  "capacity.stretch": {
    says: [
      ["There are four of you and I can stretch to six.", "six"],
      ["I could go up to five.", "five"],
    ],
    silent: ["Stretch to six metres of cloth.", "I can stretch a point."],
  },
  "capacity.my-number": {
    says: [
      ["I have four, that is my number.", "four"],
      ["I take three people, and that's the limit.", "three people"],
    ],
    silent: ["I have four, ask my wife.", "That is my number, ring it."],
  },
  "capacity.is-limit": {
    says: [
      ["Three's my limit.", "Three"],
      ["Twelve is our ceiling, we are eleven.", "Twelve"],
    ],
    silent: ["Three is a crowd.", "The limit was three."],
  },
  "capacity.nos": {
    says: [
      ["I shall guide weavers, 4 nos. at present.", "4"],
      ["Mentees: five nos.", "five"],
    ],
    silent: ["Phone nos. are below.", "I have no nos."],
  },
  "capacity.last": {
    says: [
      ["Last slot for this term.", "Last slot"],
      ["Just one place on offer.", "Just one place"],
      ["There is room for another.", "room for another"],
    ],
    silent: ["Last time we met it rained.", "The final exam was hard."],
  },
  "capacity.one-more": {
    says: [
      ["I accompany one young translator each year.", "one young translator"],
      ["Happy to guide one first-time supervisor.", "one first-time supervisor"],
    ],
    silent: ["Take one step after another.", "I take one day off."],
  },
};
