/** Whether the words before a place take back what stands there. */

const DENIAL =
  /\b(?:not|no|nor|never|without|cannot|can't|don't|doesn't|won't|wouldn't|isn't|aren't|didn't|couldn't|instead of|rather than|neither|avoid|skip|nothing to do with)\b(?! only)[^.;:!?\n]{0,45}$/;

/** "I am not asking for a job": true for the place where "a job" stands. */
export function isDenied(lower: string, at: number): boolean {
  const before = lower.slice(Math.max(0, at - 80), at);
  // What stands behind a turn of the sentence is meant again.
  const turn = Math.max(
    before.lastIndexOf(" but "),
    before.lastIndexOf(", so "),
    before.lastIndexOf(", could "),
    before.lastIndexOf(", would "),
  );
  return DENIAL.test(turn < 0 ? before : before.slice(turn + 4));
}
