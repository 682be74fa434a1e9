/** The short form in which trained weights are written: strings that pack well and are read in one pass. */

/** Digits of a packed weight; the middle one is nought. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnopqrstuvwxyz";
/** Digits of a packed number. */
const DIGITS_64 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$";
const MIDDLE = DIGITS.indexOf("-");
const FAR = 63;

/** Keys in rising order as distances: of two digits, or of four with the highest first digit before them. */
export function packKeys(keys: readonly number[]): string {
  let last = 0;
  let packed = "";
  const digit = (value: number) => DIGITS_64.charAt(value & 63);
  for (const key of keys) {
    const distance = key - last;
    last = key;
    packed +=
      distance >> 6 < FAR
        ? digit(distance >> 6) + digit(distance)
        : digit(FAR) + digit(distance >> 18) + digit(distance >> 12) + digit(distance >> 6) + digit(distance);
  }
  return packed;
}

export function unpackKeys(packed: string): number[] {
  const worth = worthOf(DIGITS_64);
  const keys: number[] = [];
  let last = 0;
  for (let at = 0; at < packed.length; at += 2) {
    const high = worth[packed.charCodeAt(at)] ?? 0;
    const low = worth[packed.charCodeAt(at + 1)] ?? 0;
    if (high < FAR) last += high * 64 + low;
    else {
      const third = worth[packed.charCodeAt(at + 2)] ?? 0;
      const fourth = worth[packed.charCodeAt(at + 3)] ?? 0;
      last += ((low * 64 + third) * 64 + fourth) * 64 + (worth[packed.charCodeAt(at + 4)] ?? 0);
      at += 3;
    }
    keys.push(last);
  }
  return keys;
}

/** Weights of a row of digits; `step` is what one digit is worth. */
export function unpackWeights(digits: string, step: number): Float32Array {
  const weight = Float32Array.from(worthOf(DIGITS), (worth) => (worth - MIDDLE) * step);
  const all = new Float32Array(digits.length);
  for (let at = 0; at < digits.length; at++) all[at] = weight[digits.charCodeAt(at)] ?? 0;
  return all;
}

/** Place of each digit, by its code. */
function worthOf(digits: string): Uint8Array {
  const worth = new Uint8Array(128);
  for (let at = 0; at < digits.length; at++) worth[digits.charCodeAt(at)] = at;
  return worth;
}
