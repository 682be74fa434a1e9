/** Puts what was found in order of score without sorting: scores are small whole numbers. */

/** The first so many numbers by score, highest first; equals stay in the order given. Linear. */
export function ranked(
  numbers: readonly number[],
  scores: Readonly<Uint16Array | Uint8Array>,
  most = numbers.length,
): Uint32Array {
  let highest = 0;
  for (const number of numbers) highest = Math.max(highest, scores[number] ?? 0);
  /** Where the next number of each score goes; scores counted down from the highest. */
  const places = new Uint32Array(highest + 2);
  for (const number of numbers) {
    const below = highest - (scores[number] ?? 0) + 1;
    places[below] = (places[below] ?? 0) + 1;
  }
  for (let at = 1; at < places.length; at++) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const order = new Uint32Array(numbers.length);
  for (const number of numbers) {
    const step = highest - (scores[number] ?? 0);
    const place = places[step] ?? 0;
    places[step] = place + 1;
    order[place] = number;
  }
  return order.subarray(0, most);
}
