/**
 * The newer layout's name for a post: base64 without padding of a protobuf message
 * `{ field N: { field 1: sint64 id } }`, where N is 1 for an activity and 6 for a course.
 */

const LENGTH_DELIMITED = 2;

/** Token of an id; the id is a decimal string. */
export function sduiToken(id: string, field: 1 | 6 = 1): string {
  const inner = [1 << 3, ...varint(BigInt(id) << 1n)];
  const bytes = [(field << 3) | LENGTH_DELIMITED, inner.length, ...inner];
  return btoa(String.fromCharCode(...bytes)).replaceAll("=", "");
}

/** Seven bits a byte, lowest first; ids are never negative, so zigzag is a doubling. */
function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return bytes;
}
