/** Age labels as a feed shows them. */

const STEPS = [
  { hours: 24 * 365, short: "yr", long: "year" },
  { hours: 24 * 30, short: "mo", long: "month" },
  { hours: 24 * 7, short: "w", long: "week" },
  { hours: 24, short: "d", long: "day" },
  { hours: 1, short: "h", long: "hour" },
] as const;

/** `short` is "3d" or "2w", `long` is "3 days ago". */
export function ageLabel(hoursAgo: number): { short: string; long: string } {
  const step = STEPS.find((one) => hoursAgo >= one.hours);
  if (!step) return { short: "now", long: "just now" };
  const count = Math.floor(hoursAgo / step.hours);
  return { short: `${count}${step.short}`, long: `${count} ${step.long}${count === 1 ? "" : "s"} ago` };
}
