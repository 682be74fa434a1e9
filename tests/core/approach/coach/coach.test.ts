import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coach } from "#core/approach/coach/coach.ts";
import { COACH_CODES } from "#core/approach/coach/codes.ts";
import { CHANNELS } from "#core/outreach/event.ts";
import { TABLE } from "./messages.ts";

const direct = (message: string, more: object = {}) =>
  coach({ message, channel: "direct-message", mentorName: "Priya Shah", ...more });
const codesOf = (message: string, more: object = {}) => direct(message, more).map(({ code }) => code);
const GOOD =
  "Hello Priya, you moved from tax to treasury. Which system did you learn first? One email is enough. If not, no problem. Tom";

describe("the coach", () => {
  it("is silent on a good message", () => {
    expect(direct(GOOD)).toEqual([]);
  });

  it("points at the words it speaks of, also behind spelt-out short forms and curly quotes", () => {
    const message = `u moved from tax to treasury, didn’t u? ${GOOD} See https://me.example/x`;
    const [link] = direct(message);
    expect(link?.code).toBe("links");
    expect(message.slice(link?.at?.from, link?.at?.to)).toBe("https://me.example/x");
  });

  it("names what it means: the name greeted, the gap, the excess", () => {
    expect(direct(GOOD.replace("Priya", "Sarah"))[0]).toMatchObject({ code: "wrong-name", about: "Sarah" });
    expect(direct(GOOD.replace("tax", "[field]"))[0]).toMatchObject({ about: "[field]" });
    expect(direct(`${GOOD}${" x".repeat(4_000)}`)[0]).toMatchObject({
      code: "over-limit",
      about: String(GOOD.length),
    });
  });

  it("knows a day to meet on from a day by which something is due", () => {
    const message = (words: string) => GOOD.replace("One email is enough.", words);
    const offer = { offerText: "Happy to mentor. Thursdays.", terms: { times: ["weekdays"] } };
    const about = (words: string) =>
      direct(message(words), offer).find(({ code }) => code === "ignores-terms")?.about;
    expect(about("Would a call on Monday suit you?")).toBe("day");
    expect(about("Would you look at one line before Friday?")).toBeUndefined();
    expect(about("Would a call on Thursday suit you?")).toBeUndefined();
  });

  it("judges a later message not as a request, but still for what is right everywhere", () => {
    expect(codesOf("Thank you, Priya. I am grateful. See you then.", { purpose: "later" })).toEqual([]);
    expect(codesOf("Thank you, Sarah. I am {{state}}.", { purpose: "later" })).toEqual([
      "placeholder-left",
      "wrong-name",
    ]);
  });

  it("never says that an ask is missing and vague at once, and says each code once, in order", () => {
    for (const { message, codes } of TABLE) {
      const given = codesOf(message);
      expect(given.filter((code) => code.startsWith("ask-")).length, codes.join()).toBeLessThan(2);
      expect(given).toEqual(COACH_CODES.filter((code) => given.includes(code)));
    }
  });

  it("asks no limit and no way out of a connection note", () => {
    const note = "Hi Priya, your mentor offer fits. How do you set a first day rate?";
    expect(coach({ message: note, channel: "connection-note" })).toEqual([]);
    expect(codesOf(note)).toEqual(["no-why-you", "no-time-box", "no-easy-out"]);
  });

  it("counts as LinkedIn does, in UTF-16 units, with limits that the user may set", () => {
    const limits = {
      "connection-note": { body: 10 },
      "connection-note-premium": { body: 300 },
      "direct-message": { body: 8_000 },
      inmail: { body: 1_900, subject: 200 },
    };
    const over = (message: string) =>
      coach({ message, channel: "connection-note", limits }).some(({ code }) => code === "over-limit");
    expect(over("🌍".repeat(5))).toBe(false);
    expect(over(`${"🌍".repeat(5)}.`)).toBe(true);
  });

  it.each([
    [
      "de",
      "Hallo Anna, ich möchte in die Leitung wechseln und habe dazu eine Frage an dich. Danke, {{me.first}}",
    ],
    [
      "es",
      "Hola Marta, soy enfermera y quiero dirigir mi primer equipo, tengo una pregunta. Gracias, [nombre]",
    ],
    ["fr", "Bonjour Claire, je suis infirmière et je voudrais diriger une équipe, voici ma question. XXX"],
    [
      "it",
      "Ciao Giulia, ho letto la tua offerta e ho una domanda per te su come si guida una squadra. {{me}}",
    ],
    ["nl", "Beste Anneke, ik ben verpleegkundige en ik heb een vraag over het leiden van een team. ____"],
    ["pt", "Olá Marta, sou enfermeiro e quero liderar a minha equipa, tenho uma pergunta para você. [nome]"],
  ])("finds in %s what needs no English, and says nothing else", (_, message) => {
    expect(codesOf(message, { mentorName: "" })).toEqual(["placeholder-left"]);
    expect(
      codesOf(`${message} www.tom.example`, {
        mentorName: "Zoltan Kis",
        sent: [`${message} www.tom.example`],
      }),
    ).toEqual(["placeholder-left", "wrong-name", "same-as-sent", "links"]);
  });

  it("answers any text, without an exception and with places inside it (B2, B3, B4)", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.constantFrom(...CHANNELS),
        fc.string({ unit: "binary", maxLength: 60 }),
        (message, channel, mentorName) => {
          for (const { at } of coach({
            message,
            channel,
            mentorName,
            subject: message,
            sent: [mentorName],
          })) {
            if (!at) continue;
            expect(at.from).toBeGreaterThanOrEqual(0);
            expect(at.to).toBeLessThanOrEqual(message.length);
            expect(at.from).toBeLessThanOrEqual(at.to);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ["brackets", "[a "],
    ["open braces", "{{"],
    ["dots", "a."],
    ["stars", "you you're your "],
    ["conditions", "if you if it if this "],
    ["capitals", "AAAA "],
    ["commas", "what, which, how, "],
    ["calls", "could we have a call a call "],
    ["spaces", "      "],
    ["quotes", "include the word '"],
    ["digits", "20 minutes or 30 "],
    ["dashes", "a-b-"],
    ["ties", "our same "],
    ["conditions put to the mentor", "should you unless you "],
    ["answers of any size", "in one short reply "],
    ["nothings", "nothing or leaving it "],
    ["things to tell", "know what, and if "],
    ["little words before a question", "and but which who "],
  ])("is quick on 200,000 characters of %s (T3, B7)", (_, piece) => {
    const message = piece.repeat(Math.ceil(200_000 / piece.length));
    const started = performance.now();
    coach({
      message,
      channel: "direct-message",
      mentorName: message,
      offerText: message,
      terms: { howToAsk: message, notTopics: [message], formats: ["email"], times: ["evenings"] },
      sent: [message, message],
      subject: message,
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
