/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "locations.known": {
    says: [
      ["I am based in Galway these days.", "Galway"],
      ["We could meet in Nicosia.", "Nicosia"],
    ],
    silent: ["I grew up in Galway.", "The University of Limerick is old."],
  },
  "locations.the-city": {
    says: [
      ["Mornings, in the city.", "the city"],
      ["Lunch in town is easiest.", "town"],
    ],
    silent: ["He hated life in the city.", "The town sleeps."],
  },
  "locations.downtown": {
    says: [
      ["Coffee downtown suits me.", "downtown"],
      ["My office downtown is easy to find.", "downtown"],
    ],
    silent: ["Downtown is noisy.", "Down in the town."],
  },
  "locations.based": {
    says: [
      ["Based in Ambleford, near the river.", "Ambleford"],
      ["I live in Dunmere with two dogs.", "Dunmere"],
    ],
    silent: ["Based on my experience.", "I live in hope."],
  },
  "locations.name-based": {
    says: [
      ["Ambleford-based planner here.", "Ambleford"],
      ["I am Dunmere based and happy.", "Dunmere"],
    ],
    silent: ["An evidence-based view.", "A Ambleford-based MNC hired me."],
  },
  "locations.meet": {
    says: [
      ["Coffee at Hollin Wharf is on me.", "Hollin Wharf"],
      ["We can meet near Marlow Station for tea.", "Marlow Station"],
    ],
    silent: ["Meet me on Zoom.", "The meeting at nine was long."],
  },
  "locations.label": {
    says: [
      ["Location: Dunmere", "Dunmere"],
      ["Where: the old mill, Ambleford", "the old mill, Ambleford"],
    ],
    silent: ["Location: online", "The location was poor."],
  },
  "locations.headline": {
    says: [
      ["Planner | Dunmere County", "Dunmere County"],
      ["Doctor, Ambleford Region", "Ambleford Region"],
    ],
    silent: ["Area manager", "Region head"],
  },
};
