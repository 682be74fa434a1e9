/** One template of the list, with what can be done to it. */
import type { LibraryEntry } from "#core/approach/library.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Badge } from "#ui/Chip.tsx";
import { templateName } from "../draft/template-words.ts";
import { channelLabel } from "../outreach/channel-words.ts";

interface Props {
  entry: LibraryEntry;
  onOpen: () => void;
  onCopy: () => void;
  onDrop: () => void;
}

export function TemplateRow({ entry, onOpen, onCopy, onDrop }: Props) {
  const { template, origin, unopened } = entry;
  const name = templateName(template);
  return (
    <li class="template-row">
      <div>
        <p class="template-row-name">
          <bdi>{name}</bdi>
        </p>
        <p class="muted small">{channelLabel(template.channel)}</p>
        {origin === "changed" && <Badge>{say("templateChanged")}</Badge>}
        {unopened && <Badge>{say("templateUnopened")}</Badge>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons is no fieldset of a form */}
      <div class="row" role="group" aria-label={name}>
        <Button small icon="edit" onClick={onOpen}>
          {say("templateOpen")}
        </Button>
        <Button small icon="copy" onClick={onCopy}>
          {say("templateDuplicate")}
        </Button>
        {origin === "changed" && (
          <Button small icon="undo" onClick={onDrop}>
            {say("templateReset")}
          </Button>
        )}
        {origin === "own" && (
          <Button small icon="trash" onClick={onDrop}>
            {say("templateDelete")}
          </Button>
        )}
      </div>
    </li>
  );
}
