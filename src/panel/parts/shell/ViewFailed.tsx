/** Stands where a view broke; the others still work. */
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { hrefOf } from "../../state/route.ts";

interface Props {
  again: () => void;
  problem: unknown;
}

/** The problem is told by its class of error only: its text could hold a person's words. */
export function ViewFailed({ again, problem }: Props) {
  const name = problem instanceof Error ? problem.name : "";
  return (
    <Notice
      tone="danger"
      role="alert"
      title={say("viewFailedTitle")}
      actions={
        <>
          <Button onClick={again}>{say("tryAgain")}</Button>
          <a href={hrefOf({ view: "offers" })}>{say("toOffers")}</a>
        </>
      }
    >
      <p>{say("viewFailedText")}</p>
      {name !== "" && <p class="muted small">{name}</p>}
    </Notice>
  );
}
