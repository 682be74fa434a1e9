/** Whether a named day is one to meet on. */

/** A day is said as a habit, not as a date: "by Friday" and "on Monday I start" are no times to meet. */
export function isMeetingDay(match: RegExpExecArray, lead: string, tail: string): boolean {
  const ordinal =
    /\b(?:first|1st|second|2nd|third|3rd|fourth|last|&|and) $/.test(lead) &&
    /^ (?:of|in) (?:the|each|every|a|any|month)\b|^s?\/?\w* (?:of|in) (?:each|every|the) month/.test(tail);
  if (ordinal) return true;
  if (
    /\b(?:by|as of|deadline:?|due|closes|closing|until|till|til|before|next|(?<!every )last|this|since|my first|(?:on|from) the first|(?:leave|holiday|holidays|vacation|away|off) (?:on|from)|of what i do on|in the comments (?:each|every)|joining .{0,20} on|died on|comments each|on or before|every single|happy|black|good|wear blue|in one|boring|the whole|a lost|i (?:answer|reply|respond|read|check|look at|open|clear) (?:[\w ]{1,16} )?on|i (?:check|read|open) (?:it|them|mail|messages)|(?:called|rang|phoned|wrote|told|asked|met|visited|saw|fed|drove|took) (?:my |me |us |him |her )?(?:\w+ ){0,4}every|did \w+ \w+ on|picking [^.;]{0,16} on|(?:switched|closed|ended|finished|left|died|happened|was|were|teach|teaches|works?|lectures?) [^.;,]{0,28}\b(?:on|two|three)) $/.test(
      lead,
    )
  )
    return false;
  if (
    /^(?:mon|fri|wed|thu|tue|sat|sun)$/i.test(match[0]) &&
    !/^\s*(?:[-/,+&.]|$|\d|am\b|pm\b|at\b|or\b|and\b|to\b|mornings?|aft(?:ernoon)?s?|arvos?|evenings?|ni(?:ght|te)s?|eves?|lunch|only|from|after|before|between|of (?:the|each|every|month))/.test(
      tail,
    )
  )
    return false;
  // "I volunteer on Sundays", "400 pages in a weekend": a day that is spoken for.
  if (
    /\b(?:in (?:less than )?an? |i (?:fast|fish|volunteer|dance|coach|referee|sing|sail)(?: [a-z]+)?(?: on| in)?(?: the| most)? )$/.test(
      lead,
    ) ||
    /^s? i (?:volunteer|referee|coach|fish|sail|dance)\b/.test(tail)
  )
    return false;
  // "Within ten business days".
  if (
    /days$/i.test(match[0]) &&
    /^(?:business|working)/i.test(match[0]) &&
    /\b(?:\d+|one|two|three|five|seven|ten)(?: full)? $|\b(?:within|in|\d+ ?h(?:ours|rs)?) [^.;]{0,16}$/.test(
      lead,
    )
  )
    return false;
  // "Any day bar Monday", "any morning but Wednesday".
  if (
    /\b(?:any|every|each|most|all)\b[^.;]{0,24} (?:but|bar|save|except|minus) (?:on )?(?:\w+days?(?:,| and| or) )?$/.test(
      lead,
    )
  )
    return false;
  // "Elected on a Tuesday": what happened.
  if (
    /\b(?!(?:interest|book|schedul|bas|experienc|dedicat|organis|organiz|offer|reserv|limit|need|preferr|serv|retir|host|receiv)ed)[a-z]{3,}ed\b[^.;,]{0,24} on (?:a |the |that )?$/.test(
      lead,
    )
  )
    return false;
  // "I hope you had a good weekend".
  if (
    /^weekend$/i.test(match[0]) &&
    /\b(?:had|enjoyed?|have) (?:a |an |your |the )?(?:\w+ ){0,3}$/.test(lead)
  )
    return false;
  // "Sunday dread", "Monday truth": a mood.
  if (/^ (?:dread|scaries|blues|truth|motivation|mood|feeling|thoughts?|rant)\b/.test(tail)) return false;
  return !/^[,]? (?:the )?\d{1,2}(?:st|nd|rd|th\b|,? (?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\s*$|[.;)])(?![.:]?\d)/.test(
    tail,
  );
}
