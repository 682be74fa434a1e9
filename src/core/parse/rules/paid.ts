/** Whether the author takes money. */
import { after, before, type Rule, rule, whole } from "../rule.ts";

export const paidRules: readonly Rule[] = [
  rule(
    "paid.free",
    "paid",
    "free cost costs charge charges fee fees pro bono probono gratis voluntary volunteer unpaid payment pay nothing complimentary nil invoice bill money charged rate price house pays",
    /\b(?:free (?:of (?:charge|cost)|session|sessions|mentoring|mentorship|mentor|chat|call|calls|advice|guidance|help|coaching|30|20|45|15|60|office hours|1:1|one)|(?:it's|its|is|it is|this is|all|totally|completely|entirely|absolutely|for|always|100%) free\b|free,? (?:no strings|obviously|and confidential|for (?:members|everyone|all|anyone))|(?:no|zero|without|nil|don't|do not|never)(?: any| a)? (?:costs?|charges?|fees?|payment|money|invoice|bill)\b|no (?:question|talk) of payment|(?:costs?|charges?|fees?|price|rate)(?: is|:| are)? (?:nothing|nil|zero|none|you nothing|€?\$?£?0\b)|pro[- ]bono|gratis|voluntary|as a volunteer|unpaid(?! (?:intern|work|over|leave|job))|free as in \w+|nobody (?:should|has to|needs to) pay|no one pays|complimentary|on the house|don't want (?:any )?money)\b/dgi,
    (match, sentence) => {
      const lead = before(sentence, match.index, 14);
      if (
        /\b(?:feel|sugar|tax|error|risk|still|am|i'm|is your|be|get|set|stress) $/.test(lead) &&
        /^free/i.test(match[0])
      )
        return undefined;
      if (
        /^ (?:on|time|at|slot|slots|after|before|between|this|place|discovery|spot|trial|consultation)/.test(
          after(sentence, match.index + match[0].length, 14),
        ) &&
        /free$/i.test(match[0])
      )
        return undefined;
      return whole(match, false, 2);
    },
  ),
  rule(
    "paid.bullet-free",
    "paid",
    "free",
    /(?:^|[,;:.(+&-]\s?)free(?:\s*(?:[,;.!)(]|$))|\bfree[,.!]? (?:obviously|of course)/dgi,
    (match) => {
      const at = match[0].toLowerCase().indexOf("free");
      return { value: false, from: match.index + at, to: match.index + at + 4, weight: 1 };
    },
  ),
  rule(
    "paid.fee",
    "paid",
    "0 fee fees rate rates paid charge hourly price pricing usd eur gbp inr bill donation",
    /(?:[$£€₹¥]\s?\d[\d,.]{0,12}(?:\s?(?:\/|per|an|a)\s?(?:hour|hr|h|session|call|month))?|\b\d[\d,.]{0,12}\s?(?:usd|eur|gbp|inr|chf|euros?|dollars|pounds|rupees)\b(?:\s?(?:\/|per|an|a)\s?(?:hour|hr|session|call|month))?|\b(?:paid (?:sessions?|mentoring|mentorship|calls?|consultations?|slots?)|(?:my|the|hourly|session) (?:rates?|fees?) (?:is|are|apply|per|starts?|from)|i charge|small fee|fee applies|for a (?:small |modest |nominal )?fee|price list|bill by the))/dgi,
    (match, sentence) => {
      const lead = before(sentence, match.index, 24);
      const tail = after(sentence, match.index + match[0].length, 16);
      if (/^\s?(?:m|mn|bn|b|k|million|billion|trillion|aum|cut|in (?:revenue|sales|funding))\b/.test(tail))
        return undefined;
      const priced =
        /(?:\/|per|an|a)\s?(?:hour|hr|h|session|call|month)|paid|rate|fee|charge|price|bill/i.test(match[0]);
      if (
        !priced &&
        !/\b(?:session|hour|call|for|fee|cost|price|rate|charge|only|at|pay)s?\b/.test(lead + tail)
      )
        return undefined;
      return whole(match, true, priced ? 3 : 1);
    },
  ),
];
