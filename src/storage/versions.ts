/**
 * The schema's history, append-only: a shipped entry is never edited (a digest in the tests holds it).
 * Numbers are list positions, so two branches that both add one conflict in git and not in users' data.
 */
export const VERSIONS: readonly { stores: Record<string, string> }[] = [
  {
    stores: {
      cards: "id, *aliases, *groups, personId, kind, lastSeen",
      people: "id, *profilePaths",
      corrections: "[cardId+field], cardId",
      own: "cardId",
      outreach: "id, personId, approachId, cardId, seq, kind",
      drafts: "id, cardId",
      templates: "id",
      filters: "id",
      groups: "id",
      me: "id",
      meta: "key",
    },
  },
  { stores: { myOffers: "id", requests: "id" } },
  { stores: { suggestions: "id" } },
];

/** Version this code writes; data with a higher stamp was written by a newer Guidepost. */
export const SCHEMA_VERSION = VERSIONS.length;
