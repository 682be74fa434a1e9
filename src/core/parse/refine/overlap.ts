/** One stretch of words says one thing: the longer or more telling finding stays. */
import type { Finding, FindingField } from "../finding.ts";
import type { Refiner } from "./refiner.ts";

/** Fields made of phrases, where one finding may hold another. */
const PHRASES: ReadonlySet<FindingField> = new Set<FindingField>([
  "locations",
  "topics",
  "notTopics",
  "industries",
  "credentials",
  "affiliations",
  "menteeCriteria",
  "timezone",
  "contact",
  "howToAsk",
]);
/** A topic or refused topic that is really a term of another field. */
const TERMS: ReadonlySet<FindingField> = new Set<FindingField>([
  "formats",
  "notFormats",
  "times",
  "cadence",
  "sessionMinutes",
  "timezone",
  "languages",
  "yearsExperience",
  "sinceYear",
  "locations",
  "credentials",
  "contact",
  "paid",
  "replyWithinDays",
  "openUntil",
  "workStatus",
  "capacity",
  "placesOpen",
  "status",
  "remoteOk",
  "mentoringKinds",
]);

export const overlap: Refiner = {
  reason: "overlap",
  drops(findings) {
    const drops = new Set<Finding>();
    const byField = new Map<FindingField, Finding[]>();
    for (const finding of findings) {
      const group = byField.get(finding.field) ?? [];
      group.push(finding);
      byField.set(finding.field, group);
    }
    for (const field of PHRASES) dropInner(byField.get(field) ?? [], drops);
    const terms = findings.filter((finding) => TERMS.has(finding.field) && finding.in === "text");
    for (const field of ["topics", "notTopics"] as const) {
      for (const topic of byField.get(field) ?? []) {
        if (coveredBy(topic, terms) > 0.55) drops.add(topic);
      }
    }
    const refused = byField.get("notTopics") ?? [];
    // "Not for: students" wants no students either.
    for (const field of ["topics", "menteeLevels"] as const) {
      for (const named of byField.get(field) ?? []) {
        if (refused.some((other) => !drops.has(other) && touches(named, other))) drops.add(named);
      }
    }
    for (const name of byField.get("affiliations") ?? []) {
      const held = [
        ...(byField.get("locations") ?? []),
        ...(byField.get("credentials") ?? []),
        ...(byField.get("languages") ?? []),
        ...(byField.get("timezone") ?? []),
      ];
      if (
        held.some(
          (other) =>
            !drops.has(other) && other.in === name.in && other.from <= name.from && other.to >= name.to,
        )
      )
        drops.add(name);
    }
    for (const place of byField.get("locations") ?? []) {
      if (
        (byField.get("affiliations") ?? []).some(
          (name) =>
            !drops.has(name) &&
            name.in === place.in &&
            name.from <= place.from &&
            name.to >= place.to &&
            name.to - name.from > place.to - place.from,
        )
      )
        drops.add(place);
    }
    return drops;
  },
};

/** Drops findings that lie inside a longer one, and doubles that say the same words. */
function dropInner(group: readonly Finding[], drops: Set<Finding>): void {
  const kept: Finding[] = [];
  const ordered = [...group].sort(
    (a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  for (const finding of ordered) {
    const said = String(finding.value).toLowerCase();
    if (
      kept.some((other) => other.in === finding.in && touches(finding, other)) ||
      kept.some((other) => String(other.value).toLowerCase() === said)
    )
      drops.add(finding);
    else kept.push(finding);
  }
}

function touches(a: Finding, b: Finding): boolean {
  return a.in === b.in && a.from < b.to && b.from < a.to;
}

/** Share of a finding's characters that other findings explain. */
function coveredBy(finding: Finding, others: readonly Finding[]): number {
  let covered = 0;
  let at = finding.from;
  const inside = others.filter((other) => touches(finding, other)).sort((a, b) => a.from - b.from);
  for (const other of inside) {
    const from = Math.max(at, other.from);
    const to = Math.min(finding.to, other.to);
    if (to > from) {
      covered += to - from;
      at = to;
    }
  }
  return covered / Math.max(1, finding.to - finding.from);
}
