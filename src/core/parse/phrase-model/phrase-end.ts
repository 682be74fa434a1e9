/** Where a phrase of the tagger ends: what is only said along with it is no part of it. */
import type { FieldName } from "../../offer.ts";

const TRIMMED: ReadonlySet<FieldName> = new Set(["topics", "notTopics"]);
/** Words that end a sentence and say nothing of the matter. */
const ALONG = new Set(
  (
    "sorry naturally though please thanks thank either obviously btw lol haha afraid anymore however nearly etc yet cheers included " +
    "gracias merci danke obrigado obrigada grazie bedankt"
  ).split(" "),
);
/** Words that limit what was named, in any field: "Leeds only". */
const LIMITS = new Set("only nur solo seulement alleen".split(" "));
/** Words that leave a list open. */
const OPEN_ENDS = [
  "and more",
  "and so on",
  "and the like",
  "and such",
  "und mehr",
  "y más",
  "et plus",
  "e mais",
  "en meer",
];
/** Words that name nothing by themselves. */
const EMPTY = new Set(
  (
    "it this that these those them they which what who all any none you me us i we so too more else really other others " +
    "um uh the moment now then stuff things something anything everything nothing whatever"
  ).split(" "),
);
/** "Anything else on your mind", "everything in between": as good as nothing. */
const ANYTHING = new Set("anything everything whatever whatnot".split(" "));
const UNBOUNDED = new Set(
  "else really you your that on at in you're you'd i and you've comes goes needed".split(" "),
);

/** What the post itself is called, in its title: "Mentoring offer", "Offre de mentorat". */
const TITLE = new Set(
  (
    "mentoring mentorship mentor mentorat mentoria mentoría mentoraat offer offers offre offerta oferta angebot aanbod " +
    "de di d of für van"
  ).split(" "),
);

/** Words that begin a clause or go on with one: no topic does. */
const CLAUSE = new Set(
  "i as because feel is are it we you but if once so since then share worked there they and or be".split(" "),
);
/** A longer one is a sentence that happened to stand beside topics. */
const MOST_TOPIC_WORDS = 9;

/** Words that speak of what was named just before. */
const BACKWARD = new Set("its his".split(" "));

/** Words after a field of work that tell of its student, or of what somebody is like. */
const AFTER_WORK = new Set("major majors minor internship internships passionate who interested".split(" "));
/** Stages of study, and no field of work. */
const STUDYING =
  /^(?:(?:grad|graduate|undergrad|undergraduate|college|university) student|(?:final|last|first) (?:semester|year)|(?:sabbatical|vacation))$/;

function lastOfWork(words: readonly string[], first: number, last: number): number {
  let end = last;
  for (let at = first + 1; at <= last; at++) if (AFTER_WORK.has(words[at] ?? "")) end = Math.min(end, at - 1);
  return STUDYING.test(words.slice(first, end + 1).join(" ")) ? first - 1 : end;
}

/** Last word of the phrase from `first` to `last`; the one before `first` where nothing is left of it. */
export function lastWord(field: FieldName, words: readonly string[], first: number, last: number): number {
  if (last > first && LIMITS.has(words[last] ?? "")) return lastWord(field, words, first, last - 1);
  if (field === "industries") return lastOfWork(words, first, last);
  if (!TRIMMED.has(field)) return last;
  if (BACKWARD.has(words[first] ?? "")) return first - 1;
  if (field === "topics" && (CLAUSE.has(words[first] ?? "") || last - first >= MOST_TOPIC_WORDS))
    return first - 1;
  if (field === "topics" && ANYTHING.has(words[first] ?? "") && UNBOUNDED.has(words[first + 1] ?? "else"))
    return first - 1;
  let end = last;
  while (end >= first && ALONG.has(words[end] ?? "")) end--;
  const open = OPEN_ENDS.find((tail) => ` ${words.slice(first, end + 1).join(" ")}`.endsWith(` ${tail}`));
  if (open !== undefined) end -= open.split(" ").length;
  const named = words.slice(first, end + 1);
  const isTitle = named.length > 1 && named.every((word) => TITLE.has(word));
  return isTitle || named.every((word) => EMPTY.has(word)) ? first - 1 : end;
}
