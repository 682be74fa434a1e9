/** A button that asks for a file. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "./Button.tsx";

interface Props {
  /** Kinds of file, as in the attribute `accept`. */
  accept: string;
  /** Name of the file field itself, which only tools see. */
  name: string;
  blocked?: boolean;
  /** Called with what was chosen; not at all where nothing was. */
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** Opens the browser's own chooser. The same file can be chosen again after it was mended. */
export function FileButton({ accept, name, blocked = false, onFile, children }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        class="unseen"
        tabIndex={-1}
        aria-label={name}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <Button blocked={blocked} onClick={() => chooser.current?.click()}>
        {children}
      </Button>
    </>
  );
}
