/** A part of the interface whose code is loaded when it is first shown, so that the first screen waits for nothing else. */
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

type Loaded<P> =
  | { is: "waiting" }
  | { is: "ready"; part: FunctionComponent<P> }
  | { is: "failed"; problem: unknown };

/**
 * A component that stands in for one still to be loaded, drawn as `Waiting` meanwhile; loaded once, shown at once from then on. Where it cannot be
 * loaded, it throws the reason while it is drawn, for the error boundary around it.
 */
export function lazyView<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  Waiting?: FunctionComponent,
): FunctionComponent<P> {
  let known: Loaded<P> = { is: "waiting" };
  return function LazyView(props: P) {
    const [now, setNow] = useState(known);
    useEffect(() => {
      if (known.is === "ready") return;
      let shown = true;
      load()
        .then(
          (part) => ({ is: "ready", part }) as const,
          (problem: unknown) => ({ is: "failed", problem }) as const,
        )
        .then((outcome) => {
          if (outcome.is === "ready") known = outcome;
          if (shown) setNow(outcome);
        });
      return () => {
        shown = false;
      };
    }, []);
    if (now.is === "failed") throw now.problem;
    if (now.is === "waiting") return Waiting ? <Waiting /> : <div aria-busy="true" />;
    const Part = now.part;
    return <Part {...props} />;
  };
}
