/** What a mentor would miss in the text, one line each with how to mend it; never a score. */
import { type Advice, BLOCKING_CODES, type Place } from "#core/approach/coach/codes.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { adviceWords } from "./coach-words.ts";
import "./coach.css";

interface Props {
  /** Null while required fields are empty: half a text is not judged. */
  advice: readonly Advice[] | null;
  name: string;
  onShow: (at: Place) => void;
}

export function CoachBox({ advice, name, onShow }: Props) {
  return (
    <section class="coach stack" aria-labelledby="draft-coach">
      <h2 id="draft-coach">{say("coachTitle")}</h2>
      {/* Spoken when the number changes, not with every key. */}
      <p class={advice && advice.length > 0 ? "muted small" : "coach-clear"} role="status">
        {advice === null && <span class="muted small">{say("coachWaits")}</span>}
        {advice?.length === 0 && (
          <>
            <Icon name="check" />
            <span>{say("coachClear")}</span>
          </>
        )}
        {advice && advice.length > 0 && sayCount("coachCount", advice.length)}
      </p>
      {advice && advice.length > 0 && (
        <ul class="coach-list">
          {advice.map((each) => {
            const { code, at } = each;
            const blocks = BLOCKING_CODES.includes(code);
            const words = adviceWords(each, name);
            return (
              <li key={code} class={`coach-line${blocks ? " coach-blocks" : ""}`} data-code={code}>
                <Icon name={blocks ? "stop" : "alert"} />
                <span>
                  {blocks && <strong>{say("coachBlocks")} </strong>}
                  <bdi>{words}</bdi>
                </span>
                {at && (
                  <Button
                    small
                    look="plain"
                    aria-label={say("coachShowAbout", words)}
                    onClick={() => onShow(at)}
                  >
                    {say("coachShow")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
