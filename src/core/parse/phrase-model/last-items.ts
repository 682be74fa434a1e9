/** "B and C" at the end of a list are two, where one word joins them and both are short. */

const JOINT = /\s(?:and|or|plus|&|y|o|e|ou|et|und|oder|en)\s/gu;
/** With the Dutch "or", which in other languages is no joint: "the future of work" is one. */
const JOINT_DUTCH = /\s(?:and|or|plus|&|en|of)\s/gu;
/** Small words that no other of the seven languages has. */
const DUTCH = /\b(?:het|een|ik|niet|voor|naar|graag|mijn|jij|jullie)\b/;
/** Longest part of a phrase that is an item of its own. */
const MOST_ITEM_WORDS = 5;

export interface Piece {
  from: number;
  to: number;
}

/** The one or two items of a phrase that ends a list, offsets into `text`; `lower` is its sentence in lower case. */
export function lastItems(text: string, lower: string, from: number, to: number): Piece[] {
  const joints = [...text.slice(from, to).matchAll(DUTCH.test(lower) ? JOINT_DUTCH : JOINT)];
  const [joint] = joints;
  if (!joint || joints.length > 1) return [{ from, to }];
  const pieces = [
    { from, to: from + joint.index },
    { from: from + joint.index + joint[0].length, to },
  ];
  const short = pieces.every(
    (piece) => text.slice(piece.from, piece.to).split(" ").length <= MOST_ITEM_WORDS,
  );
  return short ? pieces : [{ from, to }];
}
