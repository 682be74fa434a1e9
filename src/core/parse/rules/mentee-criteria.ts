/** Whom the author wants to help, as written. */
import { type Reading, type Rule, rule } from "../rule.ts";

const PEOPLE =
  "(?:anyone|anybody|any|people|ppl|folks|those|someone|somebody|whoever|students?|graduates?|grads|juniors?|trainees?|women|nurses?|doctors?|lawyers?|engineers?|analysts?|founders?|managers?|professionals?|newcomers?|members|colleagues|interns?|candidates|freshers|teachers?|designers?|developers?|architects?|accountants?|auditors?|officers?|researchers?|scientists?|parents|mothers|mums|moms|veterans|young|first-time|early-career|mid-career|newly|new|recent|aspiring|fresh|sincere|marketers|planners?|one (?:junior|senior|young|person)|two|three|a couple of|a (?:trainee|younger|junior|student|staff|newly|fellow|recent|young))";
const REST = "[^.;!?•(\\n:]{0,130}";

export const menteeCriteriaRules: readonly Rule[] = [
  rule(
    "criteria.for",
    "menteeCriteria",
    "see other helping mentoring guiding supporting taking only for to with mentor help support guide welcome especially handhold offering guidance sounding take coach advise want preference prefer looking after any open calling fellow dear coaching preferably advising",
    new RegExp(
      `\\b(?:for|to|with|mentor(?:ing)?|help(?:ing)?|support(?:ing)?|guid(?:e|ing)|coach(?:ing)?|advis(?:e|ing)|handhold|take(?: on)?|taking(?: on)?|preference for|preferably|after|looking for|open to|calling(?: all)?|welcome|see) (?<said>(?:only |the |any |all |other |fellow |our )?${PEOPLE}\\b${REST})`,
      "dgi",
    ),
    (match) => phrase(match),
  ),
  rule(
    "criteria.if-you",
    "menteeCriteria",
    "if you",
    /\bif (?<said>(?:you(?:'re| are|'ve| have|r|re)|u r|any of you|you)\b(?! (?:want to|'d like to|would like|need to|can|have (?:any )?questions?|like|wish to|prefer|ever|see|get the chance|need (?:help|advice|someone|it)|don't mind|fancy a|let|just|think i))[^.;!?•\n]{4,120})/dgi,
    (match) => phrase(match),
  ),
  rule(
    "criteria.label",
    "menteeCriteria",
    "who for mentees audience ideal best suited eligibility looking mentee open",
    /^(?:who it's for|who this is for|who is this for|who it is for|who|for|ideal mentees?|mentees?|audience|best (?:for|suited to|suited for)|eligibility|looking for|open to|suitable for|for whom)\s*[:?]\s*(?<said>[^•;]{3,140})/dgi,
    (match) => phrase(match),
  ),
  rule(
    "criteria.opening",
    "menteeCriteria",
    "any anyone whoever anybody members candidates folks graduates students",
    /^(?:\p{L}+ )?(?<said>(?:any|anyone|anybody|whoever|wer)\b[^.;!?•]{3,110}?)(?=,? (?:i |fancy|can|is welcome|are welcome|welcome|please|just|he or she|book|dm|message|get in))/dgiu,
    (match) => phrase(match),
  ),
];

function phrase(match: RegExpExecArray): Reading | undefined {
  const at = match.indices?.groups?.said;
  const raw = match.groups?.said ?? "";
  if (!at) return undefined;
  const stop =
    /,? (?:i'll|i will|i can|i am|i'm|i have|i've|and i|we can|we will|please|just (?:dm|message|ping|drop|send)|feel free|let me|let's|do reach|reach out|dm me|message me|shout me|drop|happy to|then|on (?:campus to|zoom|teams)|via|over (?:zoom|teams|coffee)|this year|put your name|meet me|would love|hmu|send|come)\b|, (?:write|call|ring|text|talk|ask|video|phone|by|in person|it is|two a year|and yes|i would|lunchtime)\b| - | — /i.exec(
      raw,
    );
  const said = raw.slice(0, stop ? stop.index : undefined).replace(/[\s,:"']{1,12}$/, "");
  if (
    said.split(/\s+/).length < 2 &&
    !/^(?:students|graduates|juniors|trainees|founders|women|nurses|anyone|freshers)$/i.test(said)
  )
    return undefined;
  if (
    /^(?:people|those|students|anyone) (?:like|around|i)\b|^(?:new|one|two|three|any|young) (?:job|role|questions?|hours?|weeks?|months?|people|years?)\b/i.test(
      said,
    )
  )
    return undefined;
  return { value: said, from: at[0], to: at[0] + said.length, weight: 1 };
}
