/** Rule named with every phrase of the tagger. */
export const PHRASE_RULE = "phrases.model";
