/** `ask-missing`, `ask-vague` and `too-many-asks`: what the message asks for, and how much at once. */

import { readAsks } from "./asks.ts";
import type { Advice } from "./codes.ts";
import { jobAsked } from "./job-check.ts";
import type { Check } from "./reading.ts";

/** From here on a mentor does not know which to answer. */
const TOO_MANY = 3;

export const askCheck: Check = ({ message, subject }) => {
  const { quality, vagueAt, count } = readAsks(message, subject);
  const advice: Advice[] = [];
  // Whoever asks for a job has asked for something, and plainly.
  const asksForJob = quality !== "particular" && jobAsked(message) !== undefined;
  if (quality === "none" && !asksForJob) advice.push({ code: "ask-missing" });
  if (quality === "vague" && !asksForJob)
    advice.push({ code: "ask-vague", ...(vagueAt ? { at: message.place(vagueAt.from, vagueAt.to) } : {}) });
  if (count >= TOO_MANY) advice.push({ code: "too-many-asks", about: String(count) });
  return advice;
};
