/** Short messages at the lower edge, with an undo, which wait while they have the pointer or the focus. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Button, IconButton } from "./Button.tsx";

export interface ToastWords {
  id: number;
  text: string;
  /** What the button does; without it there is none. */
  undo?: (() => void) | undefined;
}

interface Props {
  toasts: readonly ToastWords[];
  onGone: (id: number) => void;
  undoLabel: string;
  closeLabel: string;
  /** How long each stays, in milliseconds. */
  stays: number;
}

/** The live region stands there always: what is put into one that appears with its words is often not spoken. */
export function Toasts({ toasts, ...rest }: Props) {
  return (
    <div class="toasts" role="status" aria-live="polite" aria-atomic="false">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} {...rest} />
      ))}
    </div>
  );
}

function Toast({
  toast,
  onGone,
  undoLabel,
  closeLabel,
  stays,
}: Omit<Props, "toasts"> & { toast: ToastWords }) {
  const [held, setHeld] = useState(false);
  const cameFrom = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onGone(toast.id), stays);
    return () => clearTimeout(timer);
  }, [held, toast.id, stays, onGone]);
  const leave = () => {
    // Without this a keyboard user would be thrown to the start of the page.
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    onGone(toast.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer over it only holds the timer
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={(event) => {
        const inside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!inside) cameFrom.current = event.relatedTarget;
        setHeld(true);
      }}
      onFocusOut={() => setHeld(false)}
    >
      <span class="toast-text">{toast.text}</span>
      {toast.undo && (
        <Button
          look="plain"
          small
          onClick={() => {
            toast.undo?.();
            leave();
          }}
        >
          {undoLabel}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} onClick={leave} />
    </div>
  );
}
