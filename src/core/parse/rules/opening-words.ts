/** Words around a place to be had: what it is called, and what says that it is taken, free or one of the last. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What a mentor calls a place. */
export const OPENINGS = words(
  "place places spot spots slot slots seat seats space spaces opening openings chair chairs stool stools vacancy vacancies berth berths",
);
/** Names that mean a place to be had wherever somebody has one; the others stand in rooms as well. */
export const ALWAYS_OPENINGS = words("opening openings vacancy vacancies");
/** What may stand between the number and the place. */
export const OPENING_KINDS = words(
  "mentoring mentee mentorship new more further single only other extra one-to-one evening lunchtime weekly monthly online",
);
export const FREE_BEFORE = words("free open available empty vacant unfilled spare unclaimed");
export const LAST_BEFORE = words("last final remaining");
/** The author's own places, all of them. */
export const WHOLE = words("both all every each my our the that this these those");
export const NONE = words("no zero neither none");
export const HAVING = words("have has got ve is are s offer offering hold kept keep");
export const SOFT = words(
  "just only still now also currently presently exactly perhaps maybe about even already sadly again yet once more a an of",
);

export const TAKEN = words(
  "taken gone filled full booked occupied spoken allocated assigned promised snapped claimed sold matched busy went given reserved",
);
export const FREE = words("free open available empty vacant unfilled unclaimed");
export const LEFT = words("left remain remains remaining");
/** "A place has come up", "one opened": only with what follows. */
export const COMES = words("come comes came opened opens freed become becomes became");
export const COMES_TO = words("up free open available vacant");
/** Those that need no "is". */
export const VERBS = words("went remain remains come comes came opens");
export const BEING = words(
  "is are s has have ve been be now still currently already just all both got gets stands sits lies remain remains yet presently again today",
);
export const NOT = words("not never t no longer");
/** What is told is over, or is supposed. */
export const PAST = words("was were had");
export const SUPPOSING = words("if when whenever once unless until till whether should where how as");
/** After "taken" and its like: then it is something else. */
export const TAKEN_OTHERWISE: Readonly<Record<string, ReadonlySet<string>>> = {
  full: words("of time on"),
  filled: words("with"),
  reserved: words("for"),
  open: words("every each to-fri"),
  free: words("of"),
  left: words("by the me my us at for in to"),
  given: words("by in at"),
};
/** Words that begin what the place is for. */
export const FOR = words("for in of on at from next this with per beside by");
export const CLAUSE = words("and but so because which who that then or i we they he she you if when while");
/** What comes again each week is no place to be had now. */
export const AGAIN = words("every each weekly monthly per daily");
