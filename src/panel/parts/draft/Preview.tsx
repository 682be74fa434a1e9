/** The message in two renderings: with this card, and with only what is required, where templates tend to break. */
import { useState } from "preact/hooks";
import type { Filled } from "#core/approach/fill.ts";
import { say } from "#platform/say.ts";
import { Segments } from "#ui/Segments.tsx";
import { variableLabel } from "./variable-words.ts";
import "./preview.css";

interface Props {
  full: Filled;
  minimal: Filled;
}

export function Preview({ full, minimal }: Props) {
  const [shown, setShown] = useState<"full" | "minimal">("full");
  const { runs } = shown === "full" ? full : minimal;
  return (
    <section class="stack" aria-labelledby="draft-preview">
      <div class="preview-head">
        <h2 id="draft-preview">{say("draftPreviewTitle")}</h2>
        <Segments
          label={say("draftPreviewTitle")}
          segments={[
            { key: "full", label: say("draftPreviewFull") },
            { key: "minimal", label: say("draftPreviewMinimal") },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
      </div>
      <p class="preview" dir="auto">
        {runs.map((run, index) =>
          run.from === "gap" ? (
            <em key={index} class="preview-gap">
              {say("draftPreviewGap", variableLabel(run.field ?? ""))}
            </em>
          ) : (
            <bdi key={index} class={run.from === "value" ? "preview-value" : undefined}>
              {run.text}
            </bdi>
          ),
        )}
      </p>
    </section>
  );
}
