/**
 * A place is a way of meeting where the words around it say that one can go there: "Almaty or Telegram", "the Saturday
 * market in Lodi, from nine". The tagger tells the places; names that it does not know count beside an "or" alone.
 */
import type { Finding } from "./finding.ts";
import type { PostView } from "./rule.ts";

type Range = Pick<Finding, "from" | "to">;

const REMOTE: ReadonlySet<unknown> = new Set(["video", "phone", "chat", "email"]);
/** One of two ways, in the languages that are read. */
const OR =
  /^ ?\/ ?$|(?<!\p{L})(?:or|else|otherwise|oder|sonst|ou|o|of(?! (?:an?|the|my|our|your)(?!\p{L}))|oppure)(?!\p{L})/u;
const ELSE =
  /^[^.;]{0,30}[.;] (?:otherwise|if not|or|else),? (?:by |on |via |ms )?(?:teams|zoom|phone|video|call|skype|whatsapp)/;
/** "Lima or Cusco, doesn't matter": nobody goes to either. */
const EITHER_WAY = /\b(?:does not|doesn't|doesnt|don't|no) matter/;
/** Words before a place where somebody lives or works, and is not met. */
const LIVES =
  /\b(?:lives?|living|based|works?|worked|sit|moved?|retired|home|from|hello|years?|yrs?|engineer|been|run|practice|set up|(?:am|i'm|he is|she is)(?! (?:\w+ )?(?:at|in|on|around|sitting))|reside|stationed|vivo|since|teach(?:es|ing)?|taught|studied|trained|leads?|manages?|heads?|hotel chain|last \w+ of them)\b[^,;.]{0,40}$/;
const VENUES =
  "(?:(?:eis)?caf[eé]s?|campus|cafeteria|canteen|library|pub|diner|market|station|waterfront|museum|hotel|club(?:house)?|park|food ?court|mall|metro|trailhead|building|university|harbour|square|bench|kitchen|branch|common room|plot|porch|rsl|verandah?|studio|atrium)";
const VENUE = new RegExp(`\\b${VENUES}\\b`);
const VENUE_AFTER = new RegExp(`^(?:'s)? (?:[\\w']+ )?${VENUES}\\b`);
const VENUE_BEFORE = new RegExp(
  `\\b(?:${VENUES}|bar|table|house|home|lobby|physical|arches|unit|steps) (?:\\w+ )?(?:of|in|at|on|à|a|em|en|im|am|near) (?:the )?$`,
);
const IF_NEAR =
  /\b(?:if|when|whenever|anyone|anybody|whoever|who(?:'s| is)|se|si|wer) (?:you(?:'re| are|r)?|u r|ur)?(?: ever| happen to be| live| pass)? ?(?:in|near|around|at|passing|through|close to|on) (?:the )?$/;
const WHO_ARE_NEAR = /^ (?:if you(?:'d|'re| are| would)|people|guys|friends|locals|folk|lot)\b/;
/** Words of going to a place, and of having it named as the one to go to. */
const GO =
  /\b(?:meets?|meeting|treffen|treffpunkt:?|receive|received|visits?|visitors|drive|travel|come|start|walk|walked|encontros|rencontres|afspreken|kom langs|bei mir|bij mij|encuentros|incontri|kai|drinks?(?! (?:compan|firm|brand|business|industry|maker|trade))|find me|show up) (?:[\w']+ ){0,4}?(?:to|in|at|em|en|à|a|on|near|round|around|along|through)? ?(?:the )?$|\b(?:where|place|venue)(?:\*{0,2}:| is) (?:in |at |the )?(?:[\w ]{3,30}, )?$/;
const MOST_DAYS = /^[^.;]{0,12} (?:most|every) (?:days?|weeks?)/;
/** Names beside an "or" or a stroke, but those of ways of writing. */
const NAME =
  /(?<!\p{L})(?!(?:Messages?|Chat|Text|Call|Video|Phone|Tuple|Voxer|Loom|Snapchat|Line|Threema|Zalo|Comments?|Reply|I[GM]|FB|Insta|Imo|Kakao|Post|Inbox|Skype|LinkedIn|[A-Z]+)(?!\p{L}))\p{Lu}[\p{L}'-]{1,40}(?: \p{Lu}[\p{L}'-]{1,40}){0,3}(?=,? or | ?\/)|(?<= or (?:in |at )?)(?!(?:LinkedIn|Insta|[A-Z]+)(?!\p{L}))\p{Lu}[\p{L}'-]+/gu;

/** How far a way of meeting or an hour may stand from the place. */
const NEAR = { or: 44, name: 16, hour: 24 };
const REACH = 60;

const AS_FORMAT = { field: "formats", value: "in-person", rule: "formats.place", weight: 0.5 } as const;

/** Ways of meeting in person, with the places as their words. */
export function meetingPlaces(view: PostView, findings: readonly Finding[]): Finding[] {
  if (view.in !== "text") return [];
  const places = findings.filter((place) => place.field === "locations" && isMet(place, view, findings));
  const names = namesIn(view, findings).filter((name) => isOneOfTwo(name, NEAR.name, view, findings));
  return [...places.map((place): Finding => ({ ...place, ...AS_FORMAT })), ...names];
}

/** Do the words around a place say that one can go there? */
function isMet(place: Finding, view: PostView, findings: readonly Finding[]): boolean {
  const sentence = view.sentences[place.sentence];
  if (!sentence) return false;
  if (isOneOfTwo(place, NEAR.or, view, findings)) return true;
  const { lower } = view;
  const lead = lower.slice(Math.max(sentence.from, place.from - REACH), place.from);
  const tail = lower.slice(place.to, Math.min(sentence.to, place.to + REACH));
  if (IF_NEAR.test(lead) || WHO_ARE_NEAR.test(tail) || GO.test(lead)) return true;
  if (LIVES.test(lead)) return false;
  if (VENUE_AFTER.test(tail) || VENUE.test(lower.slice(place.from, place.to)) || VENUE_BEFORE.test(lead))
    return true;
  const beside = besideOf(place, findings);
  const isAtAnHour = ({ field, ...hour }: Finding) =>
    (field === "times" || field === "cadence") && gapOf(place, hour, view).length < NEAR.hour;
  return !beside.some(isRemote) && (MOST_DAYS.test(tail) || beside.some(isAtAnHour));
}

/** Does another way of meeting stand beside it, with an "or" between, so near? */
function isOneOfTwo(place: Finding, near: number, view: PostView, findings: readonly Finding[]): boolean {
  const isOther = (way: Finding) => {
    const gap = gapOf(place, way, view);
    return isRemote(way) && gap.length < near && OR.test(gap) && !EITHER_WAY.test(gap);
  };
  return besideOf(place, findings).some(isOther) || ELSE.test(view.lower.slice(place.to, place.to + REACH));
}

const isRemote = ({ field, value }: Finding) => field === "formats" && REMOTE.has(value);

const besideOf = (place: Finding, findings: readonly Finding[]) =>
  findings.filter((other) => other.sentence === place.sentence && other !== place);

/** What stands between the two. */
function gapOf(place: Range, other: Range, { lower }: PostView): string {
  return other.from >= place.to ? lower.slice(place.to, other.from) : lower.slice(other.to, place.from);
}

/** Names beside an "or" that neither list nor tagger knows, as if each were met. */
function namesIn(view: PostView, findings: readonly Finding[]): Finding[] {
  return [...view.text.matchAll(NAME)].flatMap((match): Finding[] => {
    const from = match.index;
    const to = from + match[0].length;
    if (findings.some((other) => other.from < to && from < other.to)) return [];
    const sentence = view.sentences.find((one) => one.from <= from && to <= one.to);
    return sentence ? [{ ...AS_FORMAT, in: "text", from, to, sentence: sentence.index }] : [];
  });
}
