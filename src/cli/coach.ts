/** `cli coach`: what the ask coach says about messages, NDJSON in and out. */
import { coach } from "#core/approach/coach/coach.ts";
import { fieldSchema } from "#core/field-schema.ts";
import { FIELD_NAMES } from "#core/fields.ts";
import type { OfferValues } from "#core/offer.ts";
import { CHANNELS } from "#core/outreach/event.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { answerLines, BadLine } from "./answer-lines.ts";

/** Answers each line with its codes, in order; see `answerLines` for lines that cannot be read. */
export function runCoach(lines: AsyncIterable<string>, write: (line: string) => void): Promise<number> {
  return answerLines(lines, write, answer);
}

function answer(input: ReadonlyMap<string, unknown>): object {
  const message = input.get("message");
  if (typeof message !== "string") throw new BadLine('This line has no "message".');
  const channel = CHANNELS.find((each) => each === input.get("channel"));
  if (!channel) throw new BadLine(`This line's "channel" is none of ${CHANNELS.join(", ")}.`);
  const offer = partsOf(input.get("offer"));
  const offerText = textOf(offer.text);
  const sent = input.get("sent");
  const advice = coach({
    message,
    channel,
    subject: textOf(input.get("subject")),
    mentorName: textOf(partsOf(input.get("mentor")).name),
    // What the fields leave open, the offer's words may still say.
    terms: { ...plainOffer(parsePost(offerText)).offer, ...termsOf(offer) },
    offerText,
    sent: Array.isArray(sent) ? sent.filter((each) => typeof each === "string") : [],
  });
  return { codes: advice.map(({ code }) => code) };
}

/** The own properties of an object; none where the value is no object. */
function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The fields whose values have the right shape; a field that is none is passed over. */
function termsOf(offer: Readonly<Record<string, unknown>>): Partial<OfferValues> {
  const terms: Partial<OfferValues> = {};
  for (const field of FIELD_NAMES) {
    const read = fieldSchema(field).safeParse(offer[field]);
    if (read.success) Object.assign(terms, { [field]: read.data });
  }
  return terms;
}
