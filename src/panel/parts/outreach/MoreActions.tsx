/** The rarer actions of a conversation, shown when asked for; plain buttons in a row, so that no menu needs its own keys. */
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { ACTION_ENTRIES, type Action } from "./actions.ts";

interface Props {
  name: string;
  actions: readonly Action[];
  onAct: (action: Action) => void;
  onNote: () => void;
  onReopen: (() => void) | undefined;
}

export function MoreActions({ name, actions, onAct, onNote, onReopen }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons is no fieldset of a form
    <div class="row more-actions" role="group" aria-label={say("actMoreOf", name)}>
      <Button small icon="note" onClick={onNote}>
        {say("actNote")}
      </Button>
      {onReopen && (
        <Button small icon="undo" onClick={onReopen}>
          {say("actReopen")}
        </Button>
      )}
      {actions.map((action) => (
        <Button key={action} small onClick={() => onAct(action)}>
          {say(ACTION_ENTRIES[action].label)}
        </Button>
      ))}
    </div>
  );
}
