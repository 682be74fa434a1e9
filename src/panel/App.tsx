/** The whole panel: store, consent, and then the view the address names. */
import { useEffect } from "preact/hooks";
import { say } from "#platform/say.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { lazyView } from "#ui/lazy-view.tsx";
import { Toasts } from "#ui/Toast.tsx";
import { Nav } from "./parts/shell/Nav.tsx";
import { ViewFailed } from "./parts/shell/ViewFailed.tsx";
import { Warnings } from "./parts/shell/Warnings.tsx";
import { firstPageDrawn } from "./state/first-page.ts";
import { consent, watchLibrary } from "./state/library.ts";
import { hrefOf, type Route, route } from "./state/route.ts";
import { DbContext, store } from "./state/store.ts";
import { dropToast, TOAST_STAYS, toasts } from "./state/toast.ts";
import { Offers } from "./views/Offers.tsx";
import { StoreProblemView } from "./views/StoreProblem.tsx";

// The list comes at once; what is asked for later is loaded then, the parser with "Add".
const Card = lazyView(async () => (await import("./views/Card.tsx")).Card);
const Welcome = lazyView(async () => (await import("./views/Welcome.tsx")).Welcome);
const Add = lazyView(async () => (await import("./views/Add.tsx")).Add);
const Compare = lazyView(async () => (await import("./views/Compare.tsx")).Compare);
const Data = lazyView(async () => (await import("./views/Data.tsx")).Data);
const Draft = lazyView(async () => (await import("./views/Draft.tsx")).Draft);
const MyOffer = lazyView(async () => (await import("./views/MyOffer.tsx")).MyOffer);
const Pitch = lazyView(async () => (await import("./views/Pitch.tsx")).Pitch);
const Templates = lazyView(async () => (await import("./views/Templates.tsx")).Templates);
const Outreach = lazyView(async () => (await import("./views/Outreach.tsx")).Outreach);

export function App() {
  const opened = store.value;
  return (
    <>
      {opened.is === "failed" && <StoreProblemView code={opened.code} />}
      {opened.is === "open" && (
        <DbContext.Provider value={opened.db}>
          <Opened db={opened.db} />
        </DbContext.Provider>
      )}
      <Toasts
        toasts={toasts.value}
        onGone={dropToast}
        stays={TOAST_STAYS}
        undoLabel={say("undo")}
        closeLabel={say("close")}
      />
    </>
  );
}

/** Marks in the feed are no part of the first screen: what keeps them true comes after it. */
function watchFeed(db: GuidepostDb): () => void {
  let stop = () => {};
  let isOver = false;
  void import("./state/feed.ts").then((feed) => {
    if (!isOver) stop = feed.watchFeed(db);
  });
  return () => {
    isOver = true;
    stop();
  };
}

function Opened({ db }: { db: GuidepostDb }) {
  useEffect(() => watchLibrary(db, firstPageDrawn()), [db]);
  useEffect(() => watchFeed(db), [db]);
  const agreed = consent.value;
  if (agreed === undefined) return <main aria-busy="true" />;
  if (agreed === null) return <Welcome />;
  const to = route.value;
  const address = hrefOf(to);
  return (
    <>
      <Nav current={to.view} />
      <Warnings />
      <main class={`view view-${to.view}`} key={address}>
        <ErrorBoundary
          of={address}
          fallback={(again, problem) => <ViewFailed again={again} problem={problem} />}
        >
          <View to={to} />
        </ErrorBoundary>
      </main>
    </>
  );
}

function View({ to }: { to: Route }) {
  switch (to.view) {
    case "offers":
      return <Offers />;
    case "card":
      return <Card cardId={to.cardId} />;
    case "compare":
      return <Compare cardIds={to.cardIds} />;
    case "draft":
      return <Draft cardId={to.cardId} />;
    case "outreach":
      return <Outreach />;
    case "offering":
      return <MyOffer />;
    case "data":
      return <Data />;
    case "add":
      return <Add />;
    case "templates":
      return <Templates />;
    case "pitch":
      return <Pitch />;
  }
}
