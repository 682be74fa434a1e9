/** Whether a word is a member of a closed list. */
export function isOneOf<T extends string>(members: readonly T[], word: string): word is T {
  return members.some((member) => member === word);
}
