/** The floor of all reading: one pass that finds the words and hashes each. */

/** Sum of the words' hashes, so that nothing can be left out; words are runs of letters or of digits. */
export function hashWords(text: string): number {
  let sum = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xc0) {
      hash = Math.imul(hash ^ code, 0x01000193);
    } else if (hash !== 0) {
      sum = (sum + hash) | 0;
      hash = 0;
    }
  }
  return (sum + hash) | 0;
}
