/** The way back to the list. */
import { say } from "#platform/say.ts";
import { Icon } from "#ui/Icon.tsx";
import { hrefOf } from "../../state/route.ts";
import "./back.css";

export function BackLink() {
  return (
    <a class="back" href={hrefOf({ view: "offers" })}>
      <Icon name="back" />
      <span>{say("navOffers")}</span>
    </a>
  );
}
