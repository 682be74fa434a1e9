/** "Am I ready to ask?": six ticks, offered once, and skipped with one press. */
import { useState } from "preact/hooks";
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Tick } from "#ui/Field.tsx";

const POINTS: readonly MessageKey[] = [
  "readyQuestion",
  "readyTried",
  "readyRead",
  "readyTerms",
  "readyTime",
  "readyAnswer",
];

export function Ready({ onDone }: { onDone: () => void }) {
  const [ticked, setTicked] = useState<ReadonlySet<MessageKey>>(new Set());
  const toggle = (key: MessageKey, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  const left = POINTS.length - ticked.size;
  return (
    <section class="panel-box stack" aria-labelledby="draft-ready">
      <h2 id="draft-ready">{say("readyTitle")}</h2>
      <p class="muted small">{say("readyAbout")}</p>
      {POINTS.map((key) => (
        <Tick key={key} type="checkbox" checked={ticked.has(key)} onChange={(on) => toggle(key, on)}>
          {say(key)}
        </Tick>
      ))}
      <div class="row">
        <Button look={left === 0 ? "primary" : "quiet"} onClick={onDone}>
          {say(left === 0 ? "readyDone" : "readySkip")}
        </Button>
        {left > 0 && ticked.size > 0 && <span class="muted small">{sayCount("readyLeft", left)}</span>}
      </div>
    </section>
  );
}
