/** What of a pasted post stands in no field: nothing of it is lost without a word. */
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { focusViewTitle } from "../shell/ViewTitle.tsx";

/** More would be the whole post again. */
const MOST_SHOWN = 12;

interface Props {
  sentences: readonly string[];
  onClose: () => void;
}

export function MissingSentences({ sentences, onClose }: Props) {
  const close = () => {
    onClose();
    focusViewTitle();
  };
  return (
    <Notice
      role="status"
      title={sayCount("moLeftOut", sentences.length)}
      actions={
        <Button small onClick={close}>
          {say("moLeftOutClose")}
        </Button>
      }
    >
      <p>{say("moLeftOutHint")}</p>
      <ul class="left-out">
        {sentences.slice(0, MOST_SHOWN).map((sentence, at) => (
          <li key={at} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
