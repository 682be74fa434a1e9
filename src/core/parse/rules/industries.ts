/** The author's own fields, functions and titles, as written. */

import {
  FIELD_WORDS,
  knownExactly,
  knownField,
  LETTERS,
  phraseFrom,
  titled,
  titleParts,
} from "../field-phrases.ts";
import { headlineParts } from "../headline.ts";
import { listItems } from "../list-items.ts";
import { NUMBER } from "../numbers.ts";
import { isClearOrganisation } from "../organisation.ts";
import { isRoleHead, ROLE_WORDS, rolePhrase } from "../role-phrase.ts";
import { group, type Rule, rule } from "../rule.ts";

/** Longest title looked for before "at". */
const TITLE_REACH = 120;
/** A title or known field can only stand where one of its words does. */
const NAMES_FIELD = [...ROLE_WORDS, ...FIELD_WORDS].join(" ");

function isTitleWord(word: string): boolean {
  return /^[\p{L}&/+-]+$/u.test(word) && !/^(?:at|for|with)$/.test(word);
}

export const industriesRules: readonly Rule[] = [
  {
    id: "industries.headline",
    field: "industries",
    where: "headline",
    triggers: ["*"],
    *find(sentence) {
      for (const part of headlineParts(sentence.text)) {
        if (part.joint === "at" || part.text.length > 70) continue;
        const retired =
          /^(?:retired|incoming|aspiring|freelance(?= )|current(?:ly)?:?|future:?|\d+\+? years)\s+(?:the )?/i.exec(
            part.text,
          )?.[0] ?? "";
        const text = part.text
          .slice(retired.length)
          .replace(/\s{0,4}\((?:retired|ret\.?|she\/her|he\/him|they\/them)\)$/i, "");
        const from = part.from + retired.length;
        if (text.split(/[ ,/]+/).every((word) => LETTERS.has(word.replace("®", ""))) || /^\d/.test(text))
          continue;
        const role = rolePhrase(text, 6);
        const known = role ? undefined : knownField(text);
        if (part.joint === "ex" && !role) continue;
        if (!role && (!known || isClearOrganisation(text) || /^\p{Lu}\p{L}+ Law$/u.test(text))) continue;
        if (
          role &&
          isClearOrganisation(text) &&
          !/,/.test(text) &&
          !isRoleHead(text.split(/\s+/).at(-1) ?? "") &&
          !/ of | for /.test(text)
        )
          continue;
        if (/^(?:writes|helping|i help|passionate|lover|building|award)/i.test(text)) continue;
        for (const reading of titleParts(text, from)) yield reading;
      }
    },
  },
  rule(
    "industries.years-in",
    "industries",
    "years yrs year decade decades",
    /\b(?:years?'?|yrs|decades?(?: and a half)?)(?: of)?(?: (?:professional|work|working|industry|total|combined|hands-on|solid|up|post-qualification|relevant)){0,4}(?:'? (?:experience|exp))?(?: (?:working|spent|mostly|mainly|practi[sc]ing|experience|of experience)){0,4} (?:in|of|across|as an?|doing|building|running|working in) (?:the |both )?(?<rest>[^.;!?•]{2,90})/dgi,
    (match) => {
      const at = match.indices?.groups?.rest?.[0];
      if (at === undefined) return undefined;
      const input = match.input;
      const found = phraseFrom(
        input,
        at,
        (phrase) =>
          !/^(?:a row|my|our|job|chair|role|world|city|saddle|post|house|winning|experience|business|same|total|service|this|it|uniform|practice|field|industry|life|work|which|one|trade|it all|the)\b/i.test(
            phrase,
          ),
      );
      const first = found[0];
      if (!first) return undefined;
      // "in bridges, highways and rail" names three; "customs and logistics" is one field.
      const end = /^(?:,| ,)/.test(input.slice(first.to))
        ? input.slice(at).search(/[.;!?(•]|\b(?:i|with|at|for|but|who|so|happy|looking|interested)\b/i)
        : -1;
      if (end < 0) return first;
      const fields = listItems(input.slice(at, at + end), at).filter(
        (item) => item.text.split(/\s+/).length <= 4 && knownField(item.text),
      );
      return [
        first,
        ...fields
          .filter((item) => item.from >= first.to)
          .map((item) => ({ value: item.text, from: item.from, to: item.to })),
      ];
    },
  ),
  rule(
    "industries.field-years",
    "industries",
    "years yrs year",
    new RegExp(
      `^(?:hi|hello|hey|hi all|hello all)?[,.! ]*(?<said>[\\p{L}&/ -]{2,40}?)(?: here)?,? (?:w(?:ith|\\/)?|for|of|-)? ?(?:about |over |around |nearly |almost |some |more than |the last )?(?:${NUMBER})\\s?(?:\\+|plus)?\\s?(?:-|to)?\\s?\\d{0,2}\\s?\\+?\\s?(?:plus )?(?:years|yrs|yr)\\b`,
      "dgiu",
    ),
    (match) => titled(match),
  ),
  rule(
    "industries.i-am",
    "industries",
    NAMES_FIELD,
    /\b(?:i am|i'm|im|i was|myself|now|currently|working as|work as|worked as|roles? as|as|been|since|(?:^|[,.] )\p{Lu}\p{L}+ is)(?: (?:now|currently|still|working as|also|a freelance|just|primarily|formerly|an incoming|the)){0,4}(?: an?)?(?: (?:retired|former|current|recent|incoming|proud|practising|practicing|freelance|self-taught|newly qualified)){0,4} (?<said>[\p{L}][^.;,!?()•—|]{2,70})/dgiu,
    (match) => titled(match, true),
  ),
  rule(
    "industries.opening",
    "industries",
    NAMES_FIELD,
    /^(?:hi(?: all| everyone| there)?|hello(?: all| everyone)?|hey(?: all| folks)?|good \w+(?: all| everyone)?|hospital)?[,.!: ]*(?:a |an |currently(?: an? )?|current |recently |former |incoming |retired |myself |chartered ){0,4}(?<said>\p{L}[^.;!?()•—|,]{2,60})/dgiu,
    (match) => titled(match),
    "text",
    ({ index, bullet }) => index < 3 && bullet === "",
  ),
  rule(
    "industries.title-at",
    "industries",
    "@ at for with",
    /,? ?(?: at|@| for| with) ?(?=\p{Lu}|@|[a-z]{1,30}\.com)/dgu,
    (match, sentence) => {
      // Up to six words before the joint; the last of them heads the title.
      const lead = sentence.text.slice(Math.max(0, match.index - TITLE_REACH), match.index);
      const last = lead.slice(lead.lastIndexOf(" ") + 1);
      if (!/^\p{L}+$/u.test(last) || !isRoleHead(last)) return undefined;
      const words = lead.split(" ");
      let first = words.length;
      while (first > 0 && words.length - first < 6 && isTitleWord(words[first - 1] ?? "")) first--;
      const said = words.slice(first).join(" ");
      if (/\b(?:my|our|your|his|her|their|the|any|some|a hiring|ask) (?:\w+ )?\w+$/i.test(said))
        return undefined;
      const role = rolePhrase(said.slice(-60));
      return role && said.endsWith(role.text)
        ? { value: role.text, from: match.index - role.text.length, to: match.index }
        : undefined;
    },
  ),
  rule(
    "industries.work-in",
    "industries",
    "work working worked specialise specialize specialising specializing focus focused background expertise career practise practice doing running veteran do been experience industry mostly specialty speciality field area focusing in",
    /\b(?:i(?:'ve| have)? (?:work(?:ed|ing)?|been working) (?:in|on|across)|(?:i )?speciali[sz](?:e|ing|ed) in|speciali[sz]ed in|my (?:background|field|area|expertise|career|specialty|speciality)(?: is| was|:| has been)?(?: mainly| mostly)?(?: in)?|focus(?:ed|ing)? (?:on|mostly on)|i've been (?:doing|in|running)|experience in|experience with|working in|work in|i have been in|i am in|i'm in|mainly focused on)(?: the)? (?<rest>[\p{L}][^.;!?•]{2,100})/dgiu,
    (match) => {
      const at = match.indices?.groups?.rest?.[0];
      if (at === undefined) return undefined;
      const end = match.input
        .slice(at)
        .search(
          /[.;!?(•]|\b(?:at|for|with|since|and i|but|who|so|ever|where|while|i|we|you|to|as|and (?:like|love|enjoy|have|am|want|would|know|happy))\b/i,
        );
      const found = listItems(match.input.slice(at, end < 0 ? undefined : at + end), at).filter(
        (item) => item.text.split(/\s+/).length <= 6,
      );
      // One known field vouches for the others of its list; a lone unknown word may be anything.
      if (!found.some((item) => knownField(item.text) || rolePhrase(item.text))) return undefined;
      return found
        .filter((item) => item.text.length > 1 && !/^(?:my|the|a|an|this|that|it)\b/i.test(item.text))
        .map((item) => ({ value: item.text, from: item.from, to: item.to }));
    },
  ),
  rule(
    "industries.in-since",
    "industries",
    "since years yrs decade",
    new RegExp(
      `\\b(?:in|into|doing|with) (?<said>[\\p{L}&/ -]{2,40}?),? (?:ever since|since (?=\\d|then|school|university)|(?:for )?(?:about |over |nearly |almost |more than |some )?(?:${NUMBER})\\+? (?:years|yrs)\\b|for (?:over |nearly |about )?a (?:bit over a )?decade)`,
      "dgiu",
    ),
    (match) => (knownField(match.groups?.said ?? "") ? group(match, "said") : undefined),
  ),
  rule(
    "industries.label",
    "industries",
    "industry industries sector field function role profession specialty background expertise occupation job title area position",
    /^(?:industry|industries|sector|field|function|role|profession|specialty|occupation|job title|position|job|current role)\s*:\s*(?<rest>[^;•]{2,90})/dgi,
    (match) => {
      const at = match.indices?.groups?.rest?.[0];
      return at === undefined
        ? undefined
        : listItems(match.groups?.rest ?? "", at).map((item) => ({
            value: item.text,
            from: item.from,
            to: item.to,
          }));
    },
  ),
  rule(
    "industries.named-at-start",
    "industries",
    FIELD_WORDS.join(" "),
    /^(?<said>[\p{L}&/ -]{2,40})(?:,| -|\.)/dgu,
    (match) => {
      const said = match.groups?.said?.trim() ?? "";
      return knownExactly(said) && !/^(?:email|phone)/i.test(said) ? group(match, "said", said) : undefined;
    },
    "text",
    ({ index }) => index < 2,
  ),
];
