/** What an offer asks to be told, item by item, in its own words: "your role, your country and what you have tried" is three. */

/** "In your first message, please tell me", "two lines on", "start with": how it is to be told, and not what. Taken off word by word. */
const LEADS: readonly RegExp[] = [
  /^(?:the )?(?:first|opening) line of (?:your|the) (?:note|message|e-?mail|request)\b[:,]? */,
  /^(?:and|or|plus|also|then|so|but|please|kindly|just|always|first|briefly|shortly|me|us|saying|in brief|ideally|at least|(?:two|three|four) things|exactly|format|subject line|(?:in advance|here)|know|hear|keep it (?:to|short))\b[:,]? */,
  /^(?:of|with|is|are)\b[:,]? */,
  /^(?:about|on|by)\b(?! (?:what|which|when|how|whom?)\b)[:,]? */,
  /^(?:when (?:you )?(?:ask|asking|write|writing|message|messaging|get in touch|contact\w*)|to (?:get started|begin|start|ask(?: me)?|apply)|before (?:we|you) (?:start|begin|write|meet|talk))\b[:,]? */,
  /^(?:in|with|as|for|at|on) (?:your|the|an?|one|two|three|four|another|my) (?:(?:very|first|opening|short|brief|top|own|single|few) )*(?:message|request|note|e-?mail|mail|lines?|sentences?|words|paragraph|subject|subject line|title|heading|start|top|advance|inbox|dm|chat|other|another)\b(?: or \w+ line)?[:,]? */,
  /^(?:drop|send|text|write|message|e-?mail|mail|tell|give|let|leave|get|ping|dm)(?:ing)? (?:to )?(?:me|us)\b(?: know\b| first\b| here\b| privately\b| (?:a|one|two|three|some) (?:\w+ )?(?:messages?|e-?mails?|notes?|lines?|sentences?|words|paragraphs?)\b)*[:,]? */,
  /^(?:start|begin|open)(?:ing)? (?:your|the) (?:note|message|e-?mail|request) with\b */,
  /^(?:tell(?:ing)?|say(?:ing)?|mention(?:ing)?|includ(?:e|ing)|describ(?:e|ing)|explain(?:ing)?|shar(?:e|ing)|show(?:ing)? (?:me|us)|nam(?:e|ing)|stat(?:e|ing)|giv(?:e|ing)|add(?:ing)?|list(?:ing)?|writ(?:e|ing)|send(?:ing)?|paste|answer(?:ing)?|outlin(?:e|ing)|propos(?:e|ing)|suggest(?:ing)?|leav(?:e|ing)|put(?:ting)?|open(?:ing)?|start(?:ing)?|begin(?:ning)?|introduc(?:e|ing)(?! yourself)|not(?:e|ing)|quot(?:e|ing)|specify|indicate|provide|confirm|i(?:'d| would)? (?:want|need|like|love) to (?:know|hear|see|read))\b[:,]? */,
  /^(?:(?:an?|one|two|three|four|five|six|some|a few|a couple of|the) )?(?:(?:short|brief|single|quick|honest|half) )*(?:lines?|sentences?|paragraphs?|words?|notes?|summary|description|introduction|intro|page|bullet points|bullets|message) (?:on|about|of|saying|with|describing|telling me|to say)\b[:,]? */,
  /^(?:one|another) (?:on|about)\b */,
  /^introduce yourself with\b */,
];
/** "In one line", "in the subject or first line": where it is to be told. */
const TRAIL =
  /,? (?:in (?:an?|one|two|three|another|the|your) (?:\w+ )?(?:lines?|sentences?|words|paragraph|another|subject|title)(?: or (?:\w+ )?line)?|in (?:another|advance)|please|first)$/;
/** One item ends where another begins. */
const NEXT =
  /[,;:\n?!]|\.(?= |$)|\bplus\b|&| - |\band (?=(?:(?:in|on|at|since|for|by|to|about|from) )?(?:your|my|which|what|what's|how|who|whose|whether|if|where|when|why|whom|the|an?|one|two|three|some|any|since)\b|(?:please |then |also )?(?:tell|say|mention|include|describe|give|state|send|add|name|propose|introduce|explain|write|list|let|show)\b(?= \w))/;
/** Two nouns under one "your": "your school and state", "your role and years". */
const TWO_NOUNS =
  /^((?:your |the |(?!wh|how|if|one|two|an? )[\w'-]+ )?(?:[\w'-]+ ){0,2}?[\w'-]+) and ((?:[\w'-]+ )?[\w'-]+)$/;
/** Ways to reach the mentor, and reasons they give. */
const NO_ITEM =
  /^(?:i\b|(?:those|these|all) (?:two|three|four|of)\b|your (?:message|note|request|e-?mail|answer)$|in (?:plain|simple|short|your own|\w+ words)\b|i'|you\b|we\b|it\b|that\b|this\b|if\b|so\b|no\b|not\b|even\b|don't|do not|never|by (?!when)\w+$|via\b|through\b|at\b|here\b|anything|nothing|something|everything|someone|anyone|because|thanks?|thank you|use\b|book\b|check\b|see\b|fill\b|click\b|follow\b|connect\b|comment\b|reach\b|call\b|ring\b|phone$|contact\b|come\b|meet\b|join\b|visit\b|apply\b|be\b|ask(?:ing)?\b|reply|respond|answer|me\b|to\b|in \w+$|short\b|hello|hi\b|happy|glad|free to|feel free|the (?:link|form|word(?! count)|code|comments?)|an? (?:\w+ )?(?:message|dm|note|connection|request|comment|line|mail)$|an? e-?mail|e-?mail\b|message\b|dm\b|text\b|whatsapp|my\b|our\b|first\b|only\b|then\b|send\b|figures?\b|attach\w*|keep\b|privately|directly|below|anytime|any time|(?:which|where|when) i\b|(?:\d+|an?|one|two|three|four|five|six) (?:\w+ )?(?:lines?|sentences?|words?|minutes?|mins|paragraphs?)$|write (?:to )?me|message me|mail me)/;
const WAY =
  /@|\b(?:link|form|calendar|website|address|inbox|comments?|connection request|direct message|private message|hashtag|keyword|code ?word|the word(?! count)|first line|subject line|opening line|linkedin message|profile$)\b/;
const OF_CHOICE = /\(([^()\n]{1,100})\)/g;
const MOST_ITEMS = 6;
const MOST_STEPS = 8;

/** The items of a phrase, each in its own words in lower case; code words in quotes are none. At most six. */
export function askedItems(howToAsk: string): string[] {
  const lower = howToAsk
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/["\u201c][^"\u201c\u201d\n]{1,60}["\u201d]|(?<!\w)'[^'\n]{2,40}'(?!\w)/g, "\u00a7")
    .replace(/\(?\b(?:[1-9]|[a-e])\) ?/g, "; ")
    .replace(OF_CHOICE, (_, choice: string) => choice.replace(/[,;]| and /g, " or "))
    // "Which of my topics: boards, budgets or bylaws" is one.
    .replace(
      /\b(which (?:of|one)\b[^:.;\n]*):([^.;\n]*)/g,
      (_, which: string, choice: string) => which + choice.replace(/,/g, " or"),
    )
    .replace(/\bso (?:that )?i (?:know|can|see|will)\b[^.!?;,]*/g, " ")
    .replace(/ {2,}/g, " ");
  const items: string[] = [];
  for (const chunk of lower.split(NEXT)) {
    if (items.length >= MOST_ITEMS) break;
    const bare = withoutLead(chunk);
    if (bare === "" || bare.includes("\u00a7") || NO_ITEM.test(bare) || WAY.test(bare)) continue;
    const [, one, other] = TWO_NOUNS.exec(bare) ?? [];
    for (const item of one && other && !/\b(?:you|i)\b/.test(bare) ? [one, other] : [bare])
      if (!items.includes(item)) items.push(item);
  }
  // "Write to me about walling": a subject, and nothing to be told.
  if (
    items.length === 1 &&
    !/^(?:wh|how|yours?\b|yourself|the |an? |one |two |three |in |on |by |for |since |introduce|time zone)/.test(
      items[0] ?? "",
    )
  )
    return [];
  return items.slice(0, MOST_ITEMS);
}

function withoutLead(chunk: string): string {
  let bare = chunk.trim().replace(TRAIL, "");
  if (OF_SELF.test(bare)) return "yourself";
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const lead = LEADS.find((each) => each.test(bare));
    if (!lead) break;
    bare = bare.replace(lead, "").trim();
    if (OF_SELF.test(bare)) return "yourself";
  }
  return bare.replace(TRAIL, "").trim();
}

/** "A bit about yourself", "one paragraph about you". */
const OF_SELF =
  /^(?:(?:an? |one |two |three )?(?:\w+ )?(?:bit|line|lines|sentences?|paragraph|words|something|little|few words)? ?about )?(?:you|yourself)$/;
