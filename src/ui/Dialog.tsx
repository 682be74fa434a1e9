/** A question in front of everything else, with the browser's own `<dialog>`: focus trap, Escape and back come with it. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface Props {
  title: string;
  /** Called on Escape and wherever else the dialog closes itself. */
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the safe one first. */
  actions: ComponentChildren;
}

/** Open for as long as it is rendered; the focus returns to where it was. */
export function Dialog({ title, onClose, children, actions }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={box} class="dialog" aria-labelledby={id} onCancel={cancel}>
      <h2 id={id}>{title}</h2>
      <div class="stack">{children}</div>
      <div class="row dialog-actions">{actions}</div>
    </dialog>
  );
}
