/** The author's time zone, as written. */
import { after, before, type Rule, rule, whole } from "../rule.ts";

/** Places by whose clock people live; any other place with a capital before "time" counts with a lower weight. */
const NAMED =
  "Eastern|Central|Mountain|Pacific|Atlantic|Gulf|UK|US|India(?:n)?|China|Japan|Irish|British|European?|Central European|Eastern European|West Africa|East Africa|Central Africa|South Africa|Singapore|Hong Kong|London|Dublin|Lisbon|Madrid|Paris|Berlin|Rome|Zurich|Vienna|Athens|Istanbul|Kyiv|Kiev|Moscow|Dubai|Riyadh|Karachi|Delhi|Dhaka|Bangkok|Jakarta|Manila|Tokyo|Seoul|Beijing|Shanghai|Sydney|Melbourne|Perth|Brisbane|Adelaide|Auckland|Wellington|NZ|New York|NY|Chicago|Denver|Toronto|Vancouver|Calgary|Montreal|Boston|LA|SF|California|Texas|Mexico City|Bogotá|Bogota|Lima|Santiago|Buenos Aires|São Paulo|Sao Paulo|Brasília|Brasilia|Lagos|Nairobi|Accra|Cairo|Johannesburg|Cape Town|Tel Aviv|Israel|Warsaw|Prague|Stockholm|Oslo|Helsinki|Copenhagen|Amsterdam|Brussels";
/** Codes that are nothing but time zones. */
const SURE =
  "EST|EDT|PST|PDT|CST|CDT|MST|MDT|AKST|HST|GMT|UTC|CET|CEST|EET|EEST|WEST|SGT|JST|KST|HKT|AEST|AEDT|ACST|AWST|NZST|NZDT|NZT|SAST|WAT|EAT|BRT|MSK|PKT|WIB|PHT|MYT|AST|IST|BST|ICT|MEZ|MESZ|WITA|AKDT|ACDT|NZT|SLST|CLST|PHST";
/** Codes that mean other things too, so a time must stand before them. */
const UNSURE =
  "ET|PT|CT|MT|CAT|ART|WET|NT|COT|PET|GST|BOT|VET|CLT|NPT|BDT|MMT|TRT|PYT|UYT|AZT|AMT|ADT|NDT|WIT";
const OFFSET = "\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?";

export const timezoneRules: readonly Rule[] = [
  rule(
    "timezone.code",
    "timezone",
    "est edt pst pdt cst cdt mst mdt akst hst gmt utc cet cest eet eest west sgt jst kst hkt aest aedt acst awst nzst nzdt nzt sast wat eat brt msk pkt wib pht myt ast ist bst ict mez mesz wita akdt acdt slst clst phst",
    new RegExp(
      `(?<![\\w-])(?:${SURE})(?:${OFFSET})?(?: \\((?:GMT|UTC)${OFFSET}\\))?(?:\\/(?:${SURE}))?(?: time)?(?![\\w-])`,
      "dg",
    ),
    (match) =>
      match[0].startsWith("WEST") || match[0].startsWith("EAT ") ? undefined : whole(match, match[0], 3),
  ),
  rule(
    "timezone.short",
    "timezone",
    "et pt ct mt cat art wet nt cot pet gst bot vet clt npt bdt mmt trt pyt uyt azt amt adt ndt wit",
    new RegExp(`(?<![\\w-])(?:${UNSURE})(?![\\w-])`, "dg"),
    (match, sentence) =>
      /(?:\d|[ap]\.?m\.?|mornings?|evenings?|afternoons?|nights?|lunch(?:times?)?|noon|weekdays?|weekends?|hours|hrs?|time ?zone:?|days|between|\(),?\s*$/.test(
        before(sentence, match.index, 22),
      )
        ? whole(match, match[0], 2)
        : undefined,
  ),
  rule(
    "timezone.lowered",
    "timezone",
    "est edt pst pdt cst cdt gmt utc cet cest eet sgt jst hkt aest aedt sast wat eat ist bst pkt wib",
    /(?<=\d(?::\d\d)?(?: ?[ap]\.?m)? ?)(?:est|edt|pst|pdt|cst|cdt|gmt|utc|cet|cest|eet|sgt|jst|hkt|aest|aedt|sast|wat|eat(?! )|ist|bst|pkt|wib)(?![\w-])/dg,
    (match) => whole(match, match[0], 2),
  ),
  rule(
    "timezone.named",
    "timezone",
    "time timezone zone standard",
    new RegExp(
      `\\b(?:${NAMED})(?: (?:Standard|Daylight|Summer|local))? (?:[Tt]ime(?:[- ]?zone)?|timezone)\\b(?: \\((?:GMT|UTC)${OFFSET}\\))?`,
      "dg",
    ),
    (match) => whole(match, match[0], 4),
  ),
  rule(
    "timezone.place",
    "timezone",
    "time",
    /(?<![\w-])(?!(?:Full|Part|Best|Reply|Meeting|Usual|Ideal|Preferred|Contact|This|That|First|Last|Next|Same|Some|Any|Every|Each|All|Most|One|It|The|My|Your|Our|What|Which|In|On|For|At|By|No|Real|Prime|Story|Show|Tea|Lunch|Spare|Free|Big|Long|Good|Great|Start|End|Second|Third|Take|Time|Office|Summer|Winter|Local|Old|Hard|Christmas|Half|Cycle|Lead|Response|Reply|Every|Over|Family|Quality|Screen|Face|Travel|Many|Just|Not|Now|Then|When|Only|Enough|Record|Day|Night|Long|Down|Up|Work|Me|Play|Bed|Hobby|Did|Facility|Telescope|Machine|Practice|Term|Study|Flight|Sea|Studio|Court|Ward|Waiting|Notice)\b)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:Standard Time|time)(?![\w-])(?! (?:to|for|off|out|zone|of))/dgu,
    (match) => whole(match, match[0], 1),
  ),
  rule(
    "timezone.bare",
    "timezone",
    "eastern central mountain pacific atlantic",
    /(?:\b(?:Eastern|Central|Mountain|Pacific|(?<=\d(?: ?[ap]m)? )Atlantic)|(?<=\d(?: ?[ap]m)? )(?:eastern|central|mountain|pacific))\b(?! (?:Europe|Asia|Africa|Bank|London|Ave|Avenue|Station|Line|Islands?|Northwest|Coast|region|[A-Z]))/dg,
    (match, sentence) =>
      (/(?:\d\s*(?:[ap]\.?m\.?|ish)?|mornings?|evenings?|afternoons?|nights?|lunch(?:times?)?|noon|hour|weekdays?|weekends?|days),?\s*$/.test(
        before(sentence, match.index, 20),
      ) ||
        (/, $/.test(before(sentence, match.index, 2)) &&
          /^(?:,|\.|$)/.test(after(sentence, match.index + match[0].length, 2)))) &&
      !/^ (?:time|and)/.test(after(sentence, match.index + match[0].length, 6))
        ? whole(match, match[0], 2)
        : undefined,
  ),
];
