/** Ways of meeting that the author offers. */
import { formatWords } from "../format-words.ts";
import { GROUP_TRIGGERS } from "../group-words.ts";
import { after, before, group, type Rule, rule, whole } from "../rule.ts";

/** Words any of the format patterns can start from. */
export const FORMAT_TRIGGERS =
  `over grab have do share go for get treat round signal take taking answer ig insta instagram facebook fb hop find can could may are one two three four 0 zoom meet gmeet gmeets hangout hangouts skype facetime webex jitsi whereby gotomeeting bluejeans videocall videocalls teams video videolink virtual online remote camera cameras phone telephone tel voice audio call calls ring bell buzz tinkle blower slack discord whatsapp whats telegram wechat weixin viber imessage messenger mattermost zulip kakao kakaotalk zalo threema signal matrix line irc dm dms d pm pms inmail inmails linkedin text texting sms async asynchronous instant messaging message messages msg private direct email emails mail mails emailing emailed e person face f ftf real irl flesh campus site coffee coffees cuppa cuppas tea teh kopi chai matcha boba espresso mate kava brunch brunches breakfast breakfasts lunch lunches lunchtime pint pints drink drinks beer beers brew smoko picnic picnics dim dinner dinners meeting meetings catch sit see together walk walks walking stroll wander wanders strolls screen screenshare channel porch bench studio kitchen shop garden table desk canteen physical burger buy get stand correspondence come drop pop swing stop beside shadow ride visit visits show ${GROUP_TRIGGERS}`.split(
    " ",
  );

/** A place of the author's, or one to go to; it is a way of meeting only beside words of meeting. */
const VENUE =
  "(?:office|studio|chambers|kitchen|table|desk|shop|store|workshop|lab|cafe|café|coffee shop|house|place|flat|library|canteen|school|club|pub|bar|depot|yard|barn|farm|garage|shed|garden|truck|van|cab|surgery|clinic|practice|gallery|museum|church|loft|hall|centre|center|station|mill|factory|hangar|bench|room|porch|veranda|terrace|hotel|lobby|harbour|staffroom|boardroom|hub|residence|home|stall|park|market|forge|smithy|stables?|kennels|tap ?room|brewery|bakery|salon|vineyard|allotment|greenhouse|orchard|boat|gym|dojo|rink|bench|workbench|counter|window|plot|parlour|ute|booth|stand|front|canal|beach|quay)";
const MEETING =
  /\b(?:meet|meets|come|sit|see you|visit|drop|pop|swing|stop by|host|gather|welcome|chat|talk|converse|join|walk|kettle|bring|tea|coffee|hours?|mornings?|afternoons?|evenings?|nights?|noon|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|\d{1,2}(?:[:.]\d\d)? ?[ap]m|zoom|teams|skype|webex|monthly|weekly|quarterly|at a time|half a day|is open|door|find me)\b/;
const REMOTE =
  "(?:[Zz]oom|ZOOM|(?:MS |Microsoft )?[Tt]eams|[Vv]ideo|(?:[Tt]ele)?[Pp]hone|Signal|Discord|Telegram|letter|[Ss]kype|[Ww]ebex|[Oo]nline|(?:Google )?Meet|(?:a )?call|ring|WhatsApp|FaceTime|Jitsi|Viber|Slack|Messenger|voice notes?|text|DM|email)\\b";
/** Times at which somebody is somewhere again and again. */
const OFTEN =
  "(?:most |every |any |on |each ){0,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?: and (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)?|mornings|evenings|afternoons|lunchtimes|weekdays|weekends)|(?:most|every) (?:days?|weeks?)|\\d{1,2}(?::\\d\\d)? ?(?:-|–|to) ?\\d{1,2}";
const OR_REMOTE = /^,? or (?:by |on |over |via )?(?:(?:tele)?phone|zoom|teams|video|skype|whatsapp|a call)\b/;
/** Words with a capital that are no place. */
const NO_PLACE =
  /^(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Weekends?|Weekdays?|Evenings?|Mornings?|Sat|Sun|Mon|Tue|Wed|Thu|Fri|Email|Phone|Call|IG|FB|Imo|Botim|Snap|Insta|Instagram|Facebook|Reddit|Kakao|Messages?|Voice|Audio|Zoom|Teams|Skype|Slack|Discord|WhatsApp|Messenger|Viber|Zalo|Line|LINE|Matrix|FaceTime|Jitsi|Hangouts|Texts?|SMS|Ring|Bell|Signal|Telegram|LinkedIn|Google|Meet|MS|Microsoft|Webex|Video|English|Spanish|French|German|CET|CEST|GMT|EST|PST|IST|UTC|BST|ET|PT|Via|Either|Format|Text|Message|Chat|Online|Remote|Virtual|DM|Happy|Prefer|By|Coffee|Lunch|Free|I|I'm|We|You|The|My|Any|Your|PM|AM)\b/;

/** So far before a number it may be said that one should text it. */
const TEXT_BEFORE = 60;

export const formatsRules: readonly Rule[] = [
  {
    id: "formats.words",
    field: "formats",
    triggers: FORMAT_TRIGGERS,
    *find(sentence) {
      for (const word of formatWords(sentence)) yield word;
    },
  },
  rule(
    "formats.address",
    "formats",
    "@ dot",
    /[\w.+-]{1,64}(?:@| ?[[(]at[\])] ?| at (?=\w+ ?[[(]?dot))[\w-]{1,60}(?:\.[a-z]{2,12}|(?: ?[[(]dot[\])] ?| dot )[a-z]{2,12})/dgi,
    (match) => (match[0].includes("//") ? undefined : whole(match, "email", 0.5)),
  ),
  rule(
    "formats.venue",
    "formats",
    "my our in at to round the door a on near by",
    new RegExp(
      `(?:\\b(?:at|in|to|round|by|into|under|beside|behind|along) (?:my|our|the|a) (?:(?!own |last |first |same |previous |next |end |old |right |wrong )[\\w'-]+ ){0,3}?|(?:^|[,(:] )(?:my|our) (?:[\\w'-]+ ){0,2}?|\\b(?:here is|find) my )${VENUE}(?![\\w-])|^(?:my |our |the )?${VENUE}(?:'s| is) (?:in|on|at|near|by)(?= )|\\b(?:my|his|her|our) (?:office )?door\\b(?= (?:is|stands)?\\s?(?:always |mostly )?(?:open )?(?:on|every|each|from|most|at|in the|near|any)\\b(?! (?:a|any) (?:member|questions?)))`,
      "dgi",
    ),
    (match, sentence) => {
      // "In the office, or telephone": one of two ways.
      if (OR_REMOTE.test(after(sentence, match.index + match[0].length, 24)))
        return whole(match, "in-person", 0.5);
      if (!MEETING.test(sentence.lower.replace(match[0].toLowerCase(), " "))) return undefined;
      if (
        /\b(?:work|worked|working|works|years|yrs|job|role|nurse|manager|lead|been|started|trained|grew|hired|practi[sc]e|standing|stuck|sleeping|alone|sitting)\b[^.;]{0,24}$/.test(
          before(sentence, match.index, 60),
        )
      )
        return undefined;
      return /^(?:in|to|from|at) (?:the|a) (?:\w+ ){0,3}?(?:room|market|place|table|desk|bar|school|house|home|station|factory|church|office|hotel|practice|hall|farm|shop|centre|center|clinic|surgery|museum|gallery|lab|yard)$/i.test(
        match[0],
      ) && !/\b(?:meet|come|find me|join|see you|drop|host|gather|i am|i'm)\b/.test(sentence.lower)
        ? undefined
        : whole(match, "in-person", 0.5);
    },
  ),
  rule(
    "formats.place-or-remote",
    "formats",
    "or online zoom teams video phone telephone signal discord telegram letter skype webex meet call ring whatsapp facetime jitsi viber slack messenger voice text dm email",
    new RegExp(
      `(?<![\\w@-])(?<place>\\p{Lu}[\\p{L}'-]+(?: (?:of |the )?\\p{Lu}[\\p{L}'-]+){0,3})(?:, or|,? or(?: else)?| \\/) (?:by |on |over |via |a |an |from |the |your )?(?:${REMOTE})`,
      "dgu",
    ),
    (match, sentence) => {
      const place = match.groups?.place ?? "";
      // "Hamburg or online" is where somebody lives, "we meet in Hamburg or online" how.
      if (/online$/i.test(match[0]) && !/\bmeet/.test(sentence.lower)) return undefined;
      if (NO_PLACE.test(place) || NO_PLACE.test(place.split(" ").at(-1) ?? "")) return undefined;
      return { value: "in-person", from: match.index, to: match.index + place.length, weight: 0.5 };
    },
  ),
  rule(
    "formats.remote-or-place",
    "formats",
    "or",
    new RegExp(
      `(?:${REMOTE})[\\w ]{0,12},? or(?: else)? (?<place>(?:(?:in|at|near|around|the) )?\\p{Lu}[\\p{L}'-]+)(?![\\w@])`,
      "dgu",
    ),
    (match) =>
      NO_PLACE.test((match.groups?.place ?? "").replace(/^(?:in|at|near|around|the) /, ""))
        ? undefined
        : group(match, "place", "in-person", 0.5),
  ),
  rule(
    "formats.there",
    "formats",
    "0 weekdays weekends on each week day any most weeks days every mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday mornings evenings afternoons lunchtimes weekday once monthly weekly come walk walks walking door",
    new RegExp(
      `(?:\\bI(?:'m| am) (?:usually |mostly |often )?(?:on|at|in) (?<at>[^.;!?,]{3,40}?),? (?:${OFTEN})|^(?:In |At |The )?(?<place>\\p{Lu}[\\p{L}'-]+(?: (?:of |the )?\\p{Lu}[\\p{L}'-]+){0,3})(?:, [a-z' ]{3,20})?, (?:${OFTEN})[\\w ]{0,16}[.]?$|\\b[Cc]ome to (?:the )?(?<to>\\p{Lu}[\\p{L}'-]+)|\\b(?:[Oo]nce (?:a|per|every) \\w+|[Mm]onthly|[Ww]eekly),? (?:in|at) (?<town>\\p{Lu}\\p{Ll}[\\p{L}'-]+)|\\b[Ww]alk(?:s|ing)?(?: the dogs?| meetings)? (?:on|along|round|around|through) (?:the )?(?<path>\\p{Lu}[\\p{L}'-]+))`,
      "dgu",
    ),
    (match, sentence) => {
      const { at, place, to, town, path } = match.groups ?? {};
      if (
        at !== undefined &&
        /^(?:my|a|call|the phone|zoom|teams|slack|it\b|touch)|\b(?:call|phone|calls|zoom|teams|slack|discord|train|road|shift|online)\b/i.test(
          at,
        )
      )
        return undefined;
      if (NO_PLACE.test(place ?? to ?? town ?? path ?? "")) return undefined;
      return new RegExp(REMOTE, "i").test(sentence.text) && at !== undefined
        ? undefined
        : whole(match, "in-person", 0.5);
    },
  ),
  rule(
    "formats.number",
    "formats",
    "0",
    /(?<![\w@#:/.+-])(?<number>\+?\(?\d{2,4}\)?[ -]\d{2,4}[ -]\d{2,4}(?:[ -]\d{2,4})?)(?![\w@%/-])/dg,
    (match, sentence, view) =>
      (match[0].match(/\d/g)?.length ?? 0) < 8 ||
      /\b(?:text|whats ?app|viber|telegram|signal|sms|voice note|message|orcid|isbn|fax)\b/.test(
        sentence.lower,
      ) ||
      /\btext\b/.test(view.lower.slice(Math.max(0, sentence.from - TEXT_BEFORE), sentence.from))
        ? undefined
        : group(match, "number", "phone", 0.5),
  ),
  rule(
    "formats.where",
    "formats",
    "where place venue",
    /^(?:[Ww]here|[Pp]lace|[Vv]enue|WHERE|PLACE|VENUE)\s*:\s*(?<place>(?:in |at |the )?\p{Lu}[\p{L}'-]+(?! ?\/|, ?(?:or )?online|, \p{Lu}[\p{L}'-]+$)|(?:in |at )?(?:my|our|the) (?!comments|phone|screen|link|internet)[\p{L}'-]+)(?![\p{L}'-]|\*{0,2},? (?:[A-Z]{2} )?\(?(?:UTC|[A-Z]{1,3}T)\b)/dgu,
    (match) =>
      NO_PLACE.test((match.groups?.place ?? "").replace(/^(?:in|at|the) /i, ""))
        ? undefined
        : whole(match, "in-person", 0.5),
  ),
];
