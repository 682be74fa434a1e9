/** "Copy redacted sample": what a bug report about a changed page needs, shown before it goes anywhere. */
import { useState } from "preact/hooks";
import { copyText } from "#platform/clipboard.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { pageSample } from "../../state/reader.ts";
import "./sample.css";

/** `refused`: the sample was made, but the browser kept the clipboard shut; `none`: no sample could be made. */
type Outcome = "idle" | "making" | "copied" | "refused" | "none";

const WORDS = { copied: "sampleCopied", refused: "sampleRefused", none: "sampleNone" } as const;

export function CopySample() {
  const [{ outcome, sample }, show] = useState<{ outcome: Outcome; sample: string }>({
    outcome: "idle",
    sample: "",
  });
  const make = async () => {
    show({ outcome: "making", sample });
    const made = await pageSample();
    const copied = made !== null && (await copyText(made));
    show({ outcome: made === null ? "none" : copied ? "copied" : "refused", sample: made ?? "" });
  };
  const size = String(Math.max(1, Math.round(sample.length / 1000)));
  return (
    <div class="stack sample">
      <p class="small">{say("sampleAbout")}</p>
      <div>
        <Button small icon="copy" blocked={outcome === "making"} onClick={() => void make()}>
          {say(outcome === "making" ? "sampleMaking" : "sampleCopy")}
        </Button>
      </div>
      <p class="small" role="status">
        {outcome === "idle" || outcome === "making" ? "" : say(WORDS[outcome], size)}
      </p>
      {sample !== "" && (
        <details open={outcome === "refused"}>
          <summary>{say("sampleShow")}</summary>
          <textarea class="sample-text" readOnly rows={8} aria-label={say("sampleShow")} value={sample} />
        </details>
      )}
    </div>
  );
}
