/** Requests that were answered: what was promised comes first, the most overdue at the top. */
import { deleteRequest, settleRequest } from "#app/requests.ts";
import { say } from "#platform/say.ts";
import type { MenteeRequest } from "#storage/rows.ts";
import { Button, IconButton } from "#ui/Button.tsx";
import { Badge } from "#ui/Chip.tsx";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { useLive } from "../../state/use-live.ts";
import { showDay } from "../shell/dates.ts";
import { REPLY_WORDS } from "./request-words.ts";

export function RequestLog() {
  const requests = useLive((db) => db.requests.toArray(), []);
  if (!requests) return null;
  return (
    <section class="panel-box stack" aria-labelledby="rq-log">
      <h2 id="rq-log">{say("rqLog")}</h2>
      {requests.length === 0 ? (
        <p class="muted">{say("rqLogEmpty")}</p>
      ) : (
        <ul class="request-list">
          {inOrder(requests).map((request) => (
            <Row key={request.id} request={request} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is promised and not done yet, soonest first; then the others, newest first. */
function inOrder(requests: readonly MenteeRequest[]): MenteeRequest[] {
  const due = ({ promisedBy, done }: MenteeRequest) => (done ? null : promisedBy);
  return [...requests].sort((a, b) => {
    const [first, second] = [due(a), due(b)];
    if (first !== null && second !== null) return first - second;
    if (first !== null) return -1;
    return second !== null ? 1 : b.at - a.at;
  });
}

function Row({ request }: { request: MenteeRequest }) {
  const db = useDb();
  const { id, who, text, answer, at, promisedBy, done } = request;
  const open = promisedBy !== null && !done;
  const drop = async () => {
    const undo = await keep(() => deleteRequest(db, id));
    if (undo) showToast({ text: say("rqDeleted"), undo: () => keep(undo) });
  };
  return (
    <li class="request">
      <div class="request-words">
        <p>
          <strong>
            <bdi>{who || say("rqNobody")}</bdi>
          </strong>{" "}
          <Badge>{say(REPLY_WORDS[answer])}</Badge> <span class="muted small">{showDay(at)}</span>
        </p>
        <p class="muted small request-text">
          <bdi>{text}</bdi>
        </p>
        {open && (
          <p class={promisedBy < Date.now() ? "small field-problem" : "small"}>
            {say(promisedBy < Date.now() ? "rqOverdue" : "rqDue", showDay(promisedBy))}
          </p>
        )}
      </div>
      <div class="row">
        {promisedBy !== null && (
          <Button small onClick={() => void keep(() => settleRequest(db, id, !done, Date.now()))}>
            {say(done ? "rqReopen" : "rqDone")}
          </Button>
        )}
        <IconButton
          icon="trash"
          label={say("rqDelete", who || say("rqNobody"))}
          onClick={() => void drop()}
        />
      </div>
    </li>
  );
}
