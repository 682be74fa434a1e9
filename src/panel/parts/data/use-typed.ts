/** Fields that keep themselves: what is typed stands over what is kept, and is kept within half a second. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Autosave, autosave } from "../../state/autosave.ts";
import { keep } from "../../state/keep.ts";

type Texts = Readonly<Record<string, string>>;

/** `save` gets what was typed since it last succeeded, by field. Answers what was typed, and how to type. */
export function useTyped(
  save: (texts: Texts) => Promise<void>,
): [Texts, (field: string, text: string) => void] {
  const [typed, setTyped] = useState<Texts>({});
  const due = useRef<Record<string, string>>({});
  const latest = useRef(save);
  latest.current = save;
  const saving = useRef<Autosave | null>(null);
  // Before the first key can come: a later effect would miss it.
  useLayoutEffect(() => {
    const made = autosave(
      async () => {
        const mine = { ...due.current };
        await latest.current(mine);
        for (const [field, text] of Object.entries(mine))
          if (due.current[field] === text) delete due.current[field];
      },
      // Told in the panel's one way of telling it.
      (problem) => void keep(() => Promise.reject(problem)),
    );
    saving.current = made;
    return made.end;
  }, []);
  const type = (field: string, text: string) => {
    setTyped((before) => ({ ...before, [field]: text }));
    due.current[field] = text;
    saving.current?.touch();
  };
  return [typed, type];
}
