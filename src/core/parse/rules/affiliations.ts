/** Employers, schools and organisations named as the author's own, present or past. */
import { headlineParts } from "../headline.ts";
import { canBeOrganisation, isClearOrganisation, ORGANISATION } from "../organisation.ts";
import { isRoleHead, rolePhrase } from "../role-phrase.ts";
import { before, type Reading, type Rule, rule } from "../rule.ts";
import { CREDENTIALS } from "../vocab/credentials.data.ts";
import { INDUSTRIES } from "../vocab/industries.data.ts";

const LETTERS = new Set(CREDENTIALS.split(" "));
const FIELDS = new Set(INDUSTRIES);
const LIST = `(?<names>${ORGANISATION}(?:(?:, (?:and |then (?:some )?|now )?| and | then | & |\\/)${ORGANISATION}){0,6})`;

/** How far back the words reach that say in what manner one is "at" a place. */
const WORK_REACH = 44;
const WORKS =
  /\b(?:work(?:s|ed|ing)?|intern(?:ed|ing|ships?)?|consult(?:ed|ing)|joined|joining|employed|starting|experiences?|roles?|research|student|studied|studying|degree|graduated|products|master's|undergrad|cs|career|time|firm)\b/i;
const WORKS_FOR =
  /\b(?:work(?:s|ed|ing)?|intern(?:ed|ing)?|consult(?:ed|ing)|graduated|grad|degree|researcher|engineer|manager|nurse|analyst)\b/i;
const WITH =
  /\b(?:work(?:s|ed)|years|yrs|been|now|currently|auditor|partner|manager|forensics|audit|engineer)\b/i;
const PLACED =
  /\b(?:designer|intern|pm|lead|student|senior|junior|sophomore|major|alum|partner|years|yrs|now|currently|am|i'm|been|teach|lecture|ward|director|nursing|desk|chair|editor|counsel|fields?|team|department)$/i;

export const affiliationsRules: readonly Rule[] = [
  {
    id: "affiliations.headline",
    field: "affiliations",
    where: "headline",
    triggers: ["*"],
    *find(sentence) {
      const parts = headlineParts(sentence.text);
      for (const part of parts) {
        if (part.joint === "at" || part.joint === "ex") {
          for (const name of names(part.text, part.from, part.joint === "at")) yield name;
          continue;
        }
        const comma = /,\s*(?=[A-Z][\w.&-]*(?: |$))/.exec(part.text);
        const tail = comma ? part.text.slice(comma.index + comma[0].length) : "";
        if (isClearOrganisation(part.text) && !rolePhrase(part.text)) {
          const said = part.text.replace(/ (?:alum(?:nus|na|ni)?|graduate|grad)$/i, "");
          yield { value: said, from: part.from, to: part.from + said.length, weight: 2 };
        } else if (comma && rolePhrase(part.text.slice(0, comma.index)) && isName(tail)) {
          const from = part.from + comma.index + comma[0].length;
          if (
            isClearOrganisation(tail) ||
            (part.joint === "start" &&
              /^[A-Z]{2,6}$|^\p{Lu}\p{L}+$/u.test(tail) &&
              tail.length > 3 &&
              !FIELDS.has(tail.toLowerCase()) &&
              false)
          )
            yield { value: tail, from, to: from + tail.length };
        } else if (isName(part.text) && !rolePhrase(part.text)) {
          const said = part.text
            .replace(/ (?:alum(?:nus|na|ni)?|graduate|grad)$/i, "")
            .replace(/ [A-Z]{2,5}$/, (last) => (LETTERS.has(last.trim()) ? "" : last));
          if (parts.length === 1 && part.text.includes(",")) continue;
          if (/ alum/i.test(part.text) || parts.length === 1 || /^\p{Lu}/u.test(said))
            yield { value: said, from: part.from, to: part.from + said.length };
        }
      }
    },
  },
  rule(
    "affiliations.work-at",
    "affiliations",
    "@ at for with from by",
    new RegExp(
      ` (?<joint>at|@|for|with|from|by)(?: both| companies like| places like| the likes of)? ${LIST}`,
      "dgu",
    ),
    (match, sentence) => {
      const joint = match.groups?.joint;
      const clause = sentence.text.slice(Math.max(0, match.index - WORK_REACH), match.index);
      const lead = clause.slice(clause.search(/[^.,;:!?()|•"]*$/));
      const last = lead.slice(lead.lastIndexOf(" ") + 1);
      if (joint === "at" || joint === "@") {
        if (joint === "at" && !WORKS.test(lead) && !isRoleHead(last) && !PLACED.test(lead)) return undefined;
      } else if (joint === "with") {
        if (!WITH.test(lead) || /\b(?:working|experience)$/i.test(lead)) return undefined;
      } else if (!WORKS_FOR.test(lead)) return undefined;
      if (
        /\b(?:meet|coffee|lunch|breakfast|chat|walk|tea)\b/i.test(lead) ||
        /\b(?:people|anyone|students|someone|those|folks)\b/i.test(lead)
      )
        return undefined;
      const at = match.indices?.groups?.names?.[0];
      return at === undefined ? undefined : names(match.groups?.names ?? "", at);
    },
  ),
  rule(
    "affiliations.ex",
    "affiliations",
    "ex former formerly previously past",
    new RegExp(
      `(?<![\\w])(?:[Ee]x[- ]|[Ff]ormerly (?:at |of |with )?|[Pp]reviously (?:at |with )?)${LIST}`,
      "dgu",
    ),
    (match) => {
      const at = match.indices?.groups?.names?.[0];
      return at === undefined ? undefined : names(match.groups?.names ?? "", at);
    },
  ),
  rule(
    "affiliations.brackets",
    "affiliations",
    "*",
    new RegExp(
      `\\((?:ex[- ]|last stop |first |formerly )?${LIST}(?=\\)|,| then| now| and now| y | e )`,
      "dgu",
    ),
    (match, sentence) => {
      const lead = before(sentence, match.index, 60);
      if (
        !/\b(?:years?|yrs|decades?|manager|engineer|director|md|banker|nurse|procurement|marketing|consult\w*|since \d{4}|anos|años|ans|jahre\w*)\b[^.]{0,40}$/.test(
          lead,
        )
      )
        return undefined;
      const at = match.indices?.groups?.names?.[0];
      return at === undefined ? undefined : names(match.groups?.names ?? "", at);
    },
  ),
  rule(
    "affiliations.school",
    "affiliations",
    "law hospitals university college institute school polytechnic hospital academy alum alumna alumnus graduate grad graduated bank council",
    /\b(?<names>(?:University of (?:the )?\p{Lu}\p{L}{1,30}(?:[ ,-]{1,2}\p{Lu}\p{L}{1,30}){0,3}|(?:\p{Lu}[\p{L}'.&]{1,30} ){1,4}(?:University|College|Institute of Technology|Polytechnic|Business School|Law School|Teaching Hospitals?|Hospitals?|Law)))(?! (?:students?|applications?|admissions))\b/dgu,
    (match, sentence) => {
      const lead = before(sentence, match.index, 40);
      if (
        /\b(?:our|students? (?:at|from|of)|anyone (?:at|from)|apply\w* to|for|any|grads from)\s$/.test(lead)
      )
        return undefined;
      const at = match.indices?.groups?.names;
      return at ? [{ value: match.groups?.names ?? "", from: at[0], to: at[1] }] : undefined;
    },
  ),
  rule(
    "affiliations.alum",
    "affiliations",
    "senior alum alumna alumnus alumni grad graduate major class student",
    /\b(?<names>\p{Lu}[\p{L}&.]{1,30}(?: \p{Lu}[\p{L}&.]{1,30}){0,3}) (?:alum(?:nus|na)?\b|grad\b|graduate\b|class of|senior\b)/dgu,
    (match) => {
      const at = match.indices?.groups?.names?.[0];
      return at === undefined ? undefined : names(match.groups?.names ?? "", at);
    },
  ),
];

function isName(text: string): boolean {
  const plain = text.replace(/ (?:alum(?:nus|na|ni)?|graduate|grad)$/i, "");
  if (!/^(?:the )?[\p{Lu}\d]/u.test(plain) || plain.split(/\s+/).length > 7) return false;
  const words = plain.split(/[\s,/&]+/).filter((word) => word !== "");
  if (words.every((word) => LETTERS.has(word.replace("®", "")))) return false;
  if (
    FIELDS.has(plain.toLowerCase()) ||
    /\d{1,3}\+? ?(?:yrs?|years)|\b(?:[Ee]ngineering|[Ss]cience|[Ss]tudies|[Ff]ormulations|writes|Level|candidate|retired|Immunology|Policy|[Ll]itigation|arbitration|Risk|[Ll]ogistics|[Cc]ustoms|[Dd]efense|[Ff]inance|[Mm]arketing|[Oo]perations|[Ll]aw|exits|Design|[Hh]ealth)\b(?! (?:School|Group))/.test(
      plain,
    )
  )
    return / (?:University|Law|Hospital)\b/.test(plain) && isClearOrganisation(plain);
  return (
    words.every((word) => /^[\p{Lu}\d(]|^(?:of|the|and|de|la|at|for|in|du|y)$/u.test(word)) &&
    canBeOrganisation(plain) &&
    !isRoleHead(words.at(-1) ?? "")
  );
}

/** Names of a written list with their offsets; "Figma/Spotify" stays one as it is written so. */
function names(list: string, base: number, mayBeLower = false): Reading[] {
  const readings: Reading[] = [];
  let at = 0;
  for (const piece of list.split(
    /((?:, | and | then | & (?=\p{Lu}\p{L}+(?:,|$))|, and |, then | \(|\)| \| ))/u,
  )) {
    const said = piece
      .replace(/^(?:a |an |then |now |and |some |the likes of |@)+/, "")
      .replace(/[.,'!?\s-]{1,12}$/, "");
    const from = at + piece.indexOf(said);
    at += piece.length;
    if (
      (!/^(?:the )?[\p{Lu}\d@]|^[a-z]+\p{Lu}|^i\./u.test(said) &&
        !(mayBeLower && /^[a-z]{5,}$/.test(said))) ||
      !canBeOrganisation(said) ||
      LETTERS.has(said) ||
      FIELDS.has(said.toLowerCase()) ||
      isRoleHead(said.split(" ").at(-1) ?? "")
    )
      continue;
    readings.push({ value: said, from: base + from, to: base + from + said.length });
  }
  return readings;
}
