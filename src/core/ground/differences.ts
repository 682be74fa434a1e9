/** "What I want from the difference": how a mentor's work stands to the user's own, with the words it rests on. */
import { type ShownFields, shownValue } from "../shown.ts";
import { DIVISIONS, EMPLOYER_TYPES } from "./employer-types.data.ts";
import type { Difference, MyGround } from "./my-ground.ts";
import { findPhrase, phraseLine, type WordedText, wordedText } from "./phrase-places.ts";
import { type CommonGround, groundNames, type Said, sharedGround } from "./shared-ground.ts";

/** One difference that the card speaks to; one it is silent on is not listed. */
export interface DifferenceSaid {
  difference: Difference;
  holds: boolean;
  /** The words of the card that it rests on. */
  words: string;
}

/** The user's side, prepared once. */
export interface MyLine {
  job: readonly string[];
  line: readonly string[];
  /** Division and kind of employer, with their other words. */
  division: readonly string[];
  wanted: ReturnType<typeof groundNames>;
  hasEmployer: boolean;
}

const PHRASES = [EMPLOYER_TYPES, DIVISIONS].map((data) =>
  data
    .trim()
    .split("\n")
    .map((line) => line.split("|").flatMap((phrase) => phraseLine(phrase) ?? [])),
);

export function myLine(mine: MyGround): MyLine {
  const lines = (names: readonly string[]) => names.flatMap((name) => phraseLine(name) ?? []);
  const own = lines([...mine.division, ...mine.employerType]);
  const kin = PHRASES.flat().filter((group) => group.some((phrase) => own.includes(phrase)));
  return {
    job: lines(mine.job),
    line: lines(mine.line),
    division: [...new Set([...own, ...kin.flat()])],
    wanted: groundNames({ ...mine, ...NOTHING, place: mine.wantedPlace }),
    hasEmployer: mine.employer.length > 0,
  };
}

const NOTHING = { school: [], employer: [], cause: [], certificate: [], language: [] } as const;

/** Each difference the user's words can be measured by, where the card says anything to it. */
export function differences(
  mine: MyLine,
  said: Said,
  shown: ShownFields,
  shared: readonly CommonGround[],
): DifferenceSaid[] {
  const work = [said.headline, ...(shownValue(shown, "industries") ?? [])].filter((phrase) => phrase !== "");
  const texts = work.map(wordedText);
  const stated = (shownValue(shown, "industries") ?? [])[0] ?? said.headline;
  const employer = shared.find(({ kind }) => kind === "employer");
  const list: DifferenceSaid[] = [];
  const add = (difference: Difference, holds: boolean, words: string) => {
    if (words !== "") list.push({ difference, holds, words });
  };

  const job = firstOf(mine.job, texts);
  if (mine.job.length > 0)
    add("same-job", job !== null && !employer, (job && employer?.words) || job || stated);

  const other = texts.find((text) => !firstOf(mine.line, [text]));
  if (mine.line.length > 0)
    add("other-function", other !== undefined, other?.original ?? firstOf(mine.line, texts) ?? "");

  if (mine.division.length > 0) {
    const all = [...texts, wordedText(said.text)];
    const foreign = otherDivision(mine.division, all);
    add("other-division", foreign !== null, foreign ?? firstOf(mine.division, all) ?? "");
  }

  if (mine.wanted) {
    const places = shownValue(shown, "locations") ?? [];
    const [wanted] = sharedGround(mine.wanted, {
      text: [said.text, ...places].join("\n"),
      headline: said.headline,
    });
    add("wanted-place", wanted !== undefined, wanted?.words ?? places[0] ?? "");
  }

  const near = firstOf([...mine.job, ...mine.line], texts) ?? employer?.words ?? null;
  if (mine.job.length + mine.line.length > 0 || mine.hasEmployer)
    add("outside-my-line", near === null, near ?? stated);
  return list;
}

function firstOf(phrases: readonly string[], texts: readonly WordedText[]): string | null {
  for (const text of texts)
    for (const phrase of phrases) {
      const words = findPhrase(text, phrase);
      if (words !== null) return words;
    }
  return null;
}

/** A kind of employer or a division that is named and is not the user's. */
function otherDivision(own: readonly string[], texts: readonly WordedText[]): string | null {
  for (const groups of PHRASES) {
    // A difference in divisions says nothing to who gave a kind of employer only, and the other way round.
    if (!groups.some((group) => group.some((phrase) => own.includes(phrase)))) continue;
    const foreign = groups.filter((group) => !group.some((phrase) => own.includes(phrase)));
    const words = firstOf(foreign.flat(), texts);
    if (words !== null) return words;
  }
  return null;
}
