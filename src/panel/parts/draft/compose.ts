/** From what was typed and what the card says to the message: pure, drawn anew with each key. */
import type { ApproachTemplate } from "#core/approach/approach-template.ts";
import { demandsOf } from "#core/approach/coach/asked/demands.ts";
import { type ApproachDraft, type CopyBlock, editedBlocks, renderDraft } from "#core/approach/draft.ts";
import { draftValues } from "#core/approach/draft-values.ts";
import { type LibraryEntry, libraryOf } from "#core/approach/library.ts";
import { type Count, countBody, countSubject, DEFAULT_LIMITS, type Limits } from "#core/approach/limits.ts";
import { starterFor } from "#core/approach/preset.ts";
import { fieldsOf, parseTemplate } from "#core/approach/template.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import { withAnswers } from "#core/approach/with-answers.ts";
import type { Channel } from "#core/outreach/event.ts";
import { type ShownFields, shownValue } from "#core/shown.ts";

/** What the user chose and typed for one message. */
export interface Typed {
  channel: Channel;
  templateId: string;
  /** By field; an empty text means "leave it out", also where the card has a value. */
  fields: Readonly<Record<string, string>>;
  /** The user's own text; null while it follows the template. */
  edited: string | null;
  /** The same for the subject line. */
  editedSubject: string | null;
  /** The template's short form. */
  short: boolean;
  /** Fields whose fit steps the user took back. */
  kept: readonly string[];
}

/** A message nobody has touched. */
export const UNTOUCHED = { fields: {}, edited: null, editedSubject: null, short: false, kept: [] } as const;

export interface ComposeFrom {
  mentorName: string;
  shown: ShownFields;
  groupName: string | undefined;
  library?: readonly LibraryEntry[] | undefined;
  limits?: Limits | undefined;
  /** When the first message was sent, as the user writes a day. */
  sentDate?: string | undefined;
}

/** One field of the template, as the form asks for it. */
export interface Question {
  field: string;
  required: boolean;
  /** About the user: kept for the next message too. */
  remembered: boolean;
  /** Filled from the card unless the user changes it. */
  fromCard: boolean;
  guide: number;
  example: string;
  value: string;
}

export interface Composed {
  template: ApproachTemplate;
  draft: ApproachDraft;
  questions: Question[];
  /** The text that Copy would take. */
  text: string;
  count: Count;
  /** The subject line of an InMail; null elsewhere. */
  subject: string | null;
  subjectCount: Count | null;
  blocks: CopyBlock[];
}

/** The whole state of the form; `words` are the user's own remembered words. */
export function compose(from: ComposeFrom, typed: Typed, words: Readonly<Record<string, string>>): Composed {
  const { library = libraryOf([]), limits = DEFAULT_LIMITS, groupName, sentDate } = from;
  const template = templateOf(library, typed);
  const group = { name: groupName, short: groupName };
  const derived = draftValues({ mentorName: from.mentorName, shown: from.shown, group, sentDate });
  const values = { ...derived, ...words, ...typed.fields };
  const { edited, editedSubject, channel, short, kept } = typed;
  const draft = renderDraft(template, values, { channel, limits, short, kept });
  const hasSubject = limits[channel].subject !== undefined;
  const subject = hasSubject ? (editedSubject ?? draft.subject?.text ?? "") : null;
  return {
    template,
    draft,
    questions: questionsOf(template, values).filter(
      ({ field, value }) => !ONLY_IF_ASKED.includes(field) || value !== "" || asksToBeTold(from.shown),
    ),
    text: edited ?? draft.body.text,
    count: edited === null ? draft.count : countBody(edited, channel, limits),
    subject,
    subjectCount: subject === null ? null : countSubject(subject, channel, limits),
    blocks: [
      ...(edited === null ? draft.blocks.filter(isNotOfSubject) : editedBlocks(edited, channel, limits)),
      ...(subject === null ? [] : editedBlocks(subject, channel, limits, "subject")),
    ],
  };
}

/** The subject's length is counted as it will be copied. */
function isNotOfSubject(block: CopyBlock): boolean {
  return block.code !== "over-limit" || block.part !== "subject";
}

/** Fields for what some mentors ask to be told. */
const ONLY_IF_ASKED = ["answer", "mention"];

function asksToBeTold(shown: ShownFields): boolean {
  return demandsOf(shownValue(shown, "howToAsk") ?? "").length > 0;
}

function templateOf(library: readonly LibraryEntry[], { templateId, channel }: Typed): ApproachTemplate {
  const [first] = library;
  const entry =
    library.find(({ template }) => template.id === templateId) ??
    library.find(({ template }) => template.id === starterFor(channel)?.id) ??
    first;
  // The library is never empty; the compiler cannot know.
  return entry?.template ?? { id: "", channel, body: "", fit: [] };
}

/** Required ones first, else in the catalogue's order; what the card fills comes last. */
function questionsOf(template: ApproachTemplate, values: Readonly<Record<string, string>>): Question[] {
  const asked = fieldsOf(parseTemplate(withAnswers(template.body)));
  for (const [field, use] of fieldsOf(parseTemplate(template.subject ?? "")))
    asked.set(field, { required: use.required || asked.get(field)?.required === true });
  const questions = [...VARIABLE_CATALOGUE].flatMap(([field, entry]): Question[] => {
    const use = asked.get(field);
    if (!use) return [];
    return [
      {
        field,
        required: use.required,
        remembered: entry.remembered,
        fromCard: entry.about === "mentor" || entry.about === "group",
        guide: entry.guide,
        example: entry.example,
        value: values[field] ?? "",
      },
    ];
  });
  return questions.sort((a, b) => rank(a) - rank(b));
}

function rank({ fromCard, required, remembered }: Question): number {
  if (fromCard) return 3;
  if (!required) return 2;
  // The question to the mentor is the heart of it; the user's own words are mostly there already.
  return remembered ? 1 : 0;
}
