/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "contact.email": {
    says: [
      ["Write to ada@example.org with your question.", "ada@example.org"],
      ["My address is j.okoro@mail.example.com, thanks.", "j.okoro@mail.example.com"],
    ],
    silent: ["Meet me @ noon.", "Send an email any time."],
  },
  "contact.phone": {
    says: [
      ["Call +44 20 5550 0100 after six.", "+44 20 5550 0100"],
      ["My number is 212-555-0100.", "212-555-0100"],
    ],
    silent: ["We had 1500 guests in 2019.", "The price fell by 20-30 percent."],
  },
  "contact.handle": {
    says: [
      ["You can write to me @ada_example on Telegram.", "@ada_example"],
      ["Find me on Telegram: @jo.builds any time.", "@jo.builds"],
    ],
    silent: ["Engineer @ a small firm.", "Thanks to @everyone who came along today."],
  },
  "contact.link": {
    says: [
      ["Book here: https://example.com/book-me today.", "https://example.com/book-me"],
      ["Slots at calendly.com/example-name/30min if you like.", "calendly.com/example-name/30min"],
    ],
    silent: ["The link is in my profile.", "Visit us soon."],
  },
  "contact.dm": {
    says: [
      ["DM me with one line.", "DM me"],
      ["My inbox is always open.", "My inbox is always open"],
    ],
    silent: ["The message was clear.", "Check your inbox."],
  },
};
