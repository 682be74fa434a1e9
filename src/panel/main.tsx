/** Entry of the side panel and of the full tab. */
import "#ui/ui.css";
import "./panel.css";
import { render } from "preact";
import { App } from "./App.tsx";
import { watchReader } from "./state/reader.ts";
import { followRoute } from "./state/route.ts";
import { watchShow } from "./state/show.ts";
import { openStore } from "./state/store.ts";

const root = document.getElementById("app");
if (root) {
  void followRoute();
  watchReader();
  watchShow();
  void openStore();
  render(<App />, root);
}
