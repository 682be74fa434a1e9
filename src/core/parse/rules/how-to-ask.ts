/** What a mentee should do to ask, as written. */
import { before, type Rule, rule } from "../rule.ts";

/** A request ends where a new thought begins. */
const TAIL = "[^!?;•(\\n]{0,160}";

export const howToAskRules: readonly Rule[] = [
  rule(
    "how-to-ask.request",
    "howToAsk",
    "give dms dm pm message messages inbox email mail write send drop comment ping call text book fill reach contact apply applications shoot tell hmu hit grab sign whatsapp link come use get add connect mention put schedule pick request reply start application ring msg",
    new RegExp(
      `(?:^|[.,;:!•—)] ?|\\b(?:please|pls|kindly|just|so|and|then|can|may|to|or|simply|best|should|i will|you can|- )\\s)(?<said>(?:kindly )?(?:(?:dm|pm|inbox|message|msg|email|e-mail|mail|ping|call|text|whatsapp|contact|hmu|write to|write(?: to)?|ring) (?:or (?:call|text|email|dm) )?(?:me|us|my \\w+|[\\w.+-]+@[\\w.-]+|\\+?\\d[\\d ()-]{6,20})|(?:send|drop|shoot)(?: me| us)? (?:a |an |your |two |three |one |in |me |over )?(?:\\w+ ){0,3}?(?:line|lines|message|msg|note|dm|pm|email|mail|text|number|cv|resume|request|word|sentences?|question|questions|inmail|paragraph|voice note)|comment (?:["'\\w]|below)|drop (?:your|a) (?:question|comment|cv|note|name)|book (?:a |an |your |time|thru|through|via|with|here|me|in)|fill (?:in|out) (?:the|this|my) \\w+|(?:please )?use the form|apply (?:via|by|through|with|here)|applications? to|reach out(?: to me)?(?! and touch)|get in touch|tell me (?:in|what|who|why|about|one)|hmu\\b|hit me up|connect (?:with me|and)|add me|sign up (?:via|here|in|below)|put your name|schedule (?:a|time)|pick a (?:time )?slot|pm is|give me a (?:shout|bell|ring|call|buzz)|dms? (?:are )?open|mention ["'\\w]|come (?:over|by)|start your message|request (?:a|to connect)|reply (?:here|below|to this))${TAIL})`,
      "dgi",
    ),
    (match, sentence) => {
      const said = match.groups?.said ?? "";
      const at = match.indices?.groups?.said;
      if (!at) return undefined;
      if (
        /\b(?:don't|dont|do not|not|never|cannot|can't|(?:he|she|they|i|we|who|it|people|that)(?: (?:can|will|may|to|should|could|would))?|won't)\s*$/.test(
          before(sentence, at[0], 16),
        )
      )
        return undefined;
      const stop = /\.(?=\s|$)|,? and i(?:'ll| will| can| usually)?\b|, i(?:'ll| will)\b| - | — /i.exec(said);
      const phrase = (stop ? said.slice(0, stop.index) : said).replace(/[\s,.:]{1,12}$/, "");
      const weight = /^(?:reach out|get in touch|hit me up|hmu|connect)/i.test(phrase)
        ? 1
        : phrase.length > 20
          ? 3
          : 2;
      return phrase.length < 3
        ? undefined
        : { value: phrase, from: at[0], to: at[0] + phrase.length, weight };
    },
  ),
];
