/** Whether a sentence wants a place where the mentor works, told by its parts: a request, work, and what is the mentor's. */
import { isDenied } from "./denied.ts";
import type { Clause } from "./message.ts";

/** Somewhere that is the mentor's, or the mentor as the one who takes people on. */
const THEIRS =
  /\byour (?:[\w'-]+ ){0,3}?(?:company|firm|team|bank|fund|organi[sz]ation|department|office|hospital|practice|group|business|agency|studio|clinic|school|lab|labs|site|plant|factory|farm|salon|shop|kitchen|restaurant|hotel|workshop|institute|crew|charity|foundation|unit|ward|depot|station|museum|library|council|chambers|yard|garage|faculty|university|college|service|desk|fleet|newsroom|employer|place of work)\b|\b(?:at|with) yours\b|\bany (?:company|firm|organi[sz]ation|employer)\b|\b(?:in|from|to|person in) (?:your )?(?:hr|human resources|the hiring)\b|\bthe (?:partner|person|manager|one) (?:in charge|who decides|responsible|concerned)\b|\bconcerned person\b/;
/** Work that can be had, and being given it. */
const WORK =
  /\b(?:vacanc(?:y|ies)|(?:a|an|any|the|some|suitable|programme|project|junior|senior|this|that) (?:[\w-]+ ){0,2}(?:posts?|positions?|openings?|jobs?)|jobs?|employment|internships?|placements?|traineeships?|apprenticeships?|pupillages?|articles|attachment|training contract|industrial training|phd (?:place|position|project)|doctoral (?:place|position)|stagiaires?|interns?|trainees?|bench(?: free)?|(?:returner's|fixed-term|zero-hours|temporary) contract|contract|trial (?:week|day|shift|month)|try me|take me(?! through)|give me a (?:chance|try|trial)|hire me|use me|place me|have me|shifts?|recruiting|seasonal work)\b/;
/** Somebody is to act or to say whether it can be had. */
const WANTED =
  /\b(?:please|kindly|grateful|appreciate|could|can|would|might|may|will|is there|are there|do you|does your|know if|know whether|remember me|keep me in mind|in mind|forward|reserve|consider)\b/;
/** How something is done, thought or chosen: a question about work, no request for it. */
const ASKED_ABOUT =
  /\b(?:how|why|which|what|when|who|where)\b(?! (?:decides|is responsible|is in charge))|\bshould i\b|\b(?:did|was|were|has) your?\b|\bwere you\b|\bwhen you\b|\bworth\b|\b(?:advice|tips|view|opinion|feedback|mock|practi[cs]e|prepare|preparing|read|look at|review|check) \b|\bmy (?:company|firm|team|employer|hospital|department|own)\b/;
/** One's own papers that are to go to those who take people on. */
const PAPERS_ON =
  /\b(?:forward|pass|send|hand|give|submit) (?:it|them|this|these|my \w+) (?:on )?to (?:the |your |a |someone |whoever )?(?:[\w-]+ ){0,4}?(?:hr|human resources|recruit\w*|hiring|personnel|manager|boss|head|partner|department)\b/;

export function wantsPlace({ lower, isQuestion }: Clause): { from: number; to: number } | undefined {
  const papers = PAPERS_ON.exec(lower);
  if (papers && !isDenied(lower, papers.index))
    return { from: papers.index, to: papers.index + papers[0].length };
  const work = WORK.exec(lower);
  if (!work || isDenied(lower, work.index)) return undefined;
  if (!(isQuestion || WANTED.test(lower)) || !THEIRS.test(lower) || ASKED_ABOUT.test(lower)) return undefined;
  return { from: work.index, to: work.index + work[0].length };
}
