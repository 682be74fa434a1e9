/**
 * What looks like the name of an employer or a place and is none: a network that somebody is found on ("Twitter: @lena"),
 * a heading in capitals ("What I Expect From My Mentee"), a sort of employer ("a community college").
 */
import type { FieldName } from "../../offer.ts";
import { EMPLOYERS } from "../employer-names.ts";
import type { Finding, FindingField } from "../finding.ts";
import type { PostView } from "../rule.ts";

const NETWORK =
  /^(?:twitter|x|linkedin|github|gitlab|mastodon|fediverse|discord|slack|matrix|telegram|whatsapp|signal|instagram|facebook|youtube|medium|zulip|irc|gitter|reddit|bluesky|keybase|skype|zoom|google meet|calendly)$/i;
/** Words that tell of work there: "engineer at Slack". */
const WORKS_THERE = /(?:@|\bat|\bfor|\bex-?|\bby|\bjoined|\bwith|\bfrom|&|\band|,) ?$/i;
const NAMES: ReadonlySet<FindingField> = new Set<FieldName>(["affiliations", "locations"]);
/** Characters before and after a name that are looked at. */
const REACH = 8;

/** Words on a link to oneself, and what follows them there. */
const LINKED =
  /^(?:(?:my |personal )?(?:website|web ?site|homepage|blog|portfolio)|site pessoal|cv|resume)$/i;
const LINK = /^: ?(?:@|https?:|www\.)/;

/** Words that somebody speaks with: no name of several words holds one. */
const SPOKEN = /(?:^| )(?:me|my|you|your|you're|our) | (?:me|you)$/i;

/** What somebody is called in a headline, between bars. */
const CALLED =
  /^(?:(?:keynote|public|motivational) )?speaker$|^(?:author|writer|mentor|coach|board member|non-exec\w*|investor|advis[eo]r|consultant|founder|co-founder|trainer|podcaster|host|volunteer|trustee)s?$/i;

/** A sort of employer in small letters: "a TVET college", "county service". */
const SORT =
  /(?:^| )(?:college|bank|school|hospital|company|firm|service|university|agency|council|practice|clinic|sector|industry|authority|charity|startup|department|team|lab|office|sea)s?$/;

/** Whether a phrase is only what a link is called or, of these fields, no name. */
export function isNoName({ field, from, to, sentence }: Finding, view: PostView): boolean {
  const { text, in: place } = view;
  const name = text.slice(from, to).replace("’", "'");
  if (NETWORK.test(name) || LINKED.test(name)) {
    if (LINK.test(text.slice(to, to + REACH))) return true;
    // Alone in its line it is what is left of a link.
    const alone = view.sentences[sentence]?.text.replace(/ ?\|$/, "") === text.slice(from, to);
    if (field === "topics" && alone && place === "text") return true;
  }
  if (!NAMES.has(field)) return false;
  if (CALLED.test(name)) return true;
  if (SPOKEN.test(name)) return !EMPLOYERS.has(name);
  if (field === "affiliations" && SORT.test(name) && /\p{Lu}/u.test(text)) return !EMPLOYERS.has(name);
  if (!NETWORK.test(name)) return false;
  if (field === "locations") return true;
  return place === "text" && !WORKS_THERE.test(text.slice(Math.max(0, from - REACH), from));
}
