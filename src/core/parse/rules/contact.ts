/** Where a request is to be sent, as written. */
import { before, type Rule, rule, whole } from "../rule.ts";

export const contactRules: readonly Rule[] = [
  rule(
    "contact.email",
    "contact",
    "@ dot",
    /[\w.+-]{1,64}(?:@| ?[[(]at[\])] ?)[\w-]{1,60}(?:(?:\.| ?[[(]dot[\])] ?)[\w-]{2,24}){1,4}/dgi,
    (match) => whole(match, match[0], 5),
  ),
  rule(
    "contact.phone",
    "contact",
    "0",
    /(?<![\w.,$£€/-])(?:\+\d{1,3}[\s().-]{0,2}\d{1,4}(?:[\s().-]{0,2}\d{2,5}){1,4}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4})(?![\w%])/dg,
    (match) => (match[0].replace(/\D/g, "").length < 8 ? undefined : whole(match, match[0], 4)),
  ),
  rule("contact.handle", "contact", "@", /(?<![\w.@])@[a-z][\w.]{2,30}\b/dgi, (match, sentence) =>
    /\b(?:me|on|at|telegram|handle|insta\w*|twitter|skype|write|:)\s*\(?$/.test(
      before(sentence, match.index, 14),
    )
      ? whole(match, match[0], 3)
      : undefined,
  ),
  rule(
    "contact.link",
    "contact",
    "https http www calendly ly com me be lnkd forms linktr topmate",
    /\b(?:https?:\/\/[^\s<>()"']{4,300}|(?:www\.|calendly\.com\/|cal\.com\/|topmate\.io\/|bit\.ly\/|lnkd\.in\/|linktr\.ee\/|forms\.gle\/|t\.me\/|wa\.me\/)[^\s<>()"']{2,200})/dgi,
    (match, sentence) => {
      const address = match[0].replace(/[.,;:!?]{1,12}$/, "");
      const asked =
        /\b(?:book|form|sign|schedule|calendar|contact|reach|apply|slot|link|here|fill|message|call|meet)\b/.test(
          before(sentence, match.index, 90),
        );
      return {
        value: address,
        from: match.index,
        to: match.index + address.length,
        weight: asked ? 2.5 : 0.5,
      };
    },
  ),
  rule(
    "contact.dm",
    "contact",
    "dm dms pm inbox message",
    /\b(?:(?:dm|pm|inbox) me|my (?:dms?|inbox) (?:is|are) (?:always )?open|dms? (?:are )?open|(?:via|by|send me a) dm)\b/dgi,
    (match) => whole(match, match[0], 1),
  ),
];
