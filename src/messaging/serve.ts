/** The worker's side of the conversation: role, build, shape, and only then the work. */
import { browser, type Runtime } from "#platform/browser.ts";
import { BUILD } from "./build.ts";
import { type Answer, type Ask, type CallName, contract, type Refusal, type Reply } from "./contract.ts";
import { roleOf } from "./sender.ts";

export interface Caller {
  /** The tab the message came from; undefined for the panel. */
  tabId: number | undefined;
}

export type Handlers = { [N in CallName]: (ask: Ask<N>, caller: Caller) => Promise<Answer<N>> };

/** Thrown by a handler to refuse with a code of its own instead of `failed`. */
export class Refused extends Error {
  readonly code: Refusal["code"];
  constructor(code: Refusal["code"]) {
    super(code);
    this.code = code;
  }
}

const refuse = (code: Refusal["code"], detail = ""): Reply<never> => ({ ok: false, error: { code, detail } });

/** Answers one message; every outcome is a reply, never an exception. */
export async function answerMessage(
  message: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<Reply<unknown>> {
  const { call, build, ask } = asEnvelope(message);
  if (!isCall(call)) return refuse("unknown-call");
  if (roleOf(sender) !== contract[call].from) return refuse("wrong-sender");
  if (build !== BUILD) return refuse("stale");
  const parsed = contract[call].ask().safeParse(ask);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse("bad-request", `${issue?.code ?? ""} at ${issue?.path.join(".") ?? ""}`);
  }
  try {
    // The call's name ties handler and request together; TypeScript cannot follow that through a union.
    const handler = handlers[call] as (ask: unknown, caller: Caller) => Promise<unknown>;
    return { ok: true, value: await handler(parsed.data, { tabId: sender.tab?.id }) };
  } catch (problem) {
    return refuse(
      problem instanceof Refused ? problem.code : "failed",
      problem instanceof Error ? problem.name : "",
    );
  }
}

/** Listens for messages; call it at the top level of the worker, so that a woken worker hears the waking message. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answerMessage(message, sender, handlers),
  );
}

function asEnvelope(message: unknown): { call: unknown; build: unknown; ask: unknown } {
  if (typeof message !== "object" || message === null) return { call: null, build: null, ask: null };
  const { call, build, ask } = message as Record<string, unknown>;
  return { call, build, ask };
}

function isCall(name: unknown): name is CallName {
  return typeof name === "string" && Object.hasOwn(contract, name);
}
