/** When a post was made, from its id: the upper bits of LinkedIn's numbers are milliseconds since the epoch. */

/** Bits below the time in an id. */
const SEQUENCE_BITS = 22n;
/** Earliest time an id can carry and be believed: 1 January 2010, before which ids had another shape. */
const EARLIEST = 1_262_304_000_000;
/** Latest believable time: 1 January 2100. */
const LATEST = 4_102_444_800_000;

/** Milliseconds since the epoch, undefined where no id tells a believable time. */
export function postedAt(ids: readonly string[]): number | undefined {
  for (const id of ids) {
    const digits = /(\d{15,20})\)?$/.exec(id)?.[1];
    if (digits === undefined) continue;
    const at = Number(BigInt(digits) >> SEQUENCE_BITS);
    if (at > EARLIEST && at < LATEST) return at;
  }
  return undefined;
}
