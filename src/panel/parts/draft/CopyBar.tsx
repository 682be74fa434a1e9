/** The Copy button, and in words what keeps it from copying. */
import type { CopyBlock } from "#core/approach/draft.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { focusQuestion } from "./Questions.tsx";
import { variableLabel } from "./variable-words.ts";
import "./copy-bar.css";

interface Props {
  blocks: readonly CopyBlock[];
  onCopy: () => void;
}

export function CopyBar({ blocks, onCopy }: Props) {
  const gaps = blocks.flatMap((block) => (block.code === "gap" ? [block.field] : []));
  // A text with gaps is not the text that will be sent: its length is news only once they are filled.
  const others = gaps.length > 0 ? [] : blocks.map(blockInWords);
  return (
    <div class="copy-bar">
      <Button
        look="primary"
        icon="copy"
        blocked={blocks.length > 0}
        aria-describedby={blocks.length > 0 ? "draft-blocks" : undefined}
        onClick={onCopy}
      >
        {say("draftCopy")}
      </Button>
      {blocks.length > 0 && (
        <div id="draft-blocks" class="copy-blocks">
          <span class="copy-blocks-title">{say("draftBlockedTitle")}: </span>
          {gaps.map((field) => (
            <Button key={field} look="plain" small onClick={() => focusQuestion(field)}>
              {variableLabel(field)}
            </Button>
          ))}
          {others.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </div>
      )}
    </div>
  );
}

function blockInWords(block: CopyBlock): string {
  switch (block.code) {
    case "over-limit":
      return sayCount(block.part === "subject" ? "draftBlockedSubjectOver" : "draftBlockedOver", block.by);
    case "gap":
      return say("draftBlockedMissing", variableLabel(block.field));
    case "placeholder-left":
      return say("draftBlockedPlaceholder", block.words);
    case "template-error":
      return say("draftBlockedTemplate");
    case "empty":
      return say("draftBlockedEmpty");
  }
}
