/** From what was typed and what the card says to the message: pure, drawn anew with each key. */

import type { ApproachTemplate } from "#core/approach/approach-template.ts";
import { type ApproachDraft, type CopyBlock, editedBlocks, renderDraft } from "#core/approach/draft.ts";
import { draftValues } from "#core/approach/draft-values.ts";
import { type Count, countBody } from "#core/approach/limits.ts";
import { starterFor } from "#core/approach/preset.ts";
import { STARTERS } from "#core/approach/starters.data.ts";
import { fieldsOf, parseTemplate } from "#core/approach/template.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import type { Channel } from "#core/outreach/event.ts";
import type { ShownFields } from "#core/shown.ts";

/** What the user chose and typed for one message. */
export interface Typed {
  channel: Channel;
  templateId: string;
  /** By field; an empty text means "leave it out", also where the card has a value. */
  fields: Readonly<Record<string, string>>;
  /** The user's own text; null while it follows the template. */
  edited: string | null;
}

export interface ComposeFrom {
  mentorName: string;
  shown: ShownFields;
  groupName: string | undefined;
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
  blocks: CopyBlock[];
}

const [FIRST] = STARTERS;

/** The whole state of the form; `words` are the user's own remembered words. */
export function compose(from: ComposeFrom, typed: Typed, words: Readonly<Record<string, string>>): Composed {
  const template = templateOf(typed);
  const group = { name: from.groupName, short: from.groupName };
  const derived = draftValues({ mentorName: from.mentorName, shown: from.shown, group });
  const values = { ...derived, ...words, ...typed.fields };
  const draft = renderDraft(template, values, { channel: typed.channel });
  const { edited, channel } = typed;
  return {
    template,
    draft,
    questions: questionsOf(template, values),
    text: edited ?? draft.body.text,
    count: edited === null ? draft.count : countBody(edited, channel),
    blocks: edited === null ? draft.blocks : editedBlocks(edited, channel),
  };
}

function templateOf({ templateId, channel }: Typed): ApproachTemplate {
  const template = STARTERS.find(({ id }) => id === templateId) ?? starterFor(channel) ?? FIRST;
  // The list of starters is never empty; the compiler cannot know.
  return template ?? { id: "", channel, body: "", fit: [] };
}

/** Required ones first, else in the catalogue's order; what the card fills comes last. */
function questionsOf(template: ApproachTemplate, values: Readonly<Record<string, string>>): Question[] {
  const asked = fieldsOf(parseTemplate(template.body));
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
