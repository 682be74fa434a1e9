/** The coach's advice in one line each: what it sees and how to mend it. */
import type { Advice } from "#core/approach/coach/codes.ts";
import { FORMATS, TIMES } from "#core/offer.ts";
import { say, sayCount } from "#platform/say.ts";

/** `name` is the mentor's. */
export function adviceWords({ code, about = "" }: Advice, name: string): string {
  switch (code) {
    case "placeholder-left":
      return say("coach_placeholder_left", about);
    case "over-limit":
      return sayCount("coachOver", Number(about));
    case "wrong-name":
      return say("coach_wrong_name", about, name);
    case "same-as-sent":
      return say("coach_same_as_sent");
    case "ignores-terms":
      return say(termsKey(about), about);
    case "missing-screening-answer":
      // A code word stands in quotes already.
      return about.startsWith('"')
        ? say("coach_missing_word", about)
        : say("coach_missing_screening_answer", about);
    case "ask-missing":
      return say("coach_ask_missing");
    case "ask-vague":
      return say("coach_ask_vague");
    case "too-many-asks":
      return sayCount("coachTooMany", Number(about));
    case "no-why-you":
      return say("coach_no_why_you");
    case "no-time-box":
      return say("coach_no_time_box");
    case "no-easy-out":
      return say("coach_no_easy_out");
    case "asks-for-job":
      return say("coach_asks_for_job");
    case "attaches-cv":
      return say("coach_attaches_cv");
    case "links":
      return say("coach_links", about);
    case "shouting":
      return say("coach_shouting", about);
  }
}

function termsKey(about: string) {
  if (about === "call" || about === "one-to-one" || FORMATS.some((each) => each === about))
    return "coach_terms_way";
  if (about === "day" || TIMES.some((each) => each === about)) return "coach_terms_time";
  if (about === "length") return "coach_terms_length";
  return about === "cadence" ? "coach_terms_cadence" : "coach_terms_topic";
}
