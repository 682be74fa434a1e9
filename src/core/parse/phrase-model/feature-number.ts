/** Numbers in place of the tagger's features, by what each is made of. */
import { blend, stir } from "./word-traits.ts";

/** Features have so many numbers. */
export const NUMBERS = 0x40000;

/** What sets the kinds apart: beside a value it gives another number for each. */
const SALT = Int32Array.from({ length: 73 }, (_, kind) => blend(Math.imul(kind, 0x9e3779b1), kind));
/** Kinds whose value is a single number; that of all others is two or more, blended and yet to be stirred. */
const SINGLE = [
  1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 16, 17, 18, 26, 32, 33, 34, 36, 38, 40, 46, 47, 51, 56, 60, 64,
];
const IS_BLEND = Uint8Array.from(SALT, (_, kind) => (SINGLE.includes(kind) ? 0 : 1));

export function featureNumber(kind: number, value: number): number {
  return stir((IS_BLEND[kind] === 1 ? stir(value) : value) ^ (SALT[kind] ?? 0)) & (NUMBERS - 1);
}
