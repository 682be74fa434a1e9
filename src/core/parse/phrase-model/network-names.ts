/** Names of networks and tools that say where somebody is found, not where they work: "Twitter: @lena". */
import type { FieldName } from "../../offer.ts";
import type { Finding, FindingField } from "../finding.ts";
import type { PostView } from "../rule.ts";

const NETWORK =
  /^(?:twitter|x|linkedin|github|gitlab|mastodon|fediverse|discord|slack|matrix|telegram|whatsapp|signal|instagram|facebook|youtube|medium|zulip|irc|gitter|reddit|bluesky|keybase|skype|zoom|google meet|calendly)$/i;
/** Words that tell of work there: "engineer at Slack". */
const WORKS_THERE = /(?:@|\bat|\bfor|\bex-?|\bby|\bjoined|\bwith|\bfrom|&|\band|,) ?$/i;
const NAMES: ReadonlySet<FindingField> = new Set<FieldName>(["affiliations", "locations"]);
/** Characters before a name that are looked at. */
const REACH = 8;

/** Whether a phrase is such a name and nothing says that somebody works there. */
export function isNetwork({ field, from, to }: Finding, { text, in: place }: PostView): boolean {
  if (!NAMES.has(field) || !NETWORK.test(text.slice(from, to))) return false;
  if (field === "locations") return true;
  return place === "text" && !WORKS_THERE.test(text.slice(Math.max(0, from - REACH), from));
}
