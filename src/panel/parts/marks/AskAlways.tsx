/** Asks in context for the third level: what it does, what it changes in the page, and that the browser will ask too. */
import { useState } from "preact/hooks";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import { turnOn } from "../../state/always.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";

const WORDS = ["alwaysAsk1", "alwaysAsk2", "alwaysAsk3", "alwaysAsk4"] as const;

interface Props {
  /** The group that it is asked for, null for none in particular. */
  groupId: string | null;
  onClose: () => void;
}

export function AskAlways({ groupId, onClose }: Props) {
  const db = useDb();
  const [refused, setRefused] = useState(false);
  const agree = async () => {
    if (!(await turnOn(db, groupId))) {
      setRefused(true);
      return;
    }
    onClose();
    showToast({ text: say(groupId === null ? "alwaysTurnedOn" : "alwaysTurnedOnHere") });
  };
  return (
    <Dialog
      title={say(groupId === null ? "alwaysAskTitleAll" : "alwaysAskTitle")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say("dataCancel")}</Button>
          <Button look="primary" onClick={() => void agree()}>
            {say("alwaysAskDo")}
          </Button>
        </>
      }
    >
      <ul class="always-words">
        {WORDS.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <p>{say("alwaysAskBrowser")}</p>
      {refused && (
        <Notice tone="warn" role="alert">
          {say("alwaysRefused")}
        </Notice>
      )}
    </Dialog>
  );
}
