/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "years.count": {
    says: [
      ["Crane operator, 22 y", "22 y"],
      ["A winemaker for eight harvests.", "eight harvests"],
      ["I have 15 plus years in audit.", "15 plus years"],
      ["Twenty-two years as a nurse.", "Twenty-two years"],
      ["From apprentice to owner in eleven years.", "eleven years"],
      ["Fourteen seasons on the boats.", "Fourteen seasons"],
      ["Nine years ago I started as a porter.", "Nine years"],
      ["She has argued for forests for sixteen years.", "sixteen years"],
    ],
    silent: [
      "I took six years and came back at forty.",
      "I lived in Peru for five years.",
      "It took four years and a flood.",
      "Home again after twelve years in Quito.",
      "Bankers, ten years in or so, are welcome.",
      "For cooks with 3 years under their belt.",
      "People with 4 to 9 years in the trade.",
      "My daughter is 12 years old.",
      "Thirty years the inn has stood there.",
      "I know the driver; he'd been doing that road for thirty years.",
      "It was good to be home again after twenty years.",
    ],
  },
  "years.decades": {
    says: [
      ["Over a decade in rail.", "a decade"],
      ["Two decades of teaching.", "Two decades"],
    ],
    silent: ["In the last decade it changed.", "The decade ended."],
  },
  "years.label": {
    says: [
      ["Years: 21", "Years: 21"],
      ["Experience: 17 years", "Experience: 17 "],
      ["Years of service: 16", "Years of service: 16"],
    ],
    silent: ["Experience: broad", "The years went by."],
  },
  "years.headline": {
    says: [
      ["Verpleegkundige | 9 jaar ervaring", "9 jaar ervaring"],
      ["Juriste, 12 ans d'expérience", "12 ans d'expérience"],
    ],
    silent: ["Ervaring in de zorg", "12 ans"],
  },
  "years.elided": {
    says: [
      ["I've done 22 at the bar.", "I've done 22 at the bar"],
      ["I have spent twelve in the trade.", "I have spent twelve in the trade"],
    ],
    silent: ["Nine at the bar drank tea.", "I have done it."],
  },
  "years.now": {
    says: [
      ["Twenty years in law and now six in teaching.", "years in law and now six"],
      ["I was at sea for eight years, fourteen years all told.", "fourteen years all told"],
    ],
    silent: [
      "Two years in and now it rains.",
      "All told, it cost us ten.",
      "Six in total came to the party.",
    ],
  },
  "years.nth-decade": {
    says: [
      ["I am in my third decade of welding.", "in my third decade"],
      ["Entering my 2nd decade at sea.", "Entering my 2nd decade"],
    ],
    silent: ["In my second year I moved.", "The third decade was wet."],
  },
  "years.nth": {
    says: [
      ["I am now in my seventeenth year at the mill.", "in my seventeenth year "],
      ["This is said in the 29th year of my service.", "in the 29th year "],
    ],
    silent: ["In the third year of the war.", "Her seventeenth birthday."],
  },
};
