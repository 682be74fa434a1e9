/** Every key of the list, in a dialog. */
import { type MessageKey, say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";

const KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [["/"], "keySearch"],
  [["↓", "j"], "keyNext"],
  [["↑", "k"], "keyBefore"],
  [["Home"], "keyFirst"],
  [["End"], "keyLast"],
  [["Enter"], "keyOpen"],
  [["s"], "keyStar"],
  [["x"], "keyDismiss"],
  [["c"], "keyCompare"],
  [["?"], "keyHelp"],
];

export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={say("keysTitle")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say("close")}</Button>}
    >
      <dl class="key-list">
        {KEYS.map(([keys, does]) => (
          <div key={does} class="key-line">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
