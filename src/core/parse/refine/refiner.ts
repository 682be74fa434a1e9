/** A refiner takes findings away; what it takes is kept with its reason, to explain the card. */
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";

export interface Refiner {
  /** Reason given with each drop. */
  reason: string;
  /** Findings to drop. */
  drops(findings: readonly Finding[], view: PostView): ReadonlySet<Finding>;
}
