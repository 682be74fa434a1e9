import { beforeEach, expect, test, vi } from "vitest";

type Listener = (message: unknown, sender: object, answer: (done: boolean) => void) => void;
const listeners = new Set<Listener>();
vi.mock("#platform/browser.ts", () => ({
  browser: {
    runtime: {
      id: "guidepost-id",
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));
const { answerPanel } = await import("#content/answer-panel.ts");
const { BUILD } = await import("#messaging/build.ts");

const requests = {
  stop: vi.fn(),
  show: vi.fn(() => true),
  showAll: vi.fn((all: boolean | null) => all ?? false),
};
const PANEL = { id: "guidepost-id", url: "chrome-extension://guidepost-id/src/panel/index.html" };
/** What is answered at once; undefined where nothing is. */
function tell(message: unknown, sender: object = PANEL): boolean | undefined {
  const answers: boolean[] = [];
  for (const listener of listeners) listener(message, sender, (done) => answers.push(done));
  return answers[0];
}
let life: AbortController;

beforeEach(() => {
  listeners.clear();
  vi.clearAllMocks();
  life = new AbortController();
  answerPanel(life.signal, requests);
});

test("the panel's calls are answered", () => {
  expect(tell({ call: "reader/alive", build: BUILD, ask: null })).toBe(true);
  expect(tell({ call: "post/show", build: BUILD, ask: ["urn:li:activity:1"] })).toBe(true);
  expect(requests.show).toHaveBeenCalledWith(["urn:li:activity:1"]);
  expect(tell({ call: "marks/show-all", build: BUILD, ask: true })).toBe(true);
  expect(tell({ call: "marks/show-all", build: BUILD, ask: null })).toBe(false);
  expect(tell({ call: "reader/stop", build: BUILD, ask: null })).toBe(true);
  expect(requests.stop).toHaveBeenCalledTimes(1);
});

test.each([
  ["another extension", { call: "reader/stop", build: BUILD, ask: null }, { id: "other" }],
  ["another build", { call: "reader/stop", build: "older", ask: null }, PANEL],
  ["an unknown call", { call: "reader/erase", build: BUILD, ask: null }, PANEL],
  ["names that are none", { call: "post/show", build: BUILD, ask: [1, 2] }, PANEL],
  ["a wish that is none", { call: "marks/show-all", build: BUILD, ask: "yes" }, PANEL],
  ["no message at all", "reader/stop", PANEL],
])("%s is not heard (T7, T11)", (_, message, sender) => {
  expect(tell(message, sender)).toBeUndefined();
  expect(requests.stop).not.toHaveBeenCalled();
  expect(requests.show).not.toHaveBeenCalled();
});

test("when the reading ends, nobody listens any more (F8)", () => {
  life.abort();
  expect(listeners.size).toBe(0);
});
