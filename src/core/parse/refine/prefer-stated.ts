/**
 * Where a field has one value and several were found, the most telling stays, and of the instructions on asking up to three;
 * a ruled-out format is not offered.
 */
import type { Finding, FindingField } from "../finding.ts";
import type { Refiner } from "./refiner.ts";

const SINGLE: ReadonlySet<FindingField> = new Set<FindingField>([
  "yearsExperience",
  "sinceYear",
  "cadence",
  "sessionMinutes",
  "remoteOk",
  "timezone",
  "capacity",
  "placesOpen",
  "status",
  "openUntil",
  "paid",
  "contact",
  "replyWithinDays",
  "workStatus",
]);

/** Instructions on asking that name something to be told or written; they stand beside the weightiest one. */
const TELLING = 4;
const MOST_INSTRUCTIONS = 3;

export const preferStated: Refiner = {
  reason: "prefer-stated",
  drops(findings) {
    const drops = new Set<Finding>();
    const best = new Map<FindingField, Finding>();
    for (const finding of findings)
      if (SINGLE.has(finding.field) && finding.weight > (best.get(finding.field)?.weight ?? 0))
        best.set(finding.field, finding);
    for (const finding of findings) {
      const winner = best.get(finding.field);
      if (winner && winner.value !== finding.value) drops.add(finding);
    }
    const instructions = findings
      .filter(({ field }) => field === "howToAsk")
      .sort((a, b) => b.weight - a.weight || a.from - b.from);
    instructions.forEach((finding, rank) => {
      if (rank >= MOST_INSTRUCTIONS || (rank > 0 && finding.weight < TELLING)) drops.add(finding);
    });
    const ruledOut = new Set(
      findings.filter((finding) => finding.field === "notFormats").map(({ value }) => value),
    );
    const offered = new Set(
      findings
        .filter((finding) => finding.field === "formats" && finding.rule === "formats.words")
        .map(({ value }) => value),
    );
    for (const finding of findings) {
      // A format that is offered elsewhere in plain words is not ruled out altogether.
      if (finding.field === "notFormats" && offered.has(finding.value)) drops.add(finding);
      if (finding.field === "formats" && ruledOut.has(finding.value) && !offered.has(finding.value))
        drops.add(finding);
    }
    return drops;
  },
};
