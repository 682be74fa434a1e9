/** Use cases of the requests a mentor got: who asked, what was answered, and what was promised. */
import type { GuidepostDb } from "#storage/db.ts";
import type { MenteeRequest } from "#storage/rows.ts";

export type RequestAnswer = NonNullable<MenteeRequest["answer"]>;

/** Logs an answered request; answers how to take it back. */
export async function logRequest(
  db: GuidepostDb,
  request: Omit<MenteeRequest, "id" | "done" | "updatedAt" | "rev">,
  now: number,
): Promise<() => Promise<void>> {
  const id = crypto.randomUUID();
  await db.requests.add({ ...request, id, done: false, updatedAt: now, rev: 1 });
  return async () => void (await db.requests.delete(id));
}

/** Ticks a promised reply off, or on again. */
export async function settleRequest(db: GuidepostDb, id: string, done: boolean, now: number): Promise<void> {
  await db.transaction("rw", db.requests, async () => {
    const request = await db.requests.get(id);
    if (request) await db.requests.put({ ...request, done, updatedAt: now, rev: request.rev + 1 });
  });
}

/** Deletes a request and answers how to put it back. */
export async function deleteRequest(db: GuidepostDb, id: string): Promise<(() => Promise<void>) | null> {
  return db.transaction("rw", db.requests, async () => {
    const request = await db.requests.get(id);
    if (!request) return null;
    await db.requests.delete(id);
    return async () => void (await db.requests.put(request));
  });
}
