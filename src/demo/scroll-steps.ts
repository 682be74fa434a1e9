/** How a page grows as one scrolls: later cards wait in templates, their places stand empty until then. */

/** A step still to come: its cards, and the empty places of the step after it. */
export interface LaterStep {
  cards: readonly string[];
  /** As many as the next step has cards; empty in the last step. */
  nextPlaces: readonly string[];
}

/** The steps after the first, given how to draw a card and its empty place. */
export function laterSteps<T>(
  steps: readonly (readonly T[])[],
  card: (item: T, position: number) => string,
  place: (item: T) => string,
): LaterStep[] {
  const later: LaterStep[] = [];
  let position = steps[0]?.length ?? 0;
  for (const [index, items] of steps.entries()) {
    if (index === 0) continue;
    const start = position;
    later.push({
      cards: items.map((item, at) => card(item, start + at)),
      nextPlaces: (steps[index + 1] ?? []).map(place),
    });
    position += items.length;
  }
  return later;
}

/** Templates that the page's script takes its steps from. */
export function stepTemplates(steps: readonly LaterStep[]): string {
  return steps
    .map(
      ({ cards, nextPlaces }) =>
        `<template class="later-step"><div>${cards.join("\n")}</div><div>${nextPlaces.join("\n")}</div></template>`,
    )
    .join("\n");
}
