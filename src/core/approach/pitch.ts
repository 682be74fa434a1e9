/** An elevator pitch: six short parts, and how long they take to say. */

export const PITCH_PARTS = ["who", "thread", "now", "heading", "asking", "giving"] as const;
export type PitchPart = (typeof PITCH_PARTS)[number];

/** A calm voice says so many. */
const WORDS_A_MINUTE = 140;

/** The key of a part among the user's own words. */
export function pitchKey(part: PitchPart): string {
  return `pitch.${part}`;
}

/** How many words fit into so many seconds. */
export function wordsFor(seconds: number): number {
  return Math.round((seconds * WORDS_A_MINUTE) / 60);
}

/** How long a text takes to say, in whole seconds. */
export function secondsFor(text: string): number {
  return Math.round((countWords(text) * 60) / WORDS_A_MINUTE);
}

export function countWords(text: string): number {
  return (text.slice(0, 50_000).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).length;
}

type Parts = Readonly<Partial<Record<PitchPart, string>>>;

/** All parts that have words, as one text. */
export function pitchOf(parts: Parts): string {
  return PITCH_PARTS.map((part) => sentence(parts[part] ?? ""))
    .filter(Boolean)
    .join(" ");
}

/** Three lines for somebody who passes it on: who, what now, what is asked. */
export function threeLines(parts: Parts): string {
  return (["who", "now", "asking"] as const)
    .map((part) => sentence(parts[part] ?? ""))
    .filter(Boolean)
    .join("\n");
}

function sentence(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain === "" || /[.!?…]$/.test(plain) ? plain : `${plain}.`;
}
