/** Words that name a way of meeting, as patterns in lower case. */
import type { Format } from "../../offer.ts";

/** Most telling first; where two overlap the longer wins. */
export const FORMAT_WORDS: readonly (readonly [Format, string])[] = [
  [
    "video",
    "(?:zoom|google meet|gmeet|g-meet|google hangouts?|hangouts?|skype|facetime|webex|jitsi|whereby|videocalls?)(?: (?:calls?|meetings?|chats?|sessions?))?",
  ],
  ["video", "(?:ms |microsoft )?teams (?:calls?|meetings?|chats?)"],
  [
    "video",
    "(?:by|on|over|via|through|use|using|or|and|,|in|a|otherwise|else|also|prefer) (?:ms |microsoft )?teams(?= |,|\\.|\\)|/|;|!|$)(?! of| that| who| in| to| and people| at| with| are)",
  ],
  ["video", "(?:microsoft|ms) teams"],
  ["video", "video(?:[- ](?:calls?|chats?|meetings?|conferenc\\w+|sessions?|conversations?))?"],
  [
    "video",
    "(?:virtual|online|remote) (?:coffees?(?: chats?)?|meetings?|calls?|face[- ]to[- ]face|catch[- ]?ups?)",
  ],
  ["video", "(?:on|over|via|by|through|in) google meet|(?:on|over|via) meet\\b"],
  ["phone", "(?:tele)?phone(?: calls?| chats?)?|by tel\\b|over the blower|voice calls?|audio calls?"],
  [
    "phone",
    "(?:(?<=\\b(?:a|an|quick|short|one-off|minute|min|mins|minutes|hour|intro|introductory|the odd|odd|occasional|weekly|monthly|quarterly|fortnightly|regular|by|over a|on a|no|free|evening|morning|lunchtime|brief|first|your|proper|good|scheduled|,|or|and|m|/|group|conference|single|informal|friendly|some|no more|your) ))calls?(?! (?:centre|center|handler|for|of|to|it|me|external|out|on me|agents?|them|him|her))",
  ],
  ["phone", "calls?(?= (?:or|and|,) (?:email|coffee|text|zoom|lunch|video|in[- ]person))"],
  ["phone", "(?:call|ring|phone|telephone)(?: me| us| or text)\\b(?! (?:old|crazy|an?|the) )"],
  ["phone", "^calls?(?= |,|\\.|$)(?! (?:for|me|it|to))"],
  [
    "chat",
    "slack|discord|whats ?app|telegram|wechat|weixin|viber|imessages?|messenger|mattermost|instant messag\\w+|line app",
  ],
  ["chat", "(?:on|via|over|by|use|or|and|,|in) (?:signal|matrix|line|irc)(?= |,|\\.|\\)|$)"],
  [
    "chat",
    "(?:dms?|d\\.m\\.|(?<!\\d )pms?(?= me| is (?:the|open|fine)| please| pls| or | if ))(?= (?:me|us|is|open|are|with|to|and|or|if|for|please|pls|on|here|anytime|any)\\b|[.,!)]|$)|my dms?\\b|inmails?|linkedin (?:messages?|messaging|chat|dms?|inbox)|(?:send|drop|shoot|slide)(?: me)?(?: a| into my)? (?:dms?|pms?)",
  ],
  [
    "chat",
    "text(?: me|ing| messages?|s)\\b|by text|(?:send|drop|shoot)(?: me)? a text|text or call|(?<=(?:call or|or|,) )text(?= |$|,|\\.)(?! book)|sms|async(?:hronous)? (?:messages?|chat|by voice)|messag(?:e|es|ing) back and forth|msg back n forth|private messages?|direct messages?",
  ],
  ["email", "e-?mails?|e-?mail(?:ing|ed)|correspondence by letter"],
  [
    "in-person",
    "in[- ]person|face[- ]?(?:to|2)[- ]?face|f2f|ftf|in real life|irl\\b|on[- ]site|in the flesh|on campus(?! to)",
  ],
  [
    "in-person",
    "coffees?|cuppas?|tea(?! m|m)|kopi|chai|brunch(?:es)?|breakfasts?|lunch(?:es|time walks?| walks?)?(?! ?-?(?:time|hour|break))|pints?|drinks?|a beer|beers|a brew|dinners?",
  ],
  [
    "in-person",
    "(?:meet|meeting|catch up|get together|sit down)(?: ups?| you| up)?(?: somewhere)? (?:in|at|near|around|round|over)(?= (?!least|the same|person|zoom|teams|video|google|a time|my?self))",
  ],
  [
    "in-person",
    "(?:at|in|to|come by|from) (?:my|our|the) (?:office|studio|chambers|kitchen table|desk|shop|workshop|lab|site|café|cafe|residence|home|library|canteen)\\b",
  ],
  [
    "in-person",
    "site visits?|walk and talk|mentor(?:ing)? walks?|(?:come|shadow) (?:me|us) (?:on|at|for) (?:the )?\\w+",
  ],
  [
    "group",
    "(?:small |peer |mentoring |study )?groups? (?:calls?|sessions?|chats?|mentoring|mentorship|meetings?|of \\w+|discussions?|office hours|zooms?)|in (?:small )?groups|as a group|small groups?|(?:mentoring|peer|monthly|weekly|learning|study) circles?|circles? of \\w+|round ?table|round the table|around the table",
  ],
];
