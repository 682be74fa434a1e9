/** Texts of the interface, from `_locales`. */
import type messages from "../../public/_locales/en/messages.json";
import { browser } from "./browser.ts";

/** Every text the interface can say; a wrong key does not compile. */
export type MessageKey = keyof typeof messages;

/** Families of texts that come in one form for 1 and another for the rest: `<stem>_one`, `<stem>_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_one` ? Stem : never) : never;

/** The text for a key, with `$1` to `$9` replaced. A missing text shows its key, so that it is noticed. */
export function say(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** The text for a number of things: `$1` is the number, written in the user's format. */
export function sayCount(stem: CountedKey, count: number, ...values: (string | number)[]): string {
  const form = pluralRules().select(count) === "one" ? "one" : "other";
  const key = `${stem}_${form}`;
  return browser.i18n.getMessage(key, [count.toLocaleString(), ...values.map(String)]) || key;
}

let rules: Intl.PluralRules | undefined;

/** Of the language the texts are in: where the browser's own has none, they come in English. */
function pluralRules(): Intl.PluralRules {
  rules ??= new Intl.PluralRules(browser.i18n.getMessage("localeTag") || "en");
  return rules;
}
