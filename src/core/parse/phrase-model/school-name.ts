/** A school's name goes on to its campus, its faculty or its short form: "University of Texas, Dallas", "… (UNT)". */
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { COUNTRIES } from "../vocab/places.data.ts";

const SCHOOL =
  /(?<!\p{L})(?:universit(?:y|é|à|ät|eit)|universidade?|college|school|institute|polytechnic|academy|uc|suny|cuny)(?!\p{L})/iu;
/** What joins the parts, and a part: words with capitals, and the small ones between them. */
const PART =
  /^(?: ?,| [-–—]| at| in)? (\(?)(\p{Lu}[\p{L}.'’-]*(?: (?:of|for|the|and|&|in|de|\p{Lu}[\p{L}.'’-]*)){0,6})(\)?)(?=\s*(?:$|[|;•·\n]))/u;
/** Schools of several towns: there a town after the name is no other place. */
const OF_TOWNS =
  /^(?:the )?(?:university of (?:california|texas|michigan|illinois|maryland|wisconsin|minnesota|north carolina|massachusetts|colorado|nevada|hawaii|tennessee|arkansas|alabama|missouri|nebraska|washington|south florida|alaska)|washington university|uc|suny|cuny)$/i;
const TOWN = /^(?:,| [-–—]| at| in) (\p{Lu}[\p{L}.'’-]*(?: (?:of|\p{Lu}[\p{L}.'’-]*)){0,3})/u;
/** What somebody is or was there is no part of its name. */
const NO_PART =
  /\b(?:student|alum\w*|professor|lecturer|candidate|class|graduate|grad|major|phd|mba|msc|bsc)\b/i;

/** The findings with schools named in full; places and schools inside such a name are none of their own. */
export function withWholeSchools(findings: readonly Finding[], view: PostView): Finding[] {
  const whole = findings.map((finding) => {
    const to = finding.field === "affiliations" ? endOfSchool(finding, findings, view) : finding.to;
    return to > finding.to ? { ...finding, to, value: view.text.slice(finding.from, to) } : finding;
  });
  const grown = whole.filter((finding, at) => finding.to !== findings[at]?.to);
  if (grown.length === 0) return whole;
  return whole.filter(
    (finding) =>
      grown.includes(finding) ||
      !grown.some((school) => school.from <= finding.from && finding.to <= school.to),
  );
}

/** Where the name of a school ends; the end of what was found where it names no more. */
function endOfSchool(school: Finding, others: readonly Finding[], view: PostView): number {
  const named = view.text.slice(school.from, school.to);
  if (!SCHOOL.test(named)) return school.to;
  const rest = view.text.slice(school.to, school.to + LONGEST);
  const [all = "", open = "", part = "", close = ""] = PART.exec(rest) ?? [];
  if (view.in === "headline" && all !== "" && (open === "(") === (close === ")")) {
    const to = school.to + all.length;
    const isOther = others.some(
      ({ field, from, to: end }) => field === "industries" && from < to && school.to < end,
    );
    if (!isOther && !NO_PART.test(part) && !COUNTRIES.split("|").includes(part)) return to;
  }
  const [town = ""] = OF_TOWNS.test(named) ? (TOWN.exec(rest) ?? []) : [];
  return school.to + town.length;
}
/** Characters in which the rest of a name stands. */
const LONGEST = 80;
