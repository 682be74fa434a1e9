/** `links`: a web address; an e-mail address is none. */
import type { Advice, Place } from "./codes.ts";
import type { Message } from "./message.ts";
import type { Check } from "./reading.ts";

/** Ends of addresses that are no words of any of our languages. */
const PLAIN_ENDS =
  "com|org|net|edu|gov|info|biz|dev|app|xyz|online|blog|tech|page|link|site|shop|cloud|eu|uk|de|fr|nl|es|pt|pl|se|dk|fi|cz|jp|cn|br|ru|ca|au|nz|za|sg|hk|ie|lu|gg|fm|tv|cc|vc|bio|cv|ee|io|ai|co|ly|gl|sh|gle|design|studio|academy|agency|media|digital|space|store|consulting|wiki|photography|gallery|press|example|art|film|music|museum|garden|cafe|farm|coop|mx|ar|cl|kr|tr|gr|ro|hu|bg|hr|rs|ua|il|ae|qa|ke|ng|gh|tz|ug|rw|tn|eg|pk|lk|np|vn|tw|cat|scot|nyc|int|pro|jobs|mobi|asia|africa|click|club|vip|expert|solutions|services|network|software|technology|ventures|video|photos|graphics";
/** Ends that are words too ("level.so"): an address only with something behind the stroke. */
const WORDLIKE_ENDS = "me|so|to|is|it|in|us|at|be|by|no|am|id|la|li|my|as|one|page|team|work|works|world|ch";

const WITH_SCHEME = /\b(?:https?:\/\/|www\.)[^\s<>"]{2,}/gi;
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])[a-z0-9](?:[a-z0-9-]{0,60})(?:\\.[a-z0-9-]{1,60}){0,3}\\.(?:(?:${PLAIN_ENDS})(?:\\/[^\\s<>"]*)?|(?:${WORDLIKE_ENDS})\\/[^\\s<>"]+)(?![\\p{L}\\p{N}@-])`,
  "gu",
);
/** With a path behind it any ending makes an address; "Node.js/React" is none. */
const ANY_END =
  /(?<![\p{L}\p{N}@._/-])[a-z0-9][a-z0-9-]{2,60}(?:\.[a-z0-9-]{1,60}){0,3}\.(?!(?:js|ts|py|cs|md|txt|pdf|docx?|xlsx?|csv|net)\/)[a-z]{2,20}\/[\p{L}\p{N}_~-][^\s<>"]*/gu;
/** With a hyphen in it, or behind a word for a site, any ending does. */
const HYPHENATED =
  /(?<![\p{L}\p{N}@._/-])[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,4}\.(?!(?:js|ts|py|cs|md|txt|pdf|docx?|xlsx?|csv|net|png|jpe?g)\b)[a-z]{2,15}(?![\p{L}\p{N}@.-])/gu;
const NAMED_SITE =
  /(?<=\b(?:site|website|portfolio|homepage|page|blog|gallery|photos)(?: is| lives| at)?:? )[a-z0-9][a-z0-9-]{2,40}\.[a-z]{2,15}(?![\p{L}\p{N}@.-])/gu;
const SPELT_OUT = /\b[a-z0-9-]{2,40} dot (?:com|org|net|io|co|uk|de|dev)\b/gu;
/** Names of products that only look like an address. */
const NO_ADDRESS =
  /^(?:[bm]\.(?:com|tech|sc|ed)|(?:booking|monday|amazon|hotels|salesforce|match|trip|chess|alibaba|jd|crypto)\.com|(?:asp|vb|ado|paint|node|chart|d3|three|next|vue)\.(?:net|js|io))$/;

export const linksCheck: Check = ({ message, subject }) => {
  const place = firstLink(message);
  if (place) return [{ code: "links", at: place, about: message.source.slice(place.from, place.to) }];
  const inSubject = firstLink(subject);
  const found: Advice[] = inSubject
    ? [{ code: "links", about: subject.source.slice(inSubject.from, inSubject.to) }]
    : [];
  return found;
};

/** Where the first address stands. */
export function firstLink({ lower, place }: Message): Place | undefined {
  const places = [WITH_SCHEME, BARE, ANY_END, HYPHENATED, NAMED_SITE, SPELT_OUT].flatMap((pattern) => {
    for (const match of lower.matchAll(pattern)) {
      if (!NO_ADDRESS.test(match[0]))
        return [place(match.index, match.index + match[0].replace(/[.,;:!?)\]'"]+$/, "").length)];
    }
    return [];
  });
  return places.sort((a, b) => a.from - b.from)[0];
}
