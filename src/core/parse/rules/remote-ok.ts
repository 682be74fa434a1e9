/** Whether distance matters: "from anywhere", "in person only". */
import { before, type Rule, rule, whole } from "../rule.ts";

export const remoteOkRules: readonly Rule[] = [
  rule(
    "remote.yes",
    "remoteOk",
    "you are remote remotely anywhere online virtual virtually location where wherever country worldwide globally city distance live based join reach away elsewhere town",
    /\b(?:(?:fully |100% |all )?remote(?:ly)?(?: (?:only|ok|okay|is (?:fine|ok|okay)|works|too|welcome|friendly))?|(?:from )?anywhere(?: in the (?:world|country|uk|us|eu|region))?|virtual(?:ly)? (?:only|is fine|ok|works)|(?:it's |its |all |purely |only |entirely |fully )?online(?: only)?|location (?:is |does not|doesn't |doesnt )?(?:therefore )?(?:irrelevant|no object|matter|not important|unimportant|no issue|no barrier)|(?:doesn't|doesnt|does not|don't|no) matter (?:where|your city|which (?:city|country))(?: you (?:live|are))?|wherever you (?:are|live|happen to be|may be)|any (?:country|city|location|time ?zone)(?: is)? (?:ok|okay|fine|welcome)|(?:worldwide|globally)|(?:even )?if you(?:'re| are) (?:not (?:in|near|local|nearby|around)|in|outside|far from|abroad|elsewhere|at sea) ?[\w ]{0,20}(?:you(?:'re| are) welcome|we can (?:use|do|talk|meet)|no problem)|when you are not in \w+ we can|(?:elsewhere|further away|far away|out of town)\?? (?:we|then|video|zoom|teams|call)|distance is no (?:object|problem|issue))\b/dgi,
    (match, sentence) => {
      const lead = before(sentence, match.index, 24);
      const tail = sentence.lower.slice(match.index + match[0].length, match.index + match[0].length + 24);
      if (
        /\b(?:no|not|never|from|work(?:ing|s)?|hybrid|or|go|going|a|the|first|your|my|an|our|of|managing|leading|for|about|building) $/.test(
          lead,
        ) &&
        /^(?:remote|online|virtual|anywhere|worldwide|globally)/i.test(match[0]) &&
        !/\b(?:or|even|is|be|work) $/.test(lead)
      )
        return undefined;
      if (
        /^(?:remote|online)$/i.test(match[0]) &&
        /^[ -](?:work|job|jobs|role|team|teams|first|control|company|companies|working|coaching|course|courses|business|store|shop|sales|retail|banking|learning|teaching|position|sensing|platform|communit|portal|form|application|booking|presence|marketing|engineer|developer|meeting|calls?|coffee|monitoring|degree|mba|tutor)/.test(
          tail,
        )
      )
        return undefined;
      if (/^anywhere$/i.test(match[0])) return undefined;
      return whole(match, true);
    },
  ),
  rule(
    "remote.no",
    "remoteOk",
    "person zoom face remote virtual local video calls online locals",
    /\b(?:in[- ]person only|(?:only|strictly|exclusively) (?:in[- ]person|face[- ]to[- ]face)|face[- ]to[- ]face only|(?:no|not) (?:zoom|remote|virtual|video(?: calls?)?|online)\b(?! (?:camera|experience|only))|i (?:mentor|meet|only meet) (?:in person|face to face)(?: only)?|local(?:s| people| mentees)? only|in[- ]person,? (?:not|no) (?:zoom|video|calls|online))\b/dgi,
    (match) => whole(match, false, 2),
  ),
];
