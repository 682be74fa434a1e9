/** Bands of years of experience, as chips: coarse where careers differ little, fine at the start. */

export const YEAR_BANDS = ["0-2", "3-4", "5-7", "8-10", "11-15", "16+"] as const;
export type YearBand = (typeof YEAR_BANDS)[number];

/** The band a number of years falls into; a part of a year counts as not yet reached. */
export function yearBand(years: number): YearBand {
  if (years < 3) return "0-2";
  if (years < 5) return "3-4";
  if (years < 8) return "5-7";
  if (years < 11) return "8-10";
  return years < 16 ? "11-15" : "16+";
}
