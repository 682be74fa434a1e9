/** What the author does not help with, as written. */
import { headerOf } from "../header.ts";
import { type ListItem, listItems, trimItem } from "../list-items.ts";
import { type Reading, type Rule, rule } from "../rule.ts";

const STOP =
  /[.;!?•]|\s-\s|—|:\s|\b(?:but|because|as i|as it|since|so|i would|i'd|i have|i don't know|i am|i'm|i can|i will|i'll|sorry|please|pls|thanks|though|only|when|until|email|mail|dm|reply|if|while|you'd|thank|nor do i|happy to)\b|, (?:i|and i|that|it|took|really|there|which|you|we|just|reply)\b|\(/i;
/** Words that a "no" commonly stands before without naming a subject. */
const NO_SUBJECT =
  /^(?:cost|charge|fee|fees|calls?|zoom|video|phone|emails?|evenings?|mornings?|afternoons?|weekends?|weekdays?|pressure|strings|problem|problems|worries|appointment|booking|need|matter|one|idea|more|longer|less|obligation|catch|question|questions|slides|recording|recordings|hierarchy|rush|time|doubt|excuses|experience|agenda|wisdom|it|that|this|you|me|anyone|everyone|people|all|the|a|an|be|to|do|so|sure|yet|only|just|too|far|really|for me|here|there|available|able|free|in person|face-to-face|f2f|whatsapp|coffee|dms?|texts?|teams|remote|online|meetings?|in-person|slack|text|location|selling anything|judg\w+|pitch|spam|commitment|jargon|stupid questions|such thing|silly questions|limits?|set schedule|schedule|reply|response|mentor|mentors|answer|daylight savings|not)$/i;

const DENYING_HEADER =
  /^(?:what )?(?:i |we )?(?:do not|don't|won't|can't|cannot|not)(?: \w+){0,3}\s*:?$|^not (?:covered|my area|offered)\s*:?$/i;

export const notTopicsRules: readonly Rule[] = [
  rule(
    "not-topics.refuse",
    "notTopics",
    "send asked about ask job bitte contact come help discuss talk comment advise answer cover teach speak mentor intercede give provide support assist review do any deal know guide share process use good hopeless useless consulted stay touch rather of find doing refer referrals rubbish unable terrible message regret offer bad won write not",
    /\b(?:(?:i |we )?(?:do not|don't|dont|can't|cant|cannot|can not|won't|wont|will not|shall not|would not|am not able to|am unable to|not able to|unable to|regret that i cannot|rather not|never)(?: be (?:any use|able to|providing|doing|much help|of (?:any |much )?use|giving)| really| usually| also)? ?(?:to )?(?:(?:help|assist|advise|support|guide)(?: you| anyone)? (?:with|on|about|in|for)|help|discuss|talk about|comment on|speak (?:about|to)|advise on|answer (?:questions )?(?:on|about)?|cover|teach(?: you)?|mentor (?:on|for)|intercede for anyone in|intercede (?:in|for)|provide|providing|give|do|doing|review|deal with|know (?:anything )?about|share|process|write you|touch|get into|go into|offer|on|with|look at|refer)|(?:i'm |i am )?(?:no good|not good|not the (?:right )?person|not much use|no use|no help|useless|hopeless|not a fit|not suited|not the one|not an expert|rubbish|terrible|bad) (?:for|on|at|with|in)|stay out of|steer clear of|(?:please )?(?:don't|do not|dont|not to|not) (?:ask|be consulted|send(?= (?:me )?(?:a )?requests?)|contact|come|message)(?: me| to me)?(?: (?:about|for|with|to|upon|on))?(?: requests? for)?|not (?:be asked|want to be asked) about|bitte keine \w+ zu|not looking to) (?:any |my |the )?(?<rest>[^.!?;•\n]{2,120})/dgi,
    (match) => items(match, 3),
  ),
  rule(
    "not-topics.not-for",
    "notTopics",
    "not no except",
    /(?:^|[,.;:(•—] ?|\b(?:please|sorry)[,:]? )(?:please )?(?:not(?: (?:for|about|covering|on|a|into))?|no|absolutely no|strictly no|sorry,? no|except)(?: (?:requests? for|more|questions (?:on|about)|help with|messages about|asks for))? (?<rest>[^.!?;•:\n]{3,90})/dgi,
    (match) => items(match, 2),
  ),
  rule(
    "not-topics.label",
    "notTopics",
    "not won can outside out exclusions off limits area cannot no don",
    /^(?:not (?:covered|my area|included|offered|for|my thing|something i do)|what i (?:won't|don't|can't) (?:do|cover|help with|discuss)|(?:i )?(?:won't|don't|can't|cannot) (?:do|cover|offer|help with|discuss)|out of scope|outside my area|exclusions|off limits|off the table|no)\s*:\s*(?<rest>[^•\n]{2,200})/dgi,
    (match) => {
      const at = match.indices?.groups?.rest?.[0];
      return at === undefined
        ? undefined
        : listItems(match.groups?.rest ?? "", at)
            .filter((item) => item.text.split(/\s+/).length <= 7)
            .map(reading(3));
    },
  ),
  {
    id: "not-topics.listed",
    field: "notTopics",
    triggers: ["*"],
    *find(sentence, view) {
      // Items under a header such as "What I don't do".
      const header = headerOf(sentence, view.sentences);
      if (
        header === undefined ||
        sentence.text === header ||
        !DENYING_HEADER.test(header) ||
        header.length > 60
      )
        return;
      const item = trimItem(sentence.text.split(/[.;!:]\s|\s-\s|—/)[0] ?? "");
      if (
        item &&
        !NO_SUBJECT.test(item.text) &&
        item.text.split(/\s+/).length <= 8 &&
        !/^(?:i|we|you)\b/i.test(item.text)
      )
        yield { value: item.text, from: item.from, to: item.to, weight: 3 };
    },
  },
  {
    id: "not-topics.crossed",
    field: "notTopics",
    triggers: ["*"],
    *find(sentence) {
      if (sentence.bullet !== "✗") return;
      const lead =
        /^(?:no|not|don't|i don't (?:do|offer|help with)|i can't help with) /i.exec(sentence.text)?.[0]
          .length ?? 0;
      const item = trimItem(sentence.text.slice(lead).split(/[.;!:]\s|\s-\s|—/)[0] ?? "");
      if (item && !NO_SUBJECT.test(item.text) && item.text.split(/\s+/).length <= 8)
        yield { value: item.text, from: lead + item.from, to: lead + item.to };
    },
  },
];

const reading =
  (weight: number) =>
  (item: ListItem): Reading => ({ value: item.text, from: item.from, to: item.to, weight });

function items(match: RegExpExecArray, weight: number): Reading[] | undefined {
  const at = match.indices?.groups?.rest?.[0];
  if (at === undefined) return undefined;
  const rest = match.groups?.rest ?? "";
  const stop = STOP.exec(rest);
  const end = stop ? stop.index : rest.length;
  return listItems(rest.slice(0, end), at)
    .map((item) => {
      const lead =
        /^(?:with|about|on|for|you|me|people wanting|wanting|requests? for|request for|questions? (?:about|on)|no|not|a|the|any|giving|providing)\s+/i.exec(
          item.text,
        )?.[0].length ?? 0;
      return { text: item.text.slice(lead), from: item.from + lead, to: item.to };
    })
    .filter(
      (item) =>
        item.text.length > 1 &&
        !NO_SUBJECT.test(item.text) &&
        item.text.split(/\s+/).length <= 8 &&
        !/^(?:able|covered|included|offered|obviously|my (?:area|thing)|progressing|above|idea|clue|schedule|hurry|place|plans?|form|intention|this|that|next|last|his|her|their|five|four|three|two|one|problem|worries|pressure|need|matter|doubt|strings|obligation|reason|rush|harm|i|we|you|he|she|they|my (?:phone|line)|more than|\d|one|only|just|be|as|to be|sure|worry|hesitate|need|matter|far|too|wait|forget|quite|afraid|expect|know|have|feel|mind|care|all|everyone|in|at|before|after|until|later|by|via|from|over|during|even|need to|yet)\b/i.test(
          item.text,
        ),
    )
    .map(reading(weight));
}
