/** The asking side. A worker may die at any moment, also after it wrote: calls are safe to repeat, and are repeated. */
import { browser } from "#platform/browser.ts";
import { BUILD } from "./build.ts";
import type { Answer, Ask, CallName, Envelope, Reply } from "./contract.ts";

/** Tries a call; a worker that died takes one more to wake. */
const TRIES = 3;
/** Longest wait for one answer, in milliseconds. */
const PATIENCE = 5_000;
/** Pause before a further try, in milliseconds, times the number of tries made. */
const PAUSE = 150;

/** Asks the worker. Every outcome is a reply: `no-answer` where no worker could be reached. */
export async function ask<N extends CallName>(call: N, request: Ask<N>): Promise<Reply<Answer<N>>> {
  const envelope: Envelope = { call, build: BUILD, ask: request };
  let detail = "";
  for (let tried = 1; tried <= TRIES; tried++) {
    try {
      const reply = await within(PATIENCE, browser.runtime.sendMessage(envelope));
      if (isReply<Answer<N>>(reply)) return reply;
      detail = "no reply";
    } catch (problem) {
      detail = problem instanceof Error ? problem.message : String(problem);
      if (isOrphaned(problem)) return { ok: false, error: { code: "stale", detail } };
    }
    if (tried < TRIES) await pause(PAUSE * tried);
  }
  return { ok: false, error: { code: "no-answer", detail } };
}

/** The extension was updated or removed under this script: nothing it asks will be answered again. */
function isOrphaned(problem: unknown): boolean {
  return problem instanceof Error && /context invalidated/i.test(problem.message);
}

function isReply<T>(reply: unknown): reply is Reply<T> {
  return typeof reply === "object" && reply !== null && "ok" in reply;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
