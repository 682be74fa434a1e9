/** Days and ages as UTC arithmetic on milliseconds that the caller passes in; nothing here asks the clock. */

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The calendar month of a moment (UTC), such as `2026-03`; equal for moments of one month. */
export function monthOf(at: number): string {
  return Math.abs(at) <= LAST_MOMENT ? new Date(at).toISOString().slice(0, -17) : "";
}

/** Farthest moment a JavaScript date can name, either way (ECMA-262, time values). */
const LAST_MOMENT = 8_640_000_000_000_000;

const UNIT_MS = {
  second: 1_000,
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  // The label is rounded down by LinkedIn anyway, so the mean length would promise more than it says.
  month: 30 * DAY_MS,
  year: 365 * DAY_MS,
} as const;
export type AgeUnit = keyof typeof UNIT_MS;

export interface Age {
  count: number;
  unit: AgeUnit;
}

/** Unit words of the labels in English, Spanish, French, German, Portuguese, Italian and Dutch. */
const UNIT_WORDS: Record<AgeUnit, string> = {
  second:
    "s sec secs second seconds sek seg segundo segundos seconde secondes sekunde sekunden secondo secondi",
  minute: "m min mins minute minutes minuto minutos minuten minuut minuti",
  hour: "h hr hrs hour hours hora horas heure heures std stunde stunden ora ore u uur",
  day: "d day days dia dias día días j jour jours t tag tage tagen giorno giorni g gg dag dagen",
  week: "w wk wks week weeks sem semana semanas semaine semaines wo woche wochen sett settimana settimane weken",
  month: "mo mos month months mes meses mês mois monat monate monaten mese mesi maand maanden mnd",
  year: "y yr yrs year years a año años ano anos an ans jahr jahre jahren anno anni jr jaar",
};

const UNIT_OF: ReadonlyMap<string, AgeUnit> = new Map(
  (["second", "minute", "hour", "day", "week", "month", "year"] as const).flatMap((unit) =>
    UNIT_WORDS[unit].split(" ").map((word) => [word, unit] as const),
  ),
);
const NOW_WORDS = new Set([
  "now",
  "just",
  "ahora",
  "agora",
  "jetzt",
  "gerade",
  "maintenant",
  "ora",
  "adesso",
  "nu",
]);

/**
 * Reads an age label such as "3d", "2w", "1mo", "4h", "1yr", "now", "3d • Edited", "2 weeks ago" or "vor 3 Tagen".
 * Null where the label says no age.
 */
export function parseAge(label: string): Age | null {
  const text = label.slice(0, 200).toLowerCase();
  const found = /(?<!\d)(\d{1,4})\s{0,3}(\p{L}{1,12})/u.exec(text);
  const unit = UNIT_OF.get(found?.[2] ?? "");
  if (found && unit) return { count: Number(found[1]), unit };
  const first = /\p{L}{1,12}/u.exec(text)?.[0];
  return first !== undefined && !found && NOW_WORDS.has(first) ? { count: 0, unit: "second" } : null;
}

/**
 * Moment of posting, in ms since the epoch, reckoned back from when the label was seen; as coarse as the label
 * (a month counts 30 days, a year 365). Null where the label says no age or the moment is out of range.
 */
export function postedAtOf(ageLabel: string | null, seenAt: number): number | null {
  const age = ageLabel === null ? null : parseAge(ageLabel);
  if (!age) return null;
  const at = seenAt - age.count * UNIT_MS[age.unit];
  return Math.abs(at) <= LAST_MOMENT ? at : null;
}

/** Whole UTC calendar days from one moment to another; negative where the second is earlier. */
export function daysBetween(from: number, to: number): number {
  return Math.floor(to / DAY_MS) - Math.floor(from / DAY_MS);
}

/** The same time of day, so many UTC days later (or earlier); ms since the epoch in and out. */
export function addDays(at: number, days: number): number {
  return at + days * DAY_MS;
}

/** Calendar year in UTC; null where the moment is out of range. */
export function yearOf(at: number): number | null {
  const year = new Date(at).getUTCFullYear();
  return Number.isNaN(year) ? null : year;
}
