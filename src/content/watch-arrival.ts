/** Tells the worker when the tab comes to a group's feed, by a load, a move within the site, or a step back. */
import { groupIdOf } from "#core/group-page.ts";
import { ask } from "#messaging/ask.ts";
import { noteMove } from "./just-moved.ts";
import { watchAddress } from "./watch-address.ts";
import { watchExtension } from "./watch-extension.ts";

/** Starts; abort what it gives to end it. */
export function watchArrival(): AbortController {
  const life = new AbortController();
  const { signal } = life;
  let told: string | null = null;

  const look = async () => {
    // A tab that is not looked at is not read.
    if (document.visibilityState !== "visible") return;
    const groupId = groupIdOf(location.href);
    if (groupId === told) return;
    told = groupId;
    if (groupId === null) return;
    const reply = await ask("group/arrived", { groupId });
    if (reply.ok ? reply.value === "off" : reply.error.code === "stale") life.abort();
    else if (!reply.ok) told = null;
  };

  watchAddress(signal, () => {
    noteMove();
    void look();
  });
  watchExtension(signal, () => life.abort());
  document.addEventListener("visibilitychange", () => void look(), { signal });
  // Out of the browser's memory: the reading ended when the page was left.
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (persisted) told = null;
      void look();
    },
    { signal },
  );
  void look();
  return life;
}
