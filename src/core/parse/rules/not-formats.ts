/** Ways of meeting that the author rules out. */
import { formatWords } from "../format-words.ts";
import { isNegated } from "../negation.ts";
import { type Rule, rule, whole } from "../rule.ts";

export const notFormatsRules: readonly Rule[] = [
  {
    id: "not-formats.denied",
    field: "notFormats",
    triggers: ["*"],
    *find(sentence) {
      for (const word of formatWords(sentence)) if (isNegated(sentence, word.from)) yield word;
    },
  },
  rule(
    "not-formats.only",
    "notFormats",
    "only strictly",
    /\b(?:(?<remote>(?:virtual(?:ly)?|remote(?:ly)?|online) only|(?:only|strictly) (?:virtual(?:ly)?|remote(?:ly)?|online))|(?<body>(?:in[- ]person|face[- ]to[- ]face) only|only (?:in person|in-person|face[- ]to[- ]face)))\b/dgi,
    (match) => whole(match, match.groups?.remote ? "in-person" : "video"),
  ),
];
