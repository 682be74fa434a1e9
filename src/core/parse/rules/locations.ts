/** Where the author is, or where one can meet, as written. */
import { hitsIn } from "../gazetteer.ts";
import { KNOWN_PLACES } from "../known-places.ts";
import { after, before, group, type Reading, type Rule, rule, whole } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

/** Names that are common words or people's names as well; they need "in" or the like before them. */
const COMMON = new Set([
  "split",
  "central",
  "la",
  "kl",
  "dc",
  "sf",
  "turkey",
  "jordan",
  "hull",
  "georgia",
  "virginia",
  "kent",
  "devon",
  "queens",
  "peninsula",
  "essex",
  "goa",
]);
const NAME =
  "(?:the )?\\p{Lu}[\\p{L}'’.-]*(?:[ -](?:(?:of|de|la|le|du|des|upon|am|al|el) (?:the )?)?\\p{Lu}[\\p{L}'’-]*){0,3}";
const NO_PLACE =
  /^(?:the )?(?:I|I'm|I'll|I've|HR|IT|AI|UX|UI|Zoom|Teams|Google|Skype|Slack|WhatsApp|LinkedIn|English|French|Spanish|German|Mandarin|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Python|Java|Excel|PM|VC|PE|QA|Big|Please|CFA|Discord|Telegram|Python|React|[A-Z]{2,4}s|Q[1-4]|UTC|GMT|EST|CET|Data|Engineering|Computer|Science|Business|Finance|Marketing|Product|Software|Law|Design|Operations|Research|Rust|R|C|ICU|Tech|Consulting|Education|Nursing|Psychology|Economics|Mechanical|Electrical|Civil|Industrial|Machine|Azure|AWS|SAP)\b/;
const PAST_BEFORE =
  /\b(?:before (?:that|this)|previously|formerly|grew up|born|was raised|raised|moved from|originally|used to|came from|worked in|working in|studied|graduated|degree|internships?|interned|lived in|travell?ed|markets? in|offices? in|clients? in|projects? in|experience in|sites? in|roles? in|job in|jobs in|degree from|study|basically|relocat\w+|move to|moving to|leaving|conference|hospital|university|university of|college|bank of|service of|people in|members|anyone in|someone in|folks in|newcomers to|new to|immigrants? to|career in|colleagues in|starting a company|cross to|apply|if you(?:'re| are)(?: even)?|even if you are|companies in|companies? from|mentor in|lecturer in|department of|ministry of|government of|republic of|a plant in|schools? in|outfit in)\b[^.;,]{0,24}$/;
const PREPOSITION =
  /(?:\b(?:in|near|around|round|at|from|by|outside|inside|across|within|to|between|or|and|based out of|serving|close to|en|em|à|in der|aus)|[,(|•/:-])\s*(?:the |sunny |rainy |central |downtown |greater |south |north |east |west |old |beautiful )?$/;
const NAME_GOES_ON =
  /^(?: (?:University|College|School|Hospital|Hospitals|Bank|Airport|Council|Times|Post|Business|Institute|Teaching|Partners|Group|Capital|Law|Life|United|City Council|Polytechnic|Medical|Met|Airways|Clinic|Foundation|Stock|Hub|Labs?|office culture|market|law|visa|time\b)|'s (?:largest|biggest|best)|-(?:style|listed))/;

export const locationsRules: readonly Rule[] = [
  {
    id: "locations.known",
    field: "locations",
    where: "both",
    get triggers() {
      return KNOWN_PLACES.firstWords();
    },
    *find(sentence, view) {
      for (const hit of hitsIn(KNOWN_PLACES, sentence, view)) {
        const from = hit.from - sentence.from;
        const to = hit.to - sentence.from;
        const said = sentence.text.slice(from, to);
        const lead = before(sentence, from, 60);
        const tail = sentence.text.slice(to, to + 24);
        const lower = said.toLowerCase();
        if (
          NAME_GOES_ON.test(tail) ||
          (/(?:[A-Z][\w'-]{1,30}|\bof|\bnew) $/.test(sentence.text.slice(Math.max(0, from - 16), from)) &&
            !/\b(?:In|Near|Around|At|From|Central|Downtown|Based|Sunny|Greater|The|And|Or|Post|Meet|London|Old|South|North|East|West) $/.test(
              sentence.text.slice(Math.max(0, from - 16), from),
            ))
        )
          continue;
        if (
          said === lower &&
          (COMMON.has(lower) || !/\b(?:in|near|around|based in|at|f2f|coffee|lunch|meet) $/.test(lead))
        )
          continue;
        if (
          COMMON.has(lower) &&
          !/\b(?:in|near|around|at|from|based|out of|or|and) (?:the |central |downtown )?$|[,(|•] ?$/.test(
            lead,
          ) &&
          !/^[ -]based/.test(tail) &&
          view.in === "text"
        )
          continue;
        if (
          isElsewhere(sentence, from, to) ||
          /^ (?:reporting|III?\b|accords?|time\b|standard time)/i.test(tail) ||
          /\b(?:hora de|heure de) $/.test(lead)
        )
          continue;
        if (
          view.in === "text" &&
          !PREPOSITION.test(lead) &&
          !/^(?:[ -](?:based|members|area|resident|local)\b|\.|,|$|\))/.test(tail) &&
          from > 0
        )
          continue;
        const article = /\b(?:the|downtown) $/i.exec(lead)?.[0].length ?? 0;
        const region = /^ (?:Area|area|County|region|suburbs|metro)\b/.exec(tail)?.[0].length ?? 0;
        const state = /^, (?:[A-Z]{2}|[A-Z][a-z]\b)(?![\w'])/.exec(tail)?.[0].length ?? 0;
        const start = article > 0 && (region > 0 || /downtown/i.test(lead)) ? from - article : from;
        yield {
          value: sentence.text.slice(start, to + region + state),
          from: start,
          to: to + region + state,
          weight: 2,
        };
      }
    },
  },
  rule(
    "locations.the-city",
    "locations",
    "city downtown town centre center cbd area",
    /\b(?:in|around|near|at|within) (?<place>the city(?: cent(?:re|er))?|the cbd|downtown(?! [A-Z])|town|(?:the )?city cent(?:re|er)|the town cent(?:re|er)|the area)\b(?! (?:council|of|hall|desk|manager|government|i |to city|and back))/dgi,
    (match, sentence) => {
      if (
        /\b(?:same|desk|my|new|live|works?|worked|designer|life|rent|noise|anything|home) $/.test(
          before(sentence, match.index, 16),
        )
      )
        return undefined;
      return group(match, "place");
    },
  ),
  rule(
    "locations.downtown",
    "locations",
    "downtown",
    /(?:breakfasts?|coffees?|lunch(?:es)?|office|meet|drinks|teas?|walks?) (?<place>downtown)\b/dgi,
    (match) => group(match, "place"),
  ),
  rule(
    "locations.based",
    "locations",
    "based live living located here reside residing",
    new RegExp(
      `\\b(?:[Bb]ased|[Ll]iving|I live|[Ll]ocated|[Rr]esiding|[Rr]eside) (?:here )?(?:in|at|near|around|out of|just outside|outside) (?:sunny |rainy |lovely |beautiful |central |downtown |a |the suburbs of )?(?<place>${NAME}(?:, \\p{Lu}[\\p{L}]+(?: \\p{Lu}\\p{L}+)?)?)`,
      "dgu",
    ),
    (match) => place(match, 3),
  ),
  rule(
    "locations.name-based",
    "locations",
    "based",
    /(?<place>\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,2})(?:-| )based\b(?! (?:in|on|MNC|company|firm|startup|bank|agency|at))/dgu,
    (match) => place(match, 3),
  ),
  rule(
    "locations.meet",
    "locations",
    "in at near around round by along of to come",
    new RegExp(
      `\\b(?:[Mm]eet|meeting|[Cc]offees?|[Ll]unch(?:es|times?)?|[Bb]reakfasts?|tea|brew|chai|kopi|pint|drinks?|[Ww]alks?|beer|brunch|dinner|face[- ]to[- ]face|f2f|[Ii]n[- ]person|in person|over a \\w+|sit down|come|come over|chat|hours|studio|office|café|cafe|pub|residence|catch up|home|mornings?|evenings?|afternoons?|Saturdays?|Sundays?|loops|bite|cake|meetings)(?: (?:me|you|up|with me|for \\w+|for a \\w+|together|somewhere|of tea|in person|over coffee)){0,4} (?:in|at|near|around|round|by|along|of|to) (?<place>${NAME}(?: (?:canteen|food court|caf[eé]|library|station|campus|office|market))?)`,
      "dgu",
    ),
    (match, sentence) => place(match, 2, sentence),
  ),
  rule(
    "locations.label",
    "locations",
    "location city where based ort lieu lugar place venue",
    /^(?:location|city|where|based|place|ort|lieu|lugar|ubicación)\s*:\s*(?<place>[^.;|•(]{2,60})/dgi,
    (match) => {
      const said = match.groups?.place?.trim() ?? "";
      if (/\b(?:zoom|online|remote|teams|google|virtual|anywhere|call|link)\b/i.test(said)) return undefined;
      return group(match, "place", said);
    },
  ),
  rule(
    "locations.headline",
    "locations",
    "county city area region greater",
    /(?:^|[,|•] ?)(?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2} (?:County|City|Area|Region))(?= ?(?:[,|•]|$))/dgu,
    (match) => group(match, "place"),
    "headline",
  ),
];

function place(match: RegExpExecArray, weight: number, sentence?: Sentence): Reading | undefined {
  const said = (match.groups?.place ?? "").replace(/[.'-]{1,12}$/, "");
  const reading = group(match, "place", said, weight);
  if (!reading || NO_PLACE.test(said) || said.length < 2) return undefined;
  if (sentence && /\b(?:not|no|never)\b/.test(before(sentence, match.index, 10))) return undefined;
  return { ...reading, to: reading.from + said.length };
}

/** A place that was, that others are in, or that is only talked about. */
function isElsewhere(sentence: Sentence, from: number, to: number): boolean {
  const lead = before(sentence, from, 60);
  const tail = after(sentence, to, 30);
  if (
    /\b(?:i (?:live|am|work)|i'm|based|here|now|meet|coffee|lunch|over at|office)\b[^.;,]{0,14}$/.test(lead)
  )
    return false;
  return PAST_BEFORE.test(lead) || /^ (?:you are welcome|market|office of)/.test(tail);
}

/** The whole match as a place; used by the language packs. */
export const wholePlace = (match: RegExpExecArray) => whole(match, match[0]);
