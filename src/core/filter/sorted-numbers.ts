/** Lists of whole numbers in rising order, each once; most additions come at the end. */

export function insertNumber(list: number[], number: number): void {
  if (list.length === 0 || (list.at(-1) ?? 0) < number) list.push(number);
  else {
    const at = placeOf(list, number);
    if (list[at] !== number) list.splice(at, 0, number);
  }
}

export function removeNumber(list: number[], number: number): void {
  const at = placeOf(list, number);
  if (list[at] === number) list.splice(at, 1);
}

/** Index of the first number that is not below this one. */
export function placeOf(list: readonly number[], number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
