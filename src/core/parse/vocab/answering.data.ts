/** How people say that they answer, as patterns in lower case. */

/** Words of answering, which any length of time may follow. */
export const ANSWER =
  "(?:repl(?:y|ies|ying)|ans(?:wer(?:s|ed|ing)?)?|respon(?:d|ds|se|ses|ding)|revert(?:s|ing)?|get(?:s|ting)? back(?: (?:to|2) (?:yo)?u)?|(?:write|writes|writing) (?:you |u )?back|comes? back to you|hear (?:back|from me)|reach out|back (?:to|2) (?:yo)?u|back (?:with|at) you|response time|reply time|turn[- ]?around(?: time)?|pass it on|(?:be )?in touch|comments|notes back|have it back|(?:ring|phone|call|text|message|msg|e-?mail|ping)s?(?: you| u)? back|ring|confirm|returns? (?:all |my |your )?(?:calls|messages|mails?|e-?mails|texts))";

/** Words that mean an answer only beside "within", "before" and the like. */
export const ANSWER_SOFTLY =
  "(?:hear|have (?:a|my|your|an) (?:answer|reply|response|decision|yes|no|word|slot|date|verdict)|get (?:a|my|an|your) (?:answer|reply|response|decision|date|slot)|get(?:s|ting)? (?:through|round|around|to) (?:the |my |your |all )?(?:\\w+ )?(?:pile|queue|inbox|messages?|mails?|e-?mails?|requests?|dms?|it|them|you|everyone|everybody|all)|(?:check|clear|empty|read|go through|see|look at) (?:my |the |your |every |all )?(?:inbox|messages?|mails?|dms?|requests?|notes?|drafts?|it|them)|turn (?:it|them|things|drafts|everything) (?:a)?round|decide|write|know|let you know|tell you|sort you|send (?:it|them|dates|feedback|notes)|acknowledge|feedback|a yes|wait(?:ing)?)";
