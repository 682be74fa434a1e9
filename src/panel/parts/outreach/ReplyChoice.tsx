/** They replied: yes, a question, or no. */
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { ACTION_ENTRIES, type Action } from "./actions.ts";

const ANSWERS = ["replied-yes", "replied-question"] as const satisfies readonly Action[];

export function ReplyChoice({ onChoose }: { onChoose: (action: Action) => void }) {
  return (
    <fieldset class="reply-choice">
      <legend class="legend">{say("actReplyLegend")}</legend>
      <div class="row">
        {ANSWERS.map((action) => (
          <Button key={action} small onClick={() => onChoose(action)}>
            {say(ACTION_ENTRIES[action].label)}
          </Button>
        ))}
        <Button small onClick={() => onChoose("declined")}>
          {say("actReplyNo")}
        </Button>
      </div>
    </fieldset>
  );
}
