/** The ways this template can be made shorter, which of them were needed, and how to take one back. */
import type { FitStep } from "#core/approach/approach-template.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { variableLabel } from "./variable-words.ts";
import "./fold.css";

interface Props {
  steps: readonly FitStep[];
  applied: readonly FitStep[];
  /** Fields whose steps the user took back. */
  kept: readonly string[];
  onKept: (kept: readonly string[]) => void;
}

export function FitSteps({ steps, applied, kept, onKept }: Props) {
  if (applied.length === 0 && !steps.some(({ field }) => kept.includes(field))) return null;
  return (
    <details class="fold" open>
      <summary>{say("draftFitSummary", applied.length, steps.length)}</summary>
      <ul class="fit-steps">
        {steps.map((step) => {
          const { field, use } = step;
          const used = applied.includes(step);
          const isKept = kept.includes(field);
          const words =
            use === null
              ? say("draftFitDrop", variableLabel(field))
              : say("draftFitUse", variableLabel(field), use);
          const state = used ? "draftFitApplied" : isKept ? "draftFitKept" : "draftFitSpare";
          return (
            <li key={field} class={used ? undefined : "muted"}>
              {used && <Icon name="check" />}
              <span>
                {words} · {say(state)}
              </span>
              {/* One button for both, so that it keeps the focus. */}
              {(used || isKept) && (
                <Button
                  small
                  look="plain"
                  {...(isKept ? {} : { icon: "undo" as const })}
                  aria-label={say(isKept ? "draftFitAgainAbout" : "draftFitUndoAbout", words)}
                  onClick={() => onKept(isKept ? kept.filter((each) => each !== field) : [...kept, field])}
                >
                  {say(isKept ? "draftFitAgain" : "draftFitUndo")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
