/** Numbers in place of the names of a model's features: names are not stored. */

/** Number of 22 bits for a feature's name; few names share a number. */
export function keyOf(name: string): number {
  return keyOfHash(hashOn(EMPTY, name));
}

/** Hash of no letters. */
export const EMPTY = 0x811c9dc5;
/** Hash of what was hashed so far and what follows it. */
export function hashOn(hash: number, text: string): number {
  let all = hash;
  for (let at = 0; at < text.length; at++) all = Math.imul(all ^ text.charCodeAt(at), 0x01000193);
  return all;
}
export function hashOnCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
export function keyOfHash(hash: number): number {
  return (hash ^ (hash >>> 22)) & 0x3fffff;
}
