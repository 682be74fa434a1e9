/** The four replies to a request, filled from the offer; in plain words for the mentor to change. */
import type { OfferValues } from "../offer.ts";
import { sayValue } from "../wording/line-value.ts";
import { oneLine } from "../wording/phrase-list.ts";
import { WORDINGS } from "../wording/wordings.ts";
import type { JudgedRequest } from "./judge-request.ts";

export const REPLY_KINDS = ["yes", "question", "no", "full"] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export interface ReplyInput {
  kind: ReplyKind;
  /** The mentee's first name; may be empty. */
  name: string;
  terms: Partial<OfferValues>;
  judged: JudgedRequest;
  /** Somebody else or something to read, for a no. */
  pointer?: string;
  /** When to ask again, where all places are taken. */
  later?: string;
}

/** The reply as it may be sent; every kind makes sense with nothing but its kind known. */
export function replyText({ kind, name, terms, judged, pointer = "", later = "" }: ReplyInput): string {
  const hello = name.trim() === "" ? "Hello" : `Hello ${oneLine(name)}`;
  switch (kind) {
    case "yes": {
      const own = ownTerms(terms);
      const offered = own === "" ? "" : ` What I can offer: ${own}.`;
      const times = sayTerm("times", terms);
      return `${hello}, thank you for writing and for the clear question. Yes, I am glad to help.${offered} Before we start, please send me half a page: where you are, what you want to decide, and what you have tried. ${times === undefined ? "Which times would suit you?" : `Good times for me: ${times}. Which would suit you?`}`;
    }
    case "question":
      return `${hello}, thank you for your note. Before I say yes, one question, so that I do not waste your time: ${questionFor(judged, terms)} A few lines are enough.`;
    case "no":
      return `${hello}, thank you for asking; I know that takes some nerve. I have to say no, because ${reasonFor(judged)}. ${pointer.trim() === "" ? "" : `You may want to look at ${oneLine(pointer)}. `}I wish you every success.`;
    case "full":
      return `${hello}, thank you for asking. All my places are taken just now, so I cannot give your question the time it deserves. ${later.trim() === "" ? "" : `Please feel free to ask again after ${oneLine(later)}. `}I wish you every success with it.`;
  }
}

function sayTerm(
  line: "formats" | "times" | "sessionMinutes" | "cadence",
  terms: Partial<OfferValues>,
): string | undefined {
  return sayValue(line, terms, WORDINGS.en, "sentence");
}

/** How, how long and how often the mentor meets people, as far as the offer says. */
function ownTerms(terms: Partial<OfferValues>): string {
  return (["formats", "sessionMinutes", "cadence"] as const)
    .flatMap((line) => sayTerm(line, terms) ?? [])
    .join(", ");
}

function questionFor({ missing, refused }: JudgedRequest, terms: Partial<OfferValues>): string {
  const { howToAsk } = terms;
  const points = new Set(missing.map(({ point }) => point));
  if (points.has("question")) return "what would you like to be able to decide after our first talk?";
  if (refused.some(({ point }) => point === "channel" || point === "times" || point === "length")) {
    const own = ownTerms(terms);
    if (own !== "") return `what I can offer is ${own}. Would that work for you?`;
  }
  if (points.has("screening") && howToAsk)
    return `my offer asks for this: ${oneLine(howToAsk).replace(/[.!?]+$/, "")}. Could you add it?`;
  if (points.has("topic")) return "which of the topics in my offer is it about?";
  return "what would a good answer from me let you do next?";
}

function reasonFor({ refused }: JudgedRequest): string {
  const points = new Map(refused.map((note) => [note.point, note.about]));
  const topic = points.get("topic");
  if (topic !== undefined) return `${oneLine(topic)} is not something I help with`;
  if (points.has("job")) return "I cannot help with jobs or referrals";
  if (points.has("channel")) return "I do not meet in the way you propose";
  if (points.has("times") || points.has("length")) return "I cannot give the time you would need";
  if (points.has("whom")) return "others know your stage much better than I do";
  return "this is not my field";
}
