/** Runs a search that is made to be run in slices, in one go. */
export function atOnce<T>(search: Generator<unknown, T>): T {
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}
