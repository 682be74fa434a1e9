/** The conversations of one stage under their heading; nothing at all where there are none. */
import { say } from "#platform/say.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import type { BoardRow } from "./board.ts";
import { Row } from "./Row.tsx";

interface Props {
  id: string;
  title: string;
  about?: string;
  rows: readonly BoardRow[];
  now: number;
  withStage?: boolean;
  /** Folded until asked for. */
  folded?: boolean;
}

export function StageList({ id, title, about, rows, now, withStage = false, folded = false }: Props) {
  if (rows.length === 0) return null;
  const heading = (
    <>
      <span>{title}</span> <span class="stage-count">{rows.length.toLocaleString()}</span>
      {about && <span class="stage-about">{about}</span>}
    </>
  );
  const list = (
    <ul class="outreach-list">
      {rows.map((row) => (
        <ErrorBoundary
          key={row.key}
          of={row.key}
          fallback={() => <li class="muted">{say("outreachRowFailed")}</li>}
        >
          <Row row={row} now={now} withStage={withStage} />
        </ErrorBoundary>
      ))}
    </ul>
  );
  if (folded) {
    return (
      <details class="stage">
        <summary>
          <h2 class="stage-title">{heading}</h2>
        </summary>
        {list}
      </details>
    );
  }
  return (
    <section class="stage" aria-labelledby={`stage-${id}`}>
      <h2 id={`stage-${id}`} class="stage-title">
        {heading}
      </h2>
      {list}
    </section>
  );
}
