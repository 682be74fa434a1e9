/** How people say why they write to this person, and what only sounds like it. */

/** Naming the offer: in a note of 200 characters that is reason enough. */
export const NAMES_THE_OFFER =
  /\bthank(?:s| you) for (?:kindly |so kindly )?(?:offering|opening|taking|helping|volunteering|making (?:time|room|yourself)|being (?:open|willing|there)|giving|welcoming|looking (?:out|after))\b|\b(?:mentor(?:ing|ship)?|volunteer) (?:offer|post|note|invitation|call|announcement)s?\b|\b(?:offer|post|note|message|invitation)\b[^.!?\n]{0,40}\b(?:mentor\w*|mentees?)\b|\byou(?:r|'re| are)? (?:\w+ ){0,3}(?:offer(?:ing|ed)?|open|willing|available|happy|volunteer(?:ing|ed)?) (?:\w+ ){0,4}(?:mentor\w*|mentees?|help)\b|\b(?:your|the) (?:\w+ ){0,2}offer\b/;
/** What ties the two together, or who sent the writer here. */
export const TIES =
  /\b(?:you and i\b|you and me\b|as the (?:\w+ )?(?:man|woman|person|one|author|lady|gentleman|chap|bloke|engineer|nurse|teacher) (?:who|that)\b|your (?:\w+ )?(?:students?|trainees?|pupils?|apprentices?|neighbours?|neighbors?|classmates?|patients?)\b|you(?:'ve| have) (?:\w+ )?(?:been|done|seen|worked|lived|tried|had|gone|come|walked|made|taken|faced|known|crossed|stood|sat)(?: (?!so\b|a\b|an\b|very\b)\w+)? (?:both|it\b|that|this|there|through|each|either|the same)\b|you(?:'ve| have) (?:worked|done|seen|lived|tried|had) both\b|i (?:tick|fit|match|meet|fill|fulfil|fulfill) (?:\w+ ){0,4}(?:boxes|all|both|every|three|criteria|description|terms|conditions|bill)\b|(?:worked|trained|studied|volunteered|interned|served) (?:under|with|for|beside|alongside) you\b|taught me\b|(?:heard|saw|watched|listened to) you (?:speak|talk|present|explain|on(?! (?:here|linkedin|this|our|the (?:group|platform|app|site|list|feed))))|(?:attended|enjoyed|heard|watched|listened to) your (?:talk|lecture|session|webinar|course|workshop|panel|class)|your (?:former|old) (?:student|colleague|intern|trainee|team|boss|manager)|(?<!how )you(?:'ve| have)? (?:also |once |already |just )?(?:made|took|taken|did|done|went through|gone through) (?:that|this|the same|exactly|just|such)|as (?!(?:i|you|a (?:student|junior|trainee|newcomer|beginner|graduate|fresher|young)|an? (?:aspiring|early)|soon|well|much|long|far|for|if|to|always|possible|many|per|part|an? (?:expert|professional|leader|senior|experienced|successful|specialist)|experts?)\b)[^,.:;!?\n]{3,60}[,:;]? you\b|as (?:an? )(?:ex-|former )[^,.:;!?\n]{3,60}[,:;] ?(?!i\b|i'|my\b)|we both|both of us|we share|we have in common|in common|(?:it (?:is|was) you who|that (?:is|was) you|(?:is|was) yours)\b|fellow (?!members?\b(?! of)|professionals?\b|humans?\b|group\b|users?\b|colleagues?\b|linkedin\b)[a-z]+|i too\b|like (?:me|myself)\b|like you,|as you (?:yourself )?(?:once |also |too )?(?:(?:did|were|had)\b|(?:have|are)(?=[,.;!]|$))|, which you (?:\w+ )?(?:did|ran|built|made|know|had)\b|in your (?:time|day|days) (?:there|at|in|as)|just as you|as (?:a )?(?:fellow )?(?:former|ex-)\w+ (?:of|at)|alum(?:ni|na|nus)?\b|we met\b|i met you\b|we spoke\b|(?<!\byou (?:\w+ )?)(?:suggested|recommended|told me|advised me|said) (?:that )?(?:i|you)\b|recommended you|pointed me (?:to|towards) you|referred me to you|mentioned you\b|gave me your name|where i am now|where i (?:now )?(?:stand|want to be|hope to be|am today|am heading)|you were in my (?:place|shoes|position)|my situation (?:now|today)|in my (?:shoes|position)|(?:nobody|no one) else\b|hardly anyone\b|the (?:only|first) (?:person|one|mentor|member|offer)|one of the few)\b/;
/** "The same move", of the two of them: it needs a "you" or a "we" beside it. */
export const SAME =
  /\b(?:the )?same (?:\w+ )?(?:move|path|step|school|university|college|company|firm|employer|bank|office|town|city|programme|program|course|degree|role|route|switch|change|transition|department|team|exam|hospital|jump|route|problem|question|turn|road|field of|shift|employer)\b/;
/** Further ties; each needs something particular beside it. */
export const TIED: readonly RegExp[] = [
  /\byour (?:page|profile|headline|cv|career|path|story|bio)(?: says?| reads?| shows?)?: ?[^.?!\n]{4,}|\byou, too,/,
  /\b(?:nobody|no one|no-one|few people|not many) [^.!?\n]{3,60}\blike you\b/,
  /\b(?:told|advised|sent|asked|urged|encouraged|pushed|nudged|suggested|said) [^.!?\n]{0,60}\b(?:try|ask|write to|contact|message|find|see|talk to|speak to|approach|look up) you\b/,
  // "My sister was your student", "two of your former trainees".
  /\b(?:my|our) (?:\w+ ){1,3}(?:was|is|were|are|used to be) (?:\w+ )?your (?!(?:profile|offer|post|help)\b)\w+/,
  /\b(?:the|exactly the|just the) (?:job|role|work|life|path|post|career|route) (?:that )?you (?:have|had|do|did|lead|hold|made|took)\b|\byour (?:job|role|path|route|career|work|post) is (?:the one|what|exactly|just|where|my)\b/,
  /\bwe(?:'ve| have| had)? (?:\w+ )?(?:talked|spoke|spoken|met|chatted|sat|shared|worked|danced|sang|played|trained|studied|corresponded|exchanged|crossed|rowed|served)\b|\b(?:here|there) (?:too|as well)\b|\btwo (?:ex-|former |old )\w+/,
  // "We were both foremen", "both our careers", "you and my aunt".
  /\bwe(?:'re|'ve)? (?:\w+ ){0,2}both\b|\bboth our\b|\bour (?:\w+ )?(?:paths?|careers?|stories|routes?)\b|\byou and my \w+|\bmy \w+ and you\b|\b(?:so am i|so did i|so was i|so do i|i did too|me too)\b/,
  /\b(?:you|your|we|our|us|both)\b[^.!?\n]{0,200}?\bsame (?!(?:time|industry|field|sector|thing|things|day|message|way|profession|reason|as|for|to|page|interests?|group|area|country|goes|question)\b)\w+/,
  /(?:^|[,;:] ?|\band )(?:just |much |exactly |also )?like you\b(?! (?:said|say|wrote|mentioned|see|know))/,
  /\b(?:worked|sat|trained|studied|served|lived|volunteered|interned|started|learn(?:ed|t)) (?:\w+ ){0,4}(?:from|next to|beside|behind|opposite|alongside|under|with|above|below|after|before|ahead of) you\b|\b(?:years?|class|desks?|doors?|floors?|steps?|months?) (?:\w+ )?(?:from|above|below|behind|ahead of|after|before) you\b/,
  /\b(?:heard|saw|watched|met|remember|seen|recall|know) you (?:at|on|in|from|during|back|as|when)\b(?! (?:here|linkedin|this|our|the (?:group|platform|app|site|list|feed)))/,
  /\b(?:my|our|an old|a (?:friend|colleague|former)|mr|mrs|ms|dr|prof(?:essor)?|[a-z]+ (?:at|from|in) (?:the|my|our)) [^.!?\n]{0,50}\b(?:quotes?|quoted|mentions?|mentioned|suggested|recommended|named|speaks?|spoke|talks?|told me (?:about|of)|sent me(?: to)?|pointed me|swears by|praised?s?) (?:\w+ ){0,3}?(?:you\b|your (?:name|work|book|way)\b)/,
  /\b(?:picked|chose|chosen|choose|selected|singled) you\b[^.!?\n]*\b(?:because|for|since|out|as)\b/,
  // "I went from dance to law, you from law to dance"; "(you: architecture, me: law)".
  /[,;(] ?(?:and )?you(?:,|:)? (?:from|for|in|at|to|as|on|with|into|\w+ years)\b|\(?\byou: /,
  /\bin your (?:\w+ )?(?:footsteps|tracks|wake)\b|\bthat(?:'s| is)? (?:\w+ )?(?:my|also my) (?:own )?(?:path|plan|story|case|dream|situation|way|route)\b/,
  /\byour (?:field|subject|speciality|specialty|trade|ground)(?: is|:|,)/,
  /\b(?:few|not many|hardly any|hardly anyone|only one|rare|rarely|hard to (?:find|come by)|only other (?:person|one)) (?:people|of us|others|mentors|in)?(?!.*\b(?:help|answer|repl|mentor|time)\b)[^.!?\n]{12,}/,
];
/** "What you wrote about …", "seeing how you answer …": what they said or did is named. */
export const OF_THEIRS =
  /\b(?:what|how|the way|when|that|where|seeing|reading) you (?:said|say|wrote|write|told|tell|described?|explained?|shared?|did|answer(?:ed)?|handled?|put|argued?|showed?|started|left|failed|came|built|ran)\b([^.!?;\n]*)/;
/** "You said on the panel that …": what they told, the offer's terms left aside. */
export const TOLD =
  /\byou (?:also |once |even |yourself |just |recently )*(?:say|said|tell|told|mention|mentioned|write|wrote|describe|described|argue|argued|explain|explained|note|noted|stress|stressed|admit|admitted|confess|confessed|talk|talked|spoke)\b([^.!?;\n]*)/;
/** "Your mill uses …": what theirs does. */
export const THEIRS_DOES =
  /\byour (?:\w+ )?(?:company|firm|team|group|department|office|organi[sz]ation|employer|place|shop|(?!silence|refusal|answer|reply|inbox|time|help|no\b)\w+) (?:has|have|had|was|were|is on|moved|uses?|used|runs?|ran|makes?|made|built|won|opened|closed|bought|sold|[a-z]{3,}ed)\b([^.!?;\n]*)/;
/** Somebody's "you" or "your" that is not merely written to, wished well or put under a condition. */
export const OF_THEM =
  /(?<!\b(?:send|sending|write|writing|wrote|tell|telling|give|giving|ask|asking|contact|contacting|reach|message|email|bring|show|thank|wish|trouble|bother|disturb|find|found|connect with|talk to|speak to|learn from|hope|to|for|if|when|let|see|need|want) )\byou\b(?! (?:can|could|will|would|may|might|should|must|are well|for|to)\b)|\byours\b/;
export const NOT_OF_THEM =
  /^(?:(?:and|but) )?(?:thank|thanks|hope|hoping|wish|greetings|please|kindly|if|should|unless|whether|let)\b|\b(?:i hope|i wish|could you|can you|would you|will you|if you|you can|you could)\b/;
/** What is asked of them is not known of them: "I would like to know how you became …". */
export const ASKED_OF_THEM =
  /\b(?:know|learn|hear|understand|ask(?:ing)?|wonder\w*|tell me|share|explain|curious|discuss|find out|interested in|question is|question:) (?:about |more about |of )?(?:how|what|why|when|which|where|whether|if|who)\b[^.!?;,\n]*/g;
/** "If you have had your fill of trusts, …": supposed, not known. */
export const UNDER_CONDITION = /\b(?:if|should|unless|in case|whenever) you(?:r|'ve|'d|'re)?\b[^,.;!?\n]*/g;
/** Guessed, not known: "I am sure you have seen many". */
export const GUESSED =
  /\b(?:sure|hope|guess|suppose|imagine|bet|trust|assume|expect|doubt|hoping|certain|wish)(?: that)? $/;
/** What "you" have done or are, in the past or as it stands. */
export const IRREGULAR =
  "went|made|built|rebuilt|redid|rewrote|led|ran|left|spent|taught|grew|began|came|took|chose|rose|won|sold|wrote|gave|held|kept|lost|met|set|put|found|fought|brought|bought|drew|got|became|spoke|stood|did|saw|understood|cut|hired|quit|cofounded|co-founded|been|done|gone|seen|started|begun|written|known|run|taken|passed|sat";
export const DONE = new RegExp(
  `\\byou(?:'ve| have| had)? (?:also |once |both |already |yourself |just |recently |successfully |previously |personally |really |clearly |too |have |first |later |then |actually |now |long |not only )*(?:(?:${IRREGULAR})\\b|(?:[a-z]{2,}-)?[a-z]{3,}ed\\b)([^.!?;\\n]*)`,
  "g",
);
/** Acts of every author of a post; they are no reason by themselves. */
export const SAID =
  /^\s*(?:also |once |just |recently )*(?:mentioned|offered|posted|wrote(?! (?:the|our|an?|my|two|three) (?!(?:mentor\w* )?(?:post|offer|note|message|line|few|short)\b))|said|shared|asked|stated|listed|noted|described|liked|commented|volunteered|invited|suggested|agreed|opened|promised|put|published|announced)\b/;
export const IS_NOW =
  /\b(?:you(?:'re| are| were| work| run| lead| manage| teach| head| live| sit| chair| hire| coach| train| supervise| specialise| specialize| focus| know| cover| come| do| build| look after| own| help| serve| use| mentor| write about| speak| advise|r work| practise| practice| trade| invest| audit| research| design| sell| report| combine)|(?<!(?:looking for|look like|looks like|seem like|sound like|need|seeking|seek|want|find|like|hoping for|help from) )(?:someone (?:who|with|from)|a person who|somebody who|people who)(?! (?:knows?|helps?|cares?|understands?|guides?|inspires?|gives?|can|could|would|will)\b))\b([^.!?;\n]*)/g;
/** Any other deed of theirs: "you recruit for …"; not a question, a wish or a courtesy. */
export const DOES =
  /(?<!\b(?:if|how|what|whether|where|which|who|why|thank|thanks|hope|could|can|would|will|should|may|do|did|does|to|for|with|from|of|let|help|are|were|have|had|might|than|see|trust|hoping|wish|want|like|all|when|until|once|before|unless) )\byou (?!(?:for|so|very|and|or|to|in|at|on|a|the|an|can|could|may|might|must|should|shall|will|would|think|like|want|have|had|has|feel|see|find|are|were|again|well|all|about|as|if|who|whom|do|did|don't|didn't|need|prefer|wish|mind|enjoy|get|say|said|mention|mentioned|offer|offered|write|wrote|post|posted|ask|asked|suggest|agree|consider|accept|decide|choose|reply|answer|read|share|send|seem|look|sound|also|too|both|with|from|by|is|was|be|been|today|soon|back|out|up|because|that|this|but|my|your|me|i|via|through|over|regarding|directly|personally|before|after|when|while|since|until|not|no|never)\b)[a-z]{3,}(?<!ed)\b([^.!?;\n]*)/g;
/** "Do you know …": asked, not known. */
export const ASKED_WHETHER =
  /\b(?:do|did|does|would|could|can|will|should|if|whether|unless|until|hope|trust) $/;
export const NO_STATE =
  /^\s*(?:clearly |obviously |undoubtedly |truly |definitely |so |very |really |probably |surely |certainly |likely |always |no doubt |still |also |extremely |quite )*(?:busy|well|free|available|open|happy|willing|able|kind|interested|okay|ok|fine|generous|welcome|too|not|full|right|that \w+ (?:from|on) (?:tiktok|insta\w*|youtube|twitter|linkedin|tv|telly)|amazing|awesome|great|inspiring|a (?:true |real |great |huge |wonderful |amazing |big )?(?:inspiration|legend|star|role model|guru|expert|leader|busy|very busy|great|amazing|fantastic|mentor)|across|in the (?:same )?(?:industry|field|sector|business|profession|group)\b|an? (?:very |really |truly )?(?:kind|good|nice|generous|caring|helpful|helping|humble|patient|busy) (?:person|man|woman|human|soul|leader|teacher|people)\b|an? (?:very |highly )?(?:senior|experienced|seasoned|accomplished|established|successful|veteran|top|leading|well-known) \w+[.,;!]*$|an? (?:amazing|inspiring|incredible|excellent|impressive|outstanding|inspiration|expert|awesome)|the (?:best|right|perfect|ideal) (?:person|mentor|one)?\b|one of the (?:best|top|most|leading|great\w*|finest|few good|biggest)\b|doing well|having a|(?:offering|mentoring|giving|sharing|taking|looking)\b|think|see|like|prefer|want|have (?:time|room|space|a place|capacity|any))/;
export const YOUR =
  /\byour (?:own |long |recent |first |last |early |earlier |previous |current |years? |\w+ years |two decades |path |move |time |background |experience |work |career |role |team |route |switch |change |transition |shift |step |jump |return |background |knowledge |talk |article |post |piece |paper |book |webinar |comment |session |answer |question |panel |podcast |line |point |remark |story |account |journey |practice |firm |clinic |lab |ward |view |expertise |focus |track record |specialism |job |note |list |headline |(?:profile|offer|post) (?=says|said|lists|mention|shows|covers|includes|names|about))(?:(?:\w+ )?(?:in|at|as|with|from|on|of|between|about|into|to|through|across|inside|says|said|lists|mentions?|shows?|covers?|includes?|names|leading|running|managing|building|moving)\b)([^.!?;\n]*)/g;
/** A cause given in so many words needs no more: "I ask you since you did it". */
export const CAUSE =
  /\b(?:(?:because|since|as|given that|seeing that|knowing that)(?:,? like me,?)? you(?:'ve|'re| have| are| had| were)?|because (?:of )?your(?= \w+)(?! (?:profile|offer|post|help|advice|experience|knowledge|time|company|firm|success)\b)) ([^.!?;\n]+)/;
export const NO_CAUSE =
  /^(?:also |already |both |clearly |obviously |really )*(?:(?:working|employed|active|in) in the (?:same )?(?:industry|field|sector)|seem|look|sound|appear|might|could|can|would|may|will|know (?:so much|a lot|everything)|have (?:so much|a lot|much|great|vast|time|room)|so much|a lot of|an expert|inspire|experienced|knowledgeable|successful|senior|please|wish|like|prefer|say|see|suggest|want|mention|offer|so\b|very|such|one of the best)/;
export const ABOUT_A_JOB =
  /\b(?:appl(?:y|ied|ying|ication)|vacanc\w*|hiring|openings?|position|internship|placement|trainee\w*|apprentice\w*|job(?! (?:was|were|you (?:have|had|do|did))\b))\b/;
/** Something of theirs by its name: "your paper on …", "your 2019 museum survey". */
export const OWN_THING =
  /\byour (?:(?:own|very|first|recent|last|latest|earlier|old|new|long|little|two|three|four|five|many|several|both|short|whole|\d{4}|\w+'s) )*(?!(?:\w+ )?(?:family|health|weekend|dear|loved|side|view|opinion|answer|esteemed|company|firm|organi[sz]ation|institution|busy|schedule|convenience|network|kind|earliest|early|positive|favou?rable|prompt|swift|speedy|valuable|precious|consideration|response|reply|silence|refusal|attention|assistance|patience|understanding|support|help|department|employer|colleagues|hr|manager|recruiters?|boss|inbox|style|energy|attitude|page|website|content|posts|address|contact|vacanc\w*|opening|internship|reference|review|perusal|information|records?|mentor\w*|place|spot|city|group|offer|post|profile|diary|calendar|reach|fee|rate|preferred|usual|research team|team|life|achievements?|accomplishments|knowledge|expertise|wisdom|insights?|thoughts|advice|guidance|feedback|name|door|ear|eyes|hand|head|mind|brain|wing|shoes|footsteps|guess|choice|call|terms|hours|times?|time)\b)([a-z][a-z'-]+)/g;
/** Praise and the mere sight of the post. */
export const FLATTERY =
  /\b(?:impress\w*|inspir\w*|amaz\w*|admir\w*|incredible|awesome|fantastic|wonderful|outstanding|remarkable|legend|guru|huge fan|big fan|great (?:profile|career|background|experience|work)|brilliant|excellent|stunning|extraordinary|phenomenal|exceptional|role model|look up to|leader in|respected|renowned|perfect (?:mentor|person)|best (?:mentor|person)|top voices?|real inspiration)\b/;
/** Words that only say how, when or where they meet, or that there is an offer. */
export const NO_REASON =
  /\b(?:offer\w*|mentor\w*|mentees?|group|post(?:ed)?|members?|profile|linkedin|place|places|spot|room|city|downtown|morning|email|free|charge|people|others|young|back|community|network|newcomers|juniors|beginners|impress\w*|inspir\w*|amaz\w*|admir\w*|stood|caught|eye|attention|great|impressive|inspiring|truly|deeply|highly|wealth|extensive|vast|achiev\w*|accomplish\w*|success\w*|came|come|across|popped|pops|feed|search\w*|scroll\w*|noticed|looked|interest|calib(?:re|er)|stature|smile|greet|big company|large company)\b/g;
/** Words of any message: how the writer came upon them, what is sent, how it is closed. */
export const SEEN_OR_SENT =
  /\b(?:lol|haha\w*|omg|mate|bro|dude|dont|tiktok|instagram|insta|youtube|anyway|saw|seen|looked|found|finds?|noticed|popped|pops|feed|search\w*|scroll\w*|await\w*|positive|hearing|faithfully|sincerely|respectfully|truly|regards?|congratulations?|congrats|enclosed?|resume|r\u00e9sum\u00e9|cv|reference|issues?|sir|madam|ma'am|refreshing|calib(?:re|er)|stature|reputation|smile|choice|choosing|loved|liked|suffice|page|reason|attention|minutes?|min|sec|seconds?|thankyou|awesome|dear|esteemed|good self|message|note|letter|send|contact|details|line|offer|hope\w*|best|wishes|cheers|spoke|spare|figure|guess|decided?|today|yesterday|tonight|while|content|dream|employer|greet\w*|ambitious|professionals?|company|interest\w*|following|followed|anywhere|reply|replying|answer\w*|respond\w*|response|ignor\w*|understand\w*|pressure|obligation|hesitate|convenien\w+|suit\w*|flexible|schedule|calendar|available|availability|pm|am|gmt|cet|coffee|zoom|teams|call\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|swamped|busy|ages?|years?|old)\b/g;
/** Whoever is greeted. */
export const ADDRESSED =
  /^\s*(?:hi|hello|hey|dear|respected|hiya|greetings|good (?:morning|afternoon|evening|day)|thank(?:s| you)(?: so much| very much)?)\b[^,!.:;\n]{0,60}(?:[,!.:;\n]|$)/;
export const CLAUSE_END = /[,;:()\n]|\. | (?=(?:and|but|so|while|whereas|because) (?:i|my|we|our)\b)/;
export const THEM = /\b(?:you|your|yours|you're|you've|you'd|you'll|yourself)\b/;
export const OF_ONESELF = /\b(?:i|i'm|i've|i'd|i'll|my|me|mine|we|our|us)\b/;
/** Thanks, wishes, closings and conditions: nothing is stated of anybody. */
export const NO_STATEMENT =
  /\byours (?:faithfully|sincerely|truly|respectfully)\b|\b(?:faithfully|sincerely|respectfully|truly) yours\b|^\s*(?:(?:anyway|so|well|ok|and|but),? )*(?:yours|best|kind|warm|thanking you|thank|thanks|looking forward|awaiting|hoping|sorry)\b|\bhope (?:this|you|that|all|everything)\b|\b(?:if|unless|whether|whenever|in case|until|once|when) (?:(?!i\b)\w+ ){0,3}?(?:you|your|you're)\b|\b(?:like|want|become|be|as successful as|such as) (?:like )?(?:you|yourself)\b[.!]?$|\b(?:time|day|moment)s? of your\b|\bof your (?:time|day|choice)\b|\byour (?:time|day|convenience|positive|kind|earliest)\b|\byou can (?:see|find|reach|call|write|reply|answer|ignore)\b|\bi (?:attach\w*|enclose\w*|have attached|have enclosed|can|could|will|promise|would|know you|am sure|understand)\b|\b(?:i'll|i'd|i've attached|i've enclosed)\b|\b(?:people|persons?|professionals?|leaders?|mentors?|someone|somebody|man|woman|others) like you(?:rself)?\b|\byou ask(?:ed)? (?:for|us|people|everyone|everybody|all|mentees|to|that)\b/;
/** "Impressed by your journey in public health": a field that is praised is no reason. */
export const PRAISED_FIELD =
  /\b(?:impress|inspir|amaz|admir|fascinat|blown away|in awe|love|loved)\w* (?:by |with |at |of |to see |to read )*(?:all )?your (?:\w+ ){0,2}?(?:journey|career|work|profile|background|experience|achievements?|path|success|accomplishments|track record)(?: (?:in|within|as|across) (?![^.,;!?]*\b(?:to|into|from)\b)[^.,;!?]*)?/g;
