/** How people ask: openly, as if they did not ask, by name, in empty words, or only out of courtesy. */

export const COURTESY =
  /^(?:(?:and|so|but) )?(?:how are you|how(?:'s| is) (?:it going|everything)|(?:i )?(?:hope|trust) (?:(?:that )?you(?! (?:can|could|will|might|would)\b)|this|all|that|your)|(?:do|does|would|will|is|are) (?:that|this|it|either|these) (?:be )?(?:work|sound|suit|ok|okay|fine|alright|all right|possible(?! (?:to|for|that|if))|something|of interest|too much|agreeable|convenient)|would (?:that|this|it) be(?! (?:possible|ok|okay|alright|all right) (?:to|for|that|if))|(?:and )?i? ?(?:hope|wish|look forward|looking forward|hoping) to hear(?:ing)? (?:\w+ )?(?:back )?from you|sounds? (?:good|fair|ok)|may i ask(?: you)?\?|can i ask you something\?|deal\?|right\?|ok\?|fair\?|is there anything (?:you|else|i))/;

/** "I am not looking for a reply". */
const NOT_ASKED =
  /\b(?:they|he|she|who|people|everyone|officers?|told (?:him|her|them)(?: that)?) (?:\w+ )?$|\b(?:not|never|n't)(?: \w+)? $|\bi(?:'m| am) not $/;
/** A question that is asked of the mentor as if it were none: "I wonder how you …". */
const INDIRECT: readonly RegExp[] = [
  // Wondered.
  /\b(?:i(?:'m| am)? wonder(?:ing|ed)?|i was wondering|wondering|(?:en|in)quire (?:about|whether|if|as to)|(?:writing|write|wanted|want|like|dare|here|reaching out|getting in touch) to (?:ask|see (?:if|whether)|find out|request|seek)|in (?:the )?hopes? (?:of|that)|(?:the )?(?:one|only) thing i(?:'d| would) (?:like|love|ask|want)|(?:with|have|is) (?:a|one|my) (?:small |single |simple )?request|(?:want|wants|wanted|would like|'d like|love) to know|i would (?:ask|want to ask)|i(?:'d| would) ask)\b/,
  // Not known and not decided: "what I can't work out is …", "I cannot decide which …".
  /\b(?:torn|wavering|hesitating|undecided) between\b|(?:^|[.,;!] ?)curious (?:how|what|which|if|whether|why|when|where)\b|\b(?:puzzle|thing|bit|part|one|point) (?:that )?i (?:can't|cannot|couldn't|don't|still|never)[^.!?\n]{0,40}\b(?:is|are)\b|\b(?:never know (?:whether|how|which|what)|what i (?:can't|cannot|could not|couldn't|don't|do not|still|never|have not|haven't) [^.!?\n]{0,40}\b(?:is|are)\b|(?:can't|cannot|could not|couldn't|don't|do not|haven't|never) (?:\w+ ){0,2}?(?:work out|figure out|find out|make out|decide|settle|know|tell|see) (?:when|which|how|what|whether|if|why|where|who)\b|my (?:\w+ )?(?:puzzle|doubt|riddle|dilemma|query|worry)(?: is|:))/,
  // Wished.
  /\b(?:i(?:'d| would)|would) (?:really |very much |so |also |dearly )*(?:(?:love|like)(?= (?:to (?:ask|know|hear|learn|understand|get|see|discuss|talk|speak|chat|connect|meet|find|pick|be mentored|(?:be|become) your|read|compare|check|hire|have|receive|explore|run|share|join|work|schedule|set|arrange|invite|request|add|expand|grow|be (?:in touch|connected|considered|guided))|your|you|some|any|a |help|advice|it|that|if|for (?:you|us)|guidance))|appreciate|value|welcome|be (?:so |very |really |most |deeply |forever |more than )?(?:grateful|thankful|delighted|honou?red|obliged|pleased|thrilled|fortunate|lucky|over the moon|glad|happy|interested|keen|curious|made up)|be so interested)\b/,
  /\b(?:i(?:'m| am) (?:hoping|keen|eager|curious|interested|asking|looking|seeking|after)|i was hoping|i hope (?:to (?:ask|learn|hear|understand|get)|(?:that )?you (?:can|could|might|will|would))|hoping (?:to|you|for)|(?:trying|dying|longing|burning|itching|curious|eager|give (?:much|a lot|anything)|love|keen) to (?:know|find out|learn|understand|work out|figure out|hear) (?:\w+ ){0,3}?(?:wh\w+|how|if)|i (?:wish|hope|aim|would like) to learn)\b/,
  /(?:\b(?:it|that) ?|^|[.,;!] ?)(?:would|'d) be (?:so |really |very )?(?:great|nice|lovely|amazing|wonderful|good|fantastic|helpful|useful|interesting|an? \w+) (?:to (?!be\b|see\b|have you in)|if (?:you|we|i)\b)|\b(?:be|is) a (?:great |real |true )?(?:kindness|favou?r|gift|relief) (?:to|if)\b|\bif you(?:'d| would| could| can| might) (?:\w+ )?(?:say|tell|name|share|write|point|show|explain|send|give)\b/,
  // Needed.
  /\b(?:(?:i )?(?:want|wanted|need|wish) that you|(?:i )?(?:want|wanted|need) (?:to (?:ask|know|learn|understand|hear|find out|discuss|check)|you to(?! (?:know|hear|see|be (?:the|among)|have)\b)|your|some|help|advice|guidance)|i need (?:a (?:mentor|guide|coach|hand)|someone|somebody|a person)|seeking|looking for|in need of|i(?:'d| would) (?:need|use)|could use|would mean (?:a lot|the world|so much|everything)|would help me)\b/,
  // Begged.
  /^(?:so |then |just )?(?:name|settle|lend me|describe|mark|pick|advise|point me)\b|\b(?:(?:please|kindly) (?:\w+ )?(?:name|settle|mark|pick|cross|write|take me|give|support|do|become|be my|tell|let|share|advise|help|send|explain|review|look|read|refer|mentor|guide|point|consider|introduce|recommend|forward|suggest|connect|check|accept(?! (?:my (?:\w+ )?(?:greetings?|thanks|regards|apolog\w+|congratulations|wishes|best)|our|the|warm))|pass|teach|show)|i (?:humbly |kindly |sincerely )*request|request(?:ing)? (?:you|your)|let me know (?:what|how|which|whether|why|if (?:you (?:think|would|have any)|i (?:should|could)))|help me|teach me|guide me|mentor me|advise me|tell me|let's (?:chat|talk|meet|catch up)|(?:gladly|happily) (?:trade|swap|exchange))\b/,
  // Named by what is wanted.
  /\b(?:grateful for|any (?:advice|help|tips|guidance|pointers|insight|thoughts|suggestions|feedback)|(?:your|a second|another) (?:view|views|opinion|thoughts|take|read|advice|perspective|feedback|input|counsel|eye|eyes))\b/,
];

/** Whether a sentence, in lower case, asks without a question. */
export function asksIndirectly(lower: string): boolean {
  return indirectAt(lower) >= 0;
}

/** Where it begins to ask without a question; -1 where it does not. */
export function indirectAt(lower: string): number {
  const places = INDIRECT.map((way) => lower.search(way)).filter(
    (at) => at >= 0 && !NOT_ASKED.test(lower.slice(0, at)),
  );
  return places.length === 0 ? -1 : Math.min(...places);
}

/** The question named as such. */
export const NAMED =
  /\b(?:my|one|a|the|this|two|single|quick|short|specific|small|first|main|following|real|only) (?:\w+ )?questions?\b|\bquestions?(?: is)?:|\bwhat i(?:'d| would) (?:like|love|want) to (?:know|ask)\b|\bi(?:'d| would) like to ask\b|\bi ask because\b/;

/** Where the writer stands before a choice: it lends a vague request its subject. */
export const SITUATION =
  /\b(?:deciding|decide|torn|choosing|choose|trying to|(?:struggl\w*|stuck|lost|unsure|not sure|no idea|don't know|do not know|hesitat\w*|at a loss|wrestl\w*) (?:\w+ )?(?:how|which|whether|what|if|on|with|between|over|about|when|where|who|as to|at)\b|\bwhere i(?:'m| am) (?:stuck|lost)\b|defeats me|dread|disagree|can't tell|cannot tell|weighing|wonder\w*|puzzl\w*|my (?:problem|dilemma|challenge|issue|difficulty|question)|preparing|prepare|about to|at the moment of|moving from|move from|switch\w*|the choice|which of)\b/;

export const EMPTY =
  /\b(?:(?:what|which|your best|best|one piece of|piece of) advice|guide me|guidance|guiding|mentor me|(?:be|become) (?:my|a|your) (?:mentor|mentee)|as (?:my|a|your) ment(?:or|ee)|your mentee|(?:my|your) (?:professional )?network|mentor(?:ed|ing|ship)\b|take me (?:on|under)|under your wing|in my corner|the ropes|life in the|any (?:kind of |sort of |and all )?(?:advice|help|tips?|guidance|pointers?|insights?|thoughts|suggestions?|input|support)|some (?:advice|tips|guidance|pointers|insights?|help|direction)|(?:career|general|valuable|your) (?:advice|guidance|tips|insights?|wisdom)|words of wisdom|pick your brain|learn (?:more |a lot |so much |everything )?(?:from|about) (?:you|your)|learning from (?:you|your)|a (?:quick |short |brief |little |friendly |informal |virtual )?(?:chat|talk|conversation|catch-up|coffee|call|connection)\b|to (?:chat|connect|talk|network|catch up|speak|meet)|connect with|connecting|stay in touch|keep in touch|your (?:\w+ )?(?:journey|story|path|career|experience|experiences|background|success|expertise|knowledge|wisdom)|hear more|know more|more about|help me (?:to )?(?:grow|succeed|out|with my career|in my career|on my|find my|navigate|develop|improve|become|reach|get (?:ahead|started|better))|grow|support me|(?:get|getting|got|break|breaking|broke) into|started? (?:out )?in\b|make it in|succeed in|how (?:you|did you) (?:made it|make it|became|become|got|get) (?:so |to |where |successful|there)|whatever you|anything (?:you|that))\b/;
