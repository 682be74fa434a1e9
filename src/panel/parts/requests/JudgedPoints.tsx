/** A request held against the offer: three short lists. */
import type { JudgedRequest } from "#core/reply/judge-request.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Icon, type IconName } from "#ui/Icon.tsx";
import { pointWords } from "./request-words.ts";

const LISTS: readonly { is: keyof JudgedRequest; title: MessageKey; icon: IconName }[] = [
  { is: "met", title: "rqMet", icon: "check" },
  { is: "missing", title: "rqMissing", icon: "info" },
  { is: "refused", title: "rqRefused", icon: "dismiss" },
];

export function JudgedPoints({ judged }: { judged: JudgedRequest }) {
  return (
    <div class="judged" role="status">
      {LISTS.filter(({ is }) => judged[is].length > 0).map(({ is, title, icon }) => (
        <section key={is} aria-label={say(title)}>
          <h3 class="judged-title">
            <Icon name={icon} />
            {say(title)}
          </h3>
          <ul class="offer-notes">
            {judged[is].map((note) => (
              <li key={note.point}>{pointWords(is, note)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
