/** Whether the author takes money. */
import { after, before, type Rule, rule, whole } from "../rule.ts";
import { CURRENCY, LOANED_FREE } from "../vocab/money.data.ts";

const NOUGHT =
  "(?:nothing|nil|zero|none|zip|nowt|nada|naught|zilch|gratis|free|(?:[$£€₹r]|rm|usd|eur|gbp|inr|nt\\$)? ?0(?:\\.00)?(?![\\d.,%:])|you (?:nothing|zero|only|just)|only (?:\\w+ )?(?:patience|time|curiosity|a (?:coffee|smile|thank))|just (?:your|a) (?:time|coffee|smile)|a (?:coffee|sandwich|biscuit|cake|smile|pint|beer|thank[- ]you|croissant|chocolate)|(?:it|they|i) (?:costs? )?nothing|one coffee)";
const COST = "(?:costs?|charges?|fees?|price|pricing|rates?|my fee|payment)";
const NO = "(?:no|zero|without|nil|nae|nay|don't|dont|do not|never|won't|0)";
const HELP =
  "(?:sessions?|mentoring|mentorship|mentor\\w*|chats?|calls?|advice|guidance|help|coaching|office hours|1:1s?|mock \\w+|interviews?|reviews?|consultations?(?! for)|talks?|support|workshops?|clinics?|conversations?|coffees?|zooms?|service|questions?|group sharing|group sessions?)";
/** "Feel free", "tax free": no word of money. */
const NO_MONEY =
  /\b(?:feel|sugar|tax|error|risk|still|am|i'm|is your|be|get|set|stress|hour|hours|slots?|fridays?|thursdays?|wednesdays?|tuesdays?|mondays?|mornings?|evenings?|afternoons?|places?|spots?|seats?|keep|leave|are|diary|you're|hands|cet|gmt|utc|debt|break|when|whenever|always|if|ask\w* (?:me )?(?:if|to)|work|working|for|month's) $/;

export const paidRules: readonly Rule[] = [
  rule(
    "paid.free",
    "paid",
    "*",
    new RegExp(
      `(?<![\\w-])(?:free (?:of (?:charge|cost)|(?:\\d+[- ]min\\w* |one[- ](?:to|on)[- ]one |monthly |weekly |virtual |online |short |career |intro )?${HELP}|(?:\\w+ )?walkthroughs?|half[- ]?hours?|(?<=\\b(?:do|doing|offer|offering|give|giving) (?:an? )?free )(?:half[- ])?hours?|1[-:]1|30|20|45|15|60|one)|(?:it's|its|it is|this is|that's|all|totally|completely|entirely|absolutely|100%|everything(?: is|'s)|as always,?|mentoring is|help is|advice is|my advice is) (?:all |totally |completely |absolutely |always |of course )?(?:free|libre|gratis)\\b(?! (?:on|at|to|after|before|from|until|slot|time|spot|place|between))|no (?:[$€£]|cash) changes hands|for free\\b(?! (?:on|trial))|free,? (?:no strings|obviously|obvs|naturally|forever|as (?:always|ever|libraries)|and confidential|for (?:members|everyone|all|group members))|${NO} (?:any |a |an |hidden |extra |such |sign-?up |entry )?(?:costs?|charges?|fees?|payment|money|invoice|bill|fee)\\b|${COST}(?: is|'s|:|,| are|\\?)*(?: for you)? ?${NOUGHT}|(?:nothing|nil) to pay|(?:for|it's for) nothing\\b(?=[.,!;)]|$| (?:for|and|in return))|never (?:for|take) money|don't (?:want|take|need|ask for)(?: any)? money|no (?:question|talk) of payment|(?:asks?|want|expect|take) (?:for )?nothing (?:but (?:your|a little|some|curiosity|patience)|in return|for it|except)|pro[- ]bono|gratis|voluntary(?! (?:sector|organisation|redundancy|work|body|group))|voluntarily|as a volunteer|(?<!some )unpaid(?! (?:intern|work|over|leave|job|care|role|lead|trial|overtime|invoice))|(?:nobody|no one|you needn't|you won't|you don't|you do not|no need to|nobody has) (?:should |has to |needs to |have to |need to )?pay\\b|no one pays|(?:i )?charge(?:s)? (?:nobody|no one|nothing)|(?:does|do) not charge(?! my)|chargeable\\W{1,3}no\\b|no pay(?=[,.;])|how much\\? ?(?:zero|nothing|nix|nowt)|zero \\$+|cost: bring|take a penny|is the only (?:payment|fee)|not (?:for payment|for money|paid by \\w+|paid for (?:this|it))|complimentary|on the house|my treat|(?:for )?zero (?:dollars|euros|pounds|cost|money)|my (?:time|mentoring|help) is free(?= |[.,;!]|$)(?! (?:on|from|after|until|at|between))|(?<=^|[.;,:] )no money(?=[.,;!]|$)|money (?:doesn't|does not|never) changes? hands)(?![\\w-])`,
      "dgi",
    ),
    (match, sentence) => {
      const lead = before(sentence, match.index, 30);
      if (/^free/i.test(match[0]) && NO_MONEY.test(lead)) return undefined;
      // "Doing it with no money", "built without a fee": a thing to talk about, or one that was done.
      if (
        /^(?:no|without)/i.test(match[0]) &&
        /\b(?:with|on|done|made|built|(?<!\bask(?:s|ing)? )for|having) $/.test(lead)
      )
        return undefined;
      // "Asks if I supervise for free. I don't."
      if (
        /\b(?:asks?|if|whether|supervise|expect|want(?:s|ed)?) (?:\w+ ){0,4}$/.test(lead) &&
        /^for (?:free|nothing)/i.test(match[0])
      )
        return undefined;
      if (
        /^ (?:on|time|at|slot|slots|after|before|between|this|place|discovery|spot|trial|implementation)/.test(
          after(sentence, match.index + match[0].length, 16),
        ) &&
        /free$/i.test(match[0])
      )
        return undefined;
      return whole(match, false, 2);
    },
  ),
  rule(
    "paid.bullet-free",
    "paid",
    "free nothing 0",
    /(?:^|[,;:.(+&/|=-]\s?|\band )(?:always |all |totally |completely |100% )?free(?= (?:obvs|lah|la|leh|lor|mate|btw|ofc|po|lang|bro|tho|y'all|folks)\b|(?:\s*(?:[,;:.!)(/|]|$)))|\bfree[,.!]? (?:obviously|of course|obvs|naturally|forever)|(?:^|[,;|(] ?)[$£€]0(?=[.,;)!]|$)/dgi,
    (match, sentence) => {
      const at = match[0].toLowerCase().indexOf("free");
      if (at < 0) return whole(match, false, 1);
      if (NO_MONEY.test(before(sentence, match.index + at, 30).replace(/^always $|(?<=\W )always $/, "")))
        return undefined;
      return { value: false, from: match.index + at, to: match.index + at + 4, weight: 1 };
    },
  ),
  rule(
    "paid.no-money",
    "paid",
    "*",
    new RegExp(
      `(?<![\\w-])(?:(?:isn't|is not|'s not|not) (?:a |any )?paid (?:thing|gig|job|service|scheme|work)|(?:isn't|is not|'s not|not) something i (?:charge|get paid|am paid) for|(?:doesn't|does not|doesnt|won't|wont|will not|don't|dont|not going to) cost (?:(?:you|u|anyone|anybody|people) )?(?:anything|owt|nothing|a thing|money|(?:a|one|any)(?: single)? ${CURRENCY})|costs? (?:(?:you|u|anyone|anybody|people) )?(?:absolutely )?(?:nothing|nowt|zero|nil|nada|zilch|zip|not (?:a|one) \\w+)|(?:zero|nil|nought|not (?:a|one)(?: single| red)?|without (?:a|one)(?: single)?|(?:not|don't|won't|never|isn't) (?:ask|asking|take|taking|want|charge|charging|accept|need|pay)(?: you)?(?: for)? (?:a|one|any)(?: single)?) (?:${CURRENCY}|payment|fee)|no (?:dollars?|euros?|rupees?|shillings?|ringgits?|nairas?|pesos?|cedis?|bucks|quid|remuneration|compensation|honorarium|tuition fees?|subscriptions?)|no price(?: tag)?(?=[.,;!]|$| (?:and|to|for|on) )|without (?:any |a )?(?:remuneration|compensation|honorarium|reward|payment)|(?:nobody|no one|no-one|none) (?:has |have |is |was |gets |will be |been |ever |being ){0,3}charged|(?:yo)?u (?:will not|won't|wont) (?:get |be )charged|(?:not|never) (?:going to |gonna )?(?:charg(?:e|ed|ing)|bill|invoice)(?= (?:you|u|for|anyone|anybody|a|any)\\b|[.,;!)]|$)|(?:yo)?u(?: will|'ll| only| shall)? (?:pay|owe)(?: me| us)? (?:nothing|zero|nil|nowt|nada|not (?:a|one) \\w+)|(?:yo)?u (?:will not|won't|wont|dont|don't have to|don't need to|needn't|never) (?:pay|owe)(?: me| us| for| anything| a|(?=[.,;!)]|$))|(?:keep|save) your (?:money|wallet|purse|cash|coins?)(?= |[.,;!)]|$)(?! safe)|(?:leave|put|keep) (?:your|the|that) (?:wallet|purse|cheque ?book) (?:at home|away|shut|closed|in)|(?:costs?|fees?|price|charges?|payment|tariff|contribution|bayad|kosten|precio|quanto|ücret)(?: is)?\\s?[:?=–-]\\s?(?:no(?:ne|pe)?|n\\/a|keine|aucun|nada|niente|wala|nessuno)(?=[.,;!)]|$)|(?:don't|do not|dont|won't|wont|will not|never|can't|not) (?:want|take|need|accept|expect|ask for|asking for|taking|ask you for) (?:any |a |your )?(?:money|payments?|fees?|cash|pay|invoices?|rewards?)(?! (?:seriously|into))|(?:not|never) (?:ask|expect|want) (?:for )?anything (?:in return|back)|(?:doesn't|does not|won't|will not) cost(?: you)?(?=[.,;!)]|$)|nothing (?:in (?:return|exchange)|is owed|owed|is charged|due)|owe (?:me |us |him |her )?nothing|(?:cost|fee|charge)[- ]free|free[- ]of[- ](?:charge|cost)|(?:zero|no|0)-(?:cost|fee|charge)|no (?:cash|dosh|bills?|paying|payments?|[$£€]+)(?=[.,;!)]|$| (?:and|needed|required|ever|please|or) )|costing (?:you )?nothing|offer(?:s|ing|ed)?(?: some| a few)? free (?!time|slots?|evenings?|hours?)(?:\\w+ ){0,3}?(?:mentor\\w*|advice|help|reviews?|sessions?|calls?|chats?|guidance|coaching|support|lessons?|feedback)|volunteer(?:s|ing)? my time|(?:sessions?|chats?|calls?|visits?|talks?|membership|entry|all of it|the whole thing|service|offer|circle|clinic|listening|talking|opinions?|which|they)(?:'s|'re| is| are| comes?| stays?| remains?) (?:all |always |completely |totally |entirely |absolutely |of course )?free(?! (?:on|at|after|before|from|until|slot|time|spot|place|between|to (?!all|every|any|you|members|join|attend)))|free (?:to (?:all|everyone|everybody|anyone|members|join|attend|you\\b)|(?:for|to) (?:anyone|anybody|any |you\\b|those|students|members|the group|this group|nurses|women))|free and (?:open|confidential|private|informal|always|no)\\b|free[,;:]? (?:no|zero|with no|without) \\w+|volunteer (?:mentor|adviser|advisor|coach|tutor)(?= |[.,;!)]|$)|(?:pay(?:able)?|paid|payment)(?: me| is)? (?:in|by) (?:biscuits|cake|cookies|chocolate|coffees?|tea|stories|jokes|gossip|kind|smiles|eggs|beers?|pints?|samosas?|buns)|volunteer basis|(?:not|isn't|never) about (?:the )?money|no money (?:either way|involved|needed|in it|asked|required|expected)|money is not involved)(?![\\w-])`,
      "dgi",
    ),
    (match, sentence) =>
      /\b(?:if|because|when|why|saying|thinking) (?:\w+ ){0,2}$/.test(before(sentence, match.index, 24)) ||
      // "I'm free for anyone": there is time, whatever it costs.
      (/^free for/i.test(match[0]) && /\b(?:i'm|i am|am) $/.test(before(sentence, match.index, 8)))
        ? undefined
        : whole(match, false, 2),
  ),
  rule(
    "paid.loaned-free",
    "paid",
    "*",
    new RegExp(
      `(?<![\\p{L}\\p{N}-])${LOANED_FREE}(?![\\p{L}\\p{N}-])|(?<=^|[,;:.(|/–-]\\s?)(?:libre|nada)(?= (?:lang|po|to|lahat|para)(?![\\p{L}])|[.,;!)]|\\s*$)`,
      "dgiu",
    ),
    (match) => whole(match, false, 1),
  ),
  rule(
    "paid.fee",
    "paid",
    "0 fee fees rate rates paid charge hourly price pricing usd eur gbp inr bill donation",
    /(?:[$£€₹¥]\s?\d[\d,.]{0,12}(?:\s?(?:\/|per|an|a)\s?(?:hour|hr|h|session|call|month))?|\b\d[\d,.]{0,12}\s?(?:usd|eur|gbp|inr|chf|euros?|dollars|pounds|rupees)\b(?:\s?(?:\/|per|an|a)\s?(?:hour|hr|session|call|month))?|\b(?:paid (?:sessions?|mentoring|mentorship|calls?|consultations?|slots?)|(?:my|the|hourly|session) (?:rates?|fees?) (?:is|are|apply|per|starts?|from)|i charge\b(?! (?:my (?:phone|car|bike)|nobody|no one|nothing|none|zero|\w+ nothing))|small (?:fee|donation)|fee applies|for a (?:small |modest |nominal )?fee|price list|bill by the))/dgi,
    (match, sentence) => {
      const lead = before(sentence, match.index, 24);
      const tail = after(sentence, match.index + match[0].length, 16);
      if (
        /\b(?:were|was|raised|exam|tuition|fine|salary|budget|rent|making|made|earn(?:ed|ing)?|paid me|paying|for under|worth|lost|saved|won|got|on) $/.test(
          lead,
        )
      )
        return undefined;
      if (/^\s?(?:m|mn|bn|b|k|million|billion|trillion|aum|cut|in (?:revenue|sales|funding))\b/.test(tail))
        return undefined;
      if (
        /\b(?:shouldn't|should not|needn't|instead of|not|n't|without) (?:have to )?(?:cost|pay|paying|charge)?\s*$/.test(
          lead,
        )
      )
        return undefined;
      if (
        /^\D{0,3}0$/.test(match[0]) ||
        /^ ?(?:nothing|zero|nil)/.test(tail) ||
        /\b(?:don't|do not|never|no|without|won't) (?:\w+ )?$/.test(lead)
      )
        return undefined;
      const priced =
        /(?:\/|per|an|a)\s?(?:hour|hr|h|session|call|month)|paid|rate|fee|charge|price|bill/i.test(match[0]);
      if (
        !priced &&
        !/(?<![\w-])(?:session|hour|call|for|fee|cost|price|rate|charge|only|at|pay)s?\b/.test(lead + tail)
      )
        return undefined;
      return whole(match, true, priced ? 3 : 1);
    },
  ),
];
