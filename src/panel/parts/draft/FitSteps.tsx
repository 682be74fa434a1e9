/** The ways this template can be made shorter, and which of them were needed. */
import type { FitStep } from "#core/approach/approach-template.ts";
import { say } from "#platform/say.ts";
import { Icon } from "#ui/Icon.tsx";
import { variableLabel } from "./variable-words.ts";
import "./fold.css";

interface Props {
  steps: readonly FitStep[];
  applied: readonly FitStep[];
}

export function FitSteps({ steps, applied }: Props) {
  if (steps.length === 0 || applied.length === 0) return null;
  return (
    <details class="fold" open>
      <summary>{say("draftFitSummary", applied.length, steps.length)}</summary>
      <ul class="fit-steps">
        {steps.map((step) => {
          const used = applied.includes(step);
          return (
            <li key={step.field} class={used ? undefined : "muted"}>
              {used && <Icon name="check" />}
              <span>
                {step.use === null
                  ? say("draftFitDrop", variableLabel(step.field))
                  : say("draftFitUse", variableLabel(step.field), step.use)}
                {" · "}
                {say(used ? "draftFitApplied" : "draftFitSpare")}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
