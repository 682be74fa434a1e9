/** LinkedIn's names for a post, wherever an attribute hides them. Ids pass 2^53: strings and BigInt only. */

/** Longest attribute that is searched. */
const LONGEST = 20_000;
/** Ids carry the time they were made in their upper bits, in ms since 1970. */
const TIME_BITS = 22n;
const FIRST_POSSIBLE = Date.UTC(2010, 0);
const DAY = 86_400_000;

/** When the post was made (ms since 1970), read off its best id; undefined where no id tells a plausible time. */
export function postedAt(ids: readonly string[]): number | undefined {
  for (const id of ids) {
    const at = timeOf(/(\d+)$/.exec(id)?.[1]);
    if (at !== undefined && at >= FIRST_POSSIBLE) return at;
  }
  return undefined;
}

/** All urns of posts that an attribute's value names, in its order; never a comment's own id. */
export function idsIn(value: string): string[] {
  const text = decoded(value.slice(0, LONGEST));
  const scope = /"updateUrn":"([^"]{1,200})"/.exec(text);
  if (scope !== null) return urnsIn(scope[1] ?? "");
  return [...urnsIn(text), ...spelledOut(text), ...tokenIds(text)];
}

const URN =
  /(?:urn:li:|urn:li:comment:\()(?:(activity|ugcPost|share):(\d{1,20})(?!\d|-\d{6})|groupPost:(\d{1,20}-\d{1,20}))/g;

function urnsIn(text: string): string[] {
  return Array.from(text.matchAll(URN), ([, kind, id, groupPost]) =>
    groupPost === undefined ? `urn:li:${kind}:${id}` : `urn:li:groupPost:${groupPost}`,
  );
}

/** As in `…GroupPostUrn(groupId=1, postId=2)`, in the ids of translatable texts. */
function spelledOut(text: string): string[] {
  const group = /GroupPostUrn\(groupId=(\d{1,20}), ?postId=(\d{1,20})\)/.exec(text);
  const ugc = /(?:userGeneratedContentId|ugcPostId)=(\d{1,20})/.exec(text);
  const share = /shareId=(\d{1,20})/.exec(text);
  return [
    ...(group ? [`urn:li:groupPost:${group[1]}-${group[2]}`] : []),
    ...(ugc ? [`urn:li:ugcPost:${ugc[1]}`] : []),
    ...(share ? [`urn:li:share:${share[1]}`] : []),
  ];
}

function tokenIds(text: string): string[] {
  const token =
    /^([A-Za-z0-9+/]{6,80})={0,2}-(?:replaceableCommentTools|commentList|pagedCommentsContainer)/.exec(
      text,
    ) ?? /^commentBox-([A-Za-z0-9+/]{6,80})={0,2}-/.exec(text);
  const id = token?.[1] === undefined ? null : idOfToken(token[1]);
  return id === null ? [] : [id];
}

/**
 * The urn packed into a token: base64 of a protobuf `{ field N: { field 1: sint64 id } }` with N = 1 for an activity and
 * 2 for a ugcPost. Null for anything else, other kinds and impossible times included.
 */
export function idOfToken(token: string): string | null {
  const [outer, size, inner, ...packed] = bytesOf(token);
  const kind = outer === 0x0a ? "activity" : outer === 0x12 ? "ugcPost" : null;
  const id = varint(packed);
  if (kind === null || inner !== 8 || id === null || size !== id.size + 1 || id.value % 2n !== 0n)
    return null;
  const number = (id.value / 2n).toString();
  const at = timeOf(number);
  const isPlausible = at !== undefined && at >= FIRST_POSSIBLE && at <= Date.now() + DAY;
  return isPlausible ? `urn:li:${kind}:${number}` : null;
}

/** The token that packs this id; the way back of `idOfToken`. */
export function tokenOf(kind: string, number: string): string {
  const id = bytesOfVarint(BigInt(number) * 2n);
  const inner = [0x08, ...id];
  const bytes = [kind === "ugcPost" ? 0x12 : 0x0a, inner.length, ...inner];
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
}

function bytesOfVarint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7n) {
    const more = left > 0x7fn;
    bytes.push(Number(left & 0x7fn) | (more ? 0x80 : 0));
    if (!more) return bytes;
  }
}

function timeOf(id: string | undefined): number | undefined {
  if (id === undefined || id.length > 20) return undefined;
  return Number(BigInt(id) >> TIME_BITS);
}

function bytesOf(token: string): number[] {
  try {
    return Array.from(atob(token), (char) => char.charCodeAt(0));
  } catch {
    return [];
  }
}

/** The number at the beginning, and how many bytes it takes. */
function varint(bytes: readonly number[]): { value: bigint; size: number } | null {
  let value = 0n;
  for (const [at, byte] of bytes.slice(0, 10).entries()) {
    value |= BigInt(byte & 0x7f) << BigInt(7 * at);
    if (byte < 0x80) return { value, size: at + 1 };
  }
  return null;
}

function decoded(value: string): string {
  if (!/[%&]/.test(value)) return value;
  return value
    .replace(/%3A/gi, ":")
    .replace(/%28/g, "(")
    .replace(/%2C/gi, ",")
    .replace(/&quot;/g, '"');
}
