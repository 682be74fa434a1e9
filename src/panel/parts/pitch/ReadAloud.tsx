/** A clock to read aloud by: counts up, and says when the time is over. */
import { useEffect, useState } from "preact/hooks";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";

export function ReadAloud({ seconds }: { seconds: number }) {
  const [started, setStarted] = useState<number | null>(null);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (started === null) return;
    const timer = setInterval(() => setGone(Math.floor((Date.now() - started) / 1_000)), 250);
    return () => clearInterval(timer);
  }, [started]);
  const isOver = started !== null && gone >= seconds;
  return (
    <div class="row">
      <Button
        icon={started === null ? "clock" : "stop"}
        onClick={() => {
          setGone(0);
          setStarted(started === null ? Date.now() : null);
        }}
      >
        {say(started === null ? "pitchStart" : "pitchStop")}
      </Button>
      {started !== null && <span>{say("pitchClock", gone, seconds)}</span>}
      <span role="status">{isOver && <strong>{say("pitchTimeOver")}</strong>}</span>
    </div>
  );
}
