/** Degrees, certificates and licences that the author holds. */
import { after, before, type Rule, rule, whole } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { CREDENTIAL_PHRASES, CREDENTIALS } from "../vocab/credentials.data.ts";

const LETTERS = new Set(CREDENTIALS.split(" "));
/** Short ones with another meaning in running text; there they count only beside a comma, bracket or bar. */
const DOUBTFUL = new Set(
  "EA RM MA BA CS SC CA PE FE NP ACC DO IA ARM MAI RA RD NER ARB MD CIA CMA SC ASA KC LPC AIA MSP EIT CSP APR SAFe CSC CPM CAE CMC ICF LEED STEP DELTA MLS CCP RICS ISTQB IHBC CIWEM MSF MN BN PLA MLA PTA CCA MW NCC WSET STCW".split(
    " ",
  ),
);
const NOT_HELD_AFTER =
  /^(?:®|\s){0,4}\s?(?:candidates?|students?|exams?|papers?|foundation|prep|prepar\w+|stud(?:y|ies)|level|levels|l[123]\b|qualif\w+ (?:route|path)|programme|program|programs|programmes|charterholders?|society|institute|trainees?|applications?|applicants?|admissions?|hours|courses?|journey|aspirants?|interns?|route|thesis|school|schools|final|finalists?|civil|or on the way|designation|civil)\b/;
const NOT_HELD_BEFORE =
  /\b(?:for|your|the|studying|study|preparing|prepare|prepping|towards|toward|doing|passing|pass|sitting|sit|taking|take|sit the|any|an?|if you(?:'re| are)|help with|pursuing|pursue|getting|get|questions|about|like|with|and your|applying to|deferred|on|of|cleared|former|mentor|mentoring)\s*(?:the |your |a |an |their )?$/;
const HELD_BEFORE =
  /\b(?:i am an?|i'm an?|am|i'm|as an?|qualified|a qualified|chartered|hold(?:ing)? (?:a|an|the)?|have (?:a|an|my)|with (?:a|an|my)|finished my|completed my|got my|earned (?:a|an|my)|my|did my|did an?)\s*$/;
/** In running text the letters stand where a name's would: at the start, after a comma, in brackets. */
const APART = /(?:^|[,(|•/+&-]\s?|\band )$/;

export const credentialsRules: readonly Rule[] = [
  rule(
    "credentials.letters",
    "credentials",
    "*",
    /(?<![\w@#.])(?:[A-Z][A-Za-z]{0,9}[A-Z0-9][A-Za-z0-9]{0,9}(?:-[A-Z]{2,3})?|BA|MA|PE|CA|KC)®?(?![\w@])/dg,
    (match, sentence, view) => {
      const word = match[0].replace("®", "");
      if (!LETTERS.has(word) || !isHeld(sentence, match, view.in === "headline", DOUBTFUL.has(word)))
        return undefined;
      const at = match.index;
      const country = /^ ?\((?:Singapore|SA|ANZ|Australia|Canada|India|Ireland)\)/.exec(
        sentence.text.slice(at + word.length),
      );
      const size = word.length + (word === "CA" || word === "CPA" ? (country?.[0].length ?? 0) : 0);
      return { value: sentence.text.slice(at, at + size), from: at, to: at + size };
    },
    "both",
  ),
  rule(
    "credentials.written-out",
    "credentials",
    "ca cpa chartered professional registered master masters bachelor bachelors doctorate lean six b m p ph j ll diplom dipl phd mba dr d ed psy pr r cipp security cysa network dtm bvm otr mls ma",
    new RegExp(
      `(?<![\\w.])(?:${CREDENTIAL_PHRASES.map((phrase) => phrase.replace(/[.()+/]/g, "\\$&")).join("|")}|Master(?:'s)? (?:of|in|degree in) [A-Z][\\w ]{3,30}(?=[,.|]|$)|PhD)(?![\\w])`,
      "dg",
    ),
    (match, sentence, view) =>
      isHeld(sentence, match, view.in === "headline", view.in === "text")
        ? whole(match, match[0])
        : undefined,
    "both",
  ),
];

function isHeld(sentence: Sentence, match: RegExpExecArray, inHeadline: boolean, doubtful: boolean): boolean {
  const lead = before(sentence, match.index, 30);
  if (NOT_HELD_AFTER.test(after(sentence, match.index + match[0].length, 24))) return false;
  if (inHeadline) return !/\b(?:for|of|at|aspiring|future) $/.test(lead);
  if (HELD_BEFORE.test(lead)) return true;
  if (NOT_HELD_BEFORE.test(lead)) return false;
  if (doubtful || !APART.test(lead))
    return (
      /(?:^|[,(|]\s?)$/.test(lead) &&
      /^\s*(?:[,).|;:]|$|with |here)/.test(after(sentence, match.index + match[0].length, 8))
    );
  return true;
}
