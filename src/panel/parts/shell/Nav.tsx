/** The way between the views; the same on each. */
import { type MessageKey, say } from "#platform/say.ts";
import { Icon, type IconName } from "#ui/Icon.tsx";
import { hrefOf, type ViewName } from "../../state/route.ts";
import "./nav.css";

const PLACES: readonly {
  view: "offers" | "outreach" | "offering" | "add" | "data";
  icon: IconName;
  words: MessageKey;
}[] = [
  { view: "offers", icon: "list", words: "navOffers" },
  { view: "outreach", icon: "outreach", words: "navOutreach" },
  { view: "offering", icon: "edit", words: "navMyOffer" },
  { view: "add", icon: "add", words: "navAdd" },
  { view: "data", icon: "user", words: "navData" },
];

/** Where a view stands in the navigation: a card belongs to the offers, a draft to the outreach. */
function placeOf(view: ViewName): ViewName {
  if (view === "card") return "offers";
  if (view === "templates" || view === "pitch") return "data";
  return view === "draft" ? "outreach" : view;
}

export function Nav({ current }: { current: ViewName }) {
  const here = placeOf(current);
  return (
    <nav class="nav" aria-label={say("navLabel")}>
      {PLACES.map(({ view, icon, words }) => (
        <a
          key={view}
          href={hrefOf({ view })}
          class="nav-place"
          aria-current={view === here ? "page" : undefined}
        >
          <Icon name={icon} />
          <span>{say(words)}</span>
        </a>
      ))}
    </nav>
  );
}
