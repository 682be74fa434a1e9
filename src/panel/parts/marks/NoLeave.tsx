/** Said where groups are to be read by themselves and the browser no longer lets Guidepost: one button asks again. */
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { askAgain } from "../../state/always.ts";

export function NoLeave() {
  return (
    <Notice
      tone="warn"
      role="status"
      title={say("alwaysNoLeaveTitle")}
      actions={
        <Button small look="primary" onClick={() => void askAgain()}>
          {say("alwaysAskAgain")}
        </Button>
      }
    >
      {say("alwaysNoLeaveText")}
    </Notice>
  );
}
