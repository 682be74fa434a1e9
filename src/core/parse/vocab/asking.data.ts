/** How mentors tell mentees to ask: verbs, what may stand right behind them, and words of which one must follow soon. */

export interface AskingVerbs {
  /** Parted by spaces. */
  verbs: string;
  /** How the words behind the verb may begin: a pattern, in lower case. */
  begins?: string;
  /** Any of these among the next few words will do; parted by spaces. */
  soon?: string;
}

const QUOTED = "[\"'“‘«#]";
const TOLD =
  "(?:what|which|who|why|how|where|when|whether|if|your|about|an?|one|two|three|four|five|ten|\\d{1,2}|in|the|some|any|something)\\b";
const HERE = "here below inbox dm email e-mail comments thread";
const MISSIVE = `line lines message messages msg note notes dm pm email e-mail mail text number cv resume résumé request word words sentence sentences question questions inmail paragraph paragraphs name names link comment invite invitation photo photos picture pdf voicemail missed recording letter statement summary abstract postcard inbox shout bell buzz whatsapp sms form slot subject ${HERE}`;

export const ASKING: readonly AskingVerbs[] = [
  {
    verbs:
      "dm pm message msg email e-mail mail text call ring phone telephone ping whatsapp sms contact write inbox buzz reach",
    begins: `(?:me|us|your|here|first|back|before|to (?:me|us|my)|in the subject|on my|my (?:dms?|inbox|office|desk|assistant|e-?mail|number|page|whatsapp|work|profile|practice|team)|with (?:your|an?|one|two)|what|why you|when you|(?:a |few |two |three |one |short )?lines?|(?:via|by) (?:linkedin|dm|inmail|e-?mail|text|phone|message)|(?:or|and) (?:call|text|e-?mail|mail|dm|message|whatsapp|ring|write) (?:me|us|to me|\\+?\\d)|the (?:office|shop|desk|team|secretary|practice|restaurant|section|number))\\b|(?:with )?${QUOTED}`,
  },
  {
    verbs: "send drop shoot leave give put post share submit forward",
    begins: `(?:(?:me|us|it (?:to me|here|below)|along)\\b(?! alone| a break| the creeps| time to)|${QUOTED})`,
    soon: MISSIVE,
  },
  { verbs: "tell let", begins: `(?:me|us)\\b(?: know)?(?: by \\w{2,12})? ${TOLD}` },
  {
    verbs: "mention indicate say state include quote add note write specify start begin explain describe use",
    begins: `(?:with |by |your \\w{2,12} with |it with )?(?:the |a )?(?:code |key)?(?:word |phrase |subject |hashtag |heading |title |reference )?${QUOTED}|(?:which|what|where|who|why|how) [^.;]{0,30}\\byou|interest\\b|your (?:name|question|role|year|current|level|background|goal|city|country|time ?zone|field|message|e-?mail|subject|stage|school|employer|state|situation|experience)\\b|(?:hi|hello|hey)\\b|with your\\b|(?:the |a )?(?:code ?word|keyword|hashtag) `,
  },
  { verbs: "dms", begins: "(?:are )?(?:always )?open\\b" },
  { verbs: "reach", begins: "out\\b(?! and touch)" },
  { verbs: "hmu", begins: "" },
  { verbs: "introduce", begins: "yourself\\b" },
  {
    verbs: "book grab pick schedule reserve choose take",
    begins: "(?:me (?:in|via|through|at|here|on|for)|(?:via|through|in|on|by) (?:my|the))\\b",
    soon: "slot slots link calendar calendly appointment session time times call chat page profile button form here",
  },
  { verbs: "fill", soon: "form sheet questionnaire survey boxes typeform below here google" },
  { verbs: "use", soon: "form button calendly calendar link scheduler booking contact chat" },
  { verbs: "sign put", begins: "(?:yourself )?(?:up|down|your name)\\b" },
  {
    verbs: "register apply enrol rsvp enquire inquire",
    begins: "(?:your interest )?(?:via|by|through|with|here|at|to|on|in|below|under|using)\\b",
  },
  { verbs: "request", begins: "(?:an?|to connect|your|via|through|here|by)\\b" },
  {
    verbs: "reply comment respond react answer",
    begins: `(?:(?:here|below|with|on this|to this|under|via|to me|privately|directly|first)\\b|${QUOTED})`,
    soon: HERE,
  },
  {
    verbs: "connect",
    begins:
      "(?:with me|here|first|via|on linkedin|and (?:send|message|dm|drop|tell|write|say|mention|ask))\\b",
  },
  {
    verbs: "find tag add remind hit catch",
    begins:
      "(?:me|us|my (?:profile|page|stall|desk|stand|office)|the (?:message|button))\\b(?! (?:interest|guilty|a job|hard))",
  },
  {
    verbs: "ask",
    begins:
      "(?:for (?:me|my|us)|me (?:for my|on (?:discord|slack|signal|telegram|whatsapp|teams))|the (?:secretary|office|desk|reception|group secretary|front desk))\\b",
  },
  {
    verbs: "come stop drop pop swing turn knock get",
    begins:
      "(?:by|over (?!my)|up$|in (?:touch|here|and|any|whenever|on)|in$|on my door|at my (?:desk|door|office)|find me|and (?:find|say|see|talk|knock|ask)|hold of me|my number|to my (?:desk|office|stall|stand|table|studio|shop))",
  },
];
