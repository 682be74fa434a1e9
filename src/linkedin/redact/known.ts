/** The parts of LinkedIn's own vocabulary that a redacted sample may keep: what the reader itself looks for, and no more. */
import type { Dialect } from "../dialect.ts";
import { dialects } from "../dialects/index.ts";
import { EDITED, JUST_NOW, MENU_BEFORE_NAME, PROMOTED } from "../words.data.ts";

/** Class names that the dialects or the text reader name. */
export const KNOWN_CLASSES: ReadonlySet<string> = new Set([
  ...selectors().flatMap((one) => one.match(/(?<=\.)[a-z][\w-]*/gi) ?? []),
  "visually-hidden",
  "a11y-text",
]);

/** What a class of LinkedIn's begins with. */
const STEMS = new Set([...KNOWN_CLASSES].map((name) => name.split(/[-_]/)[0] ?? ""));

/**
 * Is a class name plainly written by a developer, and so what a repair needs? Known ones, others of the same families, and
 * names in the form `block__element--state`, which no word of a person has.
 */
export function isCodeName(name: string): boolean {
  if (KNOWN_CLASSES.has(name)) return true;
  if (!/^[a-z]+(?:[-_]{1,2}(?:[a-z]+|v?\d{1,2}))+$/.test(name) || name.length > 80) return false;
  return STEMS.has(name.split(/[-_]/)[0] ?? "") || /[a-z](?:__|--)[a-z]/.test(name);
}

/** Is a test id plainly a developer's: a few words in small letters, joined by dashes or capitals? */
export function isCodeWord(value: string): boolean {
  return value.length <= 40 && /^[a-z]{2,}(?:-[a-z]{2,}|[A-Z][a-z]+){1,5}$/.test(value);
}

/** Attributes whose values are written by developers alone, unless a code is packed into them. */
export const CODE_ATTRIBUTES = new Set("data-testid data-view-name data-component-type".split(" "));
/** Attributes of which not even the name tells anything. */
export const DROPPED_ATTRIBUTES = new Set("data-src data-delayed-url data-ghost-url data-style".split(" "));

/** Values, and parts of values, of ids and test ids that the dialects name; the longest first. */
export const KNOWN_PARTS: readonly string[] = [
  ...new Set([
    ...selectors().flatMap((one) => Array.from(one.matchAll(/='([^']+)'/g), ([, value]) => value ?? "")),
    ..."GroupPostUrn(groupId= postId= UserGeneratedContentPostUrn( userGeneratedContentId= shareId= ShareUrn(".split(
      " ",
    ),
    ..."-commentList -pagedCommentsContainer commentBox- update-card-focus updateUrn urn:li:fsd_profile: ember".split(
      " ",
    ),
    ..."urn:li:activity: urn:li:ugcPost: urn:li:share: urn:li:groupPost: urn:li:comment: urn:li:aggregate:".split(
      " ",
    ),
    "activity:",
    "ugcPost:",
    "groupPost:",
  ]),
]
  .filter((part) => part.length > 4)
  .sort((a, b) => b.length - a.length);

/** Attributes whose values hold no person's data, and the values they may have. */
export const PLAIN_ATTRIBUTES = new Set(
  "role type dir tabindex hidden disabled controls aria-hidden aria-expanded".split(" "),
);
export const PLAIN_VALUES = new Set(
  "true false ltr rtl auto button submit text list listitem article img presentation none group region textbox radio menu heading main note separator feed navigation complementary alert status dialog display:none -1 0".split(
    " ",
  ),
);

/** Attributes whose value is kept in shape: known parts stay, all else is filler. */
export const SHAPED_ATTRIBUTES = new Set(
  "id data-urn data-id data-testid componentkey data-view-name data-view-tracking-scope data-sdui-anchor-id data-sdui-screen data-component-type data-lazy-mount-id data-display-contents data-rehydrated data-color-scheme data-finite-scroll-hotkey-item".split(
    " ",
  ),
);
export const LABEL_ATTRIBUTES = new Set("aria-label alt title".split(" "));

/** Parts of an address that say what kind of page it is. */
export const PATH_WORDS = new Set(
  "in company school feed update groups search results all posts pulse events learning safety go url q keywords highlightedFeedForGroups highlightedUpdateUrn miniProfileUrn urn li activity ugcPost share groupPost comment fsd_profile hashtag".split(
    " ",
  ),
);

/** LinkedIn's own words that decide what a card is. */
export const INTERFACE_WORDS: ReadonlySet<string> = new Set([...PROMOTED, ...EDITED, ...JUST_NOW]);
/** What a label begins with before a name. */
export const LABEL_STARTS: readonly string[] = [...MENU_BEFORE_NAME, "reaction button state"];

export const KNOWN_TAGS = new Set(
  "a article aside b blockquote br button code div em figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label li li-icon main mark nav ol p path pre section small span strong sub sup svg table tbody td textarea time tr u ul video".split(
    " ",
  ),
);

function selectors(): string[] {
  const of = ({ post, weakly, never, comments, end, fields, quoted }: Dialect) => [
    ...[
      ...post,
      ...(weakly ? [...weakly.post, weakly.outside] : []),
      ...never,
      ...comments,
      ...end,
      ...quoted.at,
    ],
    ...[...fields, ...quoted.fields].flatMap((one) => [...one.at, one.not ?? ""]),
  ];
  return dialects.flatMap(of);
}
