/** Topics of a line that says it lists them: "Skills: HTML & CSS, Java". Names of tools and trades need no other word there. */
import type { Finding, FindingField } from "../finding.ts";
import { headerOf } from "../header.ts";
import { type ListItem, listItems, trimItem } from "../list-items.ts";
import type { PostView } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { phraseFinding } from "./phrase-finding.ts";

/** What the line, or the sentence, says it lists. */
const TOPICS_LABEL =
  /^[^\p{L}]*(?:topics?|temas?|asuntos?|assuntos?|tópicos|themen|sujets|thèmes|au programme|temi|argomenti|onderwerpen)\s*[*_]*\s*[:–]\s*[*_]*\s*/iu;
/** So much only a line of its own says. */
const LINE_LABEL =
  /^[^\p{L}]*(?:(?:mentoring |my |main |favou?rite |suggested )?(?:topics?|skills?|areas? of (?:interest|expertise)|expertise|tags|categories|fields|(?:tech )?stack|technologies|tech i mentor in)|(?:i |you )?can (?:help|mentor|ask)(?: you| me)?(?: with| in| on| about)?|(?:happy to )?helps?(?: you)? with|ask me about)\s*[*_]*\s*[:–]\s*[*_]*\s*/iu;
const MOST_ITEM_WORDS = 4;
/** What an item may be beside a topic: then it is left to those who know. */
const OTHERWISE: ReadonlySet<FindingField> = new Set<FindingField>([
  "formats",
  "times",
  "cadence",
  "sessionMinutes",
  "timezone",
  "notTopics",
  "contact",
  "status",
  "capacity",
]);

/** The items of a line behind its label, or the line with a bullet that stands under the label alone. */
function itemsOf(sentence: Sentence, { sentences }: PostView): ListItem[] {
  const label = (sentence.opens ? LINE_LABEL.exec(sentence.text) : null) ?? TOPICS_LABEL.exec(sentence.text);
  if (label) return listItems(sentence.text.slice(label[0].length), label[0].length);
  const header = sentence.bullet === "" ? "" : (headerOf(sentence, sentences) ?? "");
  const over = LINE_LABEL.exec(header) ?? TOPICS_LABEL.exec(header);
  const item = over && over[0].length === header.length ? trimItem(sentence.text) : undefined;
  return item ? [item] : [];
}

export function labelledLists(
  view: PostView,
  findings: readonly Finding[],
  phrases: readonly Finding[],
): Finding[] {
  if (view.in !== "text") return [];
  const known = [...phrases, ...findings.filter(({ field }) => OTHERWISE.has(field))];
  return view.sentences.flatMap((sentence) => {
    return itemsOf(sentence, view).flatMap(({ text, from, to }): Finding[] => {
      const start = sentence.from + from;
      const end = sentence.from + to;
      const isTaken = known.some((other) => other.from < end && start < other.to);
      if (isTaken || text.split(/\s+/).length > MOST_ITEM_WORDS || !/\p{L}/u.test(text)) return [];
      return [phraseFinding("topics", view, sentence.index, start, end)];
    });
  });
}
