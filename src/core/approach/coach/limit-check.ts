/** `over-limit`: longer than the channel allows. */
import { countBody, countSubject } from "../limits.ts";
import type { Check } from "./reading.ts";

export const limitCheck: Check = ({ message, subject, channel, limits }) => {
  const over = [countBody(message.source, channel, limits), countSubject(subject.source, channel, limits)]
    .filter((count) => count?.state === "over")
    .map((count) => (count ? count.used - count.limit : 0));
  return over.length === 0 ? [] : [{ code: "over-limit", about: String(Math.max(...over)) }];
};
