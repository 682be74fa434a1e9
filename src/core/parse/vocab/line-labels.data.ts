/** What a line is called that tells anything but a topic: "When: …", "For whom – …", "Wo: …". */

const ASKING_WORDS =
  "who|whom|where|when|how|quién|quien|dónde|donde|cuándo|cuando|cómo|como|qui|où|quand|comment|wer|wen|wo|wann|wie|quem|onde|quando|chi|dove|come|waar|wanneer|hoe";
const AFTER_ASKING =
  "to|a|my|is|it|can|should|may|are|this|we|i|you|me|want|would|come|apply|ask|write|reach|meet|long|often|much|many|for|with";
const THINGS =
  "times?|timezone|hours?|days?|places?|seats?|spots?|slots?|capacity|costs?|price|fee|languages?|location|city|base|based|status|until|deadline|closing date|closes|experience|years|(?:first ?|last ?|sur|full )?names?|apellidos?|nombre|nome|prénom|e-?mail|web ?(?:page|site)|linkedin|github|twitter|mastodon|country|title|image|photo|avatar|pronouns|format|medium|mode|cadence|rhythm|frequency|availability|contact|idiomas?|langues?|sprachen?|lingue|talen|precio|preço|prix|preis|prezzo|prijs|kosten|lugar|lieu|ort|luogo|local|plazas|vagas|plätze|posti|plekken|horario|horário|horaires?|zeiten|orari|tijden";

/** The label in full, without its colon; lower case. */
export const OTHER_LABEL = new RegExp(
  `^(?:(?:(?:for|with|to|para|con|pour|à|avec|für|mit|per|com|voor|met) )?(?:${ASKING_WORDS})(?: (?:${AFTER_ASKING}|${ASKING_WORDS})){0,5}|(?:my |your )?(?:${THINGS})|for|ask|to ask|suitable for)$`,
);
