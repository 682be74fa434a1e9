/** How much room is left: a bar to see and words to hear. */
import type { Count } from "#core/approach/limits.ts";
import { say, sayCount } from "#platform/say.ts";
import { Icon } from "#ui/Icon.tsx";
import "./counter.css";

interface Props {
  count: Count;
  id: string;
}

export function Counter({ count, id }: Props) {
  const { used, limit, state } = count;
  const share = Math.min(100, (used / limit) * 100);
  return (
    <div class={`counter counter-${state}`}>
      <div class="counter-bar" aria-hidden="true">
        <div style={{ inlineSize: `${share}%` }} />
      </div>
      <p id={id} class="counter-words">
        {state !== "ok" && <Icon name="alert" />}
        <span>{say("draftCount", used.toLocaleString(), limit.toLocaleString())}</span>
        {state !== "ok" && <strong>{leftInWords(count)}</strong>}
      </p>
      {/* Spoken when the state changes, not with every key. */}
      <p class="unseen" role="status">
        {state === "over" && say("draftStateOver", limit.toLocaleString())}
        {state === "amber" && isNear(count) && say("draftStateAmber", limit.toLocaleString())}
      </p>
    </div>
  );
}

/** Amber by the limit itself, not by the length that nobody likes to read. */
function isNear({ used, limit }: Count): boolean {
  return used >= limit * 0.95;
}

function leftInWords(count: Count): string {
  const left = count.limit - count.used;
  if (left < 0) return sayCount("draftCountOver", -left);
  return isNear(count) ? sayCount("draftCountLeft", left) : say("draftCountLong");
}
