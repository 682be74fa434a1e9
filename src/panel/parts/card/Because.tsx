/** Words of the post behind something: pointing at them lights them up there, pressing brings them into view. */
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Evidence } from "#core/offer.ts";
import { say } from "#platform/say.ts";
import { type Pointing, PointingContext, quotation } from "./pointing.ts";

interface Props {
  because: readonly Evidence[];
  /** What rests on the words; the words themselves where it is left out. */
  children?: ComponentChildren;
}

export function Because({ because, children }: Props) {
  const pointing = useContext(PointingContext);
  if (!pointing || because.length === 0) return <>{children}</>;
  return <Lighting because={because} pointing={pointing} children={children} />;
}

function Lighting({ because, children, pointing }: Props & { pointing: Pointing }) {
  const { lit, reveal } = pointing;
  const quote = quotation(because, pointing);
  const light = () => {
    lit.value = because;
  };
  const dark = () => {
    if (lit.value === because) lit.value = [];
  };
  return (
    <button
      type="button"
      class="because"
      title={children ? quote : undefined}
      onMouseEnter={light}
      onMouseLeave={dark}
      onFocus={light}
      onBlur={dark}
      onClick={() => {
        light();
        reveal();
      }}
    >
      {children ?? <bdi>{quote}</bdi>}
      {children && <span class="unseen"> {say("fromWords", quote)}</span>}
    </button>
  );
}
