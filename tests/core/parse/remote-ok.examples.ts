/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "remote.yes": {
    says: [
      ["I live in Cork, which doesn't matter.", "doesn't matter."],

      ["Your domicile is immaterial.", "Your domicile is immaterial"],
      ["Location is not a factor here.", "Location is not a factor"],
      ["Wherever in the world you bake, write.", "Wherever in the world"],

      ["The whole thing is online.", "whole thing is online"],
      ["Fully virtual.", "Fully virtual"],
      ["No need to be local.", "No need to be local"],
      ["I take people from all over.", "take people from all over"],
      ["You needn't live in Perth.", "You needn't live in"],
      ["It is all done by email.", "all done by email"],
      ["Write to me from any country.", "from any country"],
      ["Online only.", "Online only"],
      ["Where you live makes no difference.", "Where you live makes no difference"],
      ["It makes no odds where you sit.", "makes no odds where you sit"],
      ["Anywhere with wifi.", "Anywhere with wifi"],
      ["Wherever your laptop is.", "Wherever your laptop"],
      ["All you need is a signal.", "All you need is a signal"],
      ["Region: any.", "Region: any"],
      ["Our calls are virtual.", "calls are virtual"],
      ["Based in Cork but anywhere by phone.", "but anywhere"],
      ["Remote is fine.", "Remote is fine"],
      ["Write from anywhere in the world.", "from anywhere in the world"],
    ],
    silent: [
      "Know one loom already; which one does not matter.",

      "Mail remote.team@example.org.",

      "For growers at remote hill stations.",

      "I work remotely for a bakery.",
      "An online talk.",
      "Tea anywhere in Deal.",
      "Wherever you feel at ease.",
      "No travel advice from me.",
      "Most of it remote, some of it wet.",
      "We write online.",
      "From Leeds or anywhere.",
      "A remote post.",
      "For online only: no.",
      "Remote folk can zoom in on the map.",
      "I negotiate remote contracts.",
      "I manage a remote team.",
      "No remote.",
    ],
  },
  "remote.from-afar": {
    says: [
      ["Those who are outside can join by WhatsApp.", "Those who are outside can join by WhatsApp"],

      ["For those far: Telegram.", "For those far: Telegram"],

      ["A walk by the Aire, or Zoom if you're elsewhere.", "Zoom if you're elsewhere"],
      ["If you are not in Deal we can talk by phone.", "If you are not in Deal we can talk by phone"],
      ["For those abroad: Teams.", "For those abroad: Teams"],
      ["Tea in Bath, video for everyone else.", "video for everyone else"],
    ],
    silent: [
      "If you are abroad, think about visas.",
      "I spent the call looking elsewhere.",
      "If you're not sure, phone me.",
      "Calls for those who lead.",
    ],
  },
  "remote.no": {
    says: [
      ["There is no Zoom version of this.", "no Zoom version"],
      ["I can't do online.", "I can't do online"],

      ["I don't do remote.", "I don't do remote"],
      ["Face to face or not at all.", "Face to face or not at all"],
      ["You must be within walking distance.", "You must be within walking distance"],
      ["In person only.", "In person only"],
      ["It has to be in person.", "has to be in person"],
      ["In person is the whole point.", "In person is the whole point"],
      ["We talk here, not online.", "not online"],
    ],
    silent: [
      "You don't have to be able to come to Bergen.",
      "No need to be local.",
      "Zoom only.",
      "In person or by phone.",
    ],
  },
  "remote.either": {
    says: [
      ["Whether you are in Lund or in Lagos, the phone works.", "Whether you are in Lund or in Lagos"],
      ["I don't care if you're in Omsk or Oslo.", "don't care if you're in Omsk or Oslo"],
      ["You can call from Salta or from Split.", "call from Salta or from Split"],
    ],
    silent: [
      "Whether you are in dyeing or in weaving, come by.",
      "I moved from Salta to Split.",
      "It matters whether you are on time or late.",
    ],
  },
};
