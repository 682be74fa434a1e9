/** Changes that LinkedIn makes to its pages from one season to the next, each done to a whole page at once. */

const TEST_IDS =
  "data-testid componentkey data-view-name data-sdui-anchor-id data-component-type data-sdui-screen".split(
    " ",
  );
const LABELS = ["aria-label", "alt", "title", "placeholder"];
const IDS = ["id", "data-urn", "data-id", "data-view-tracking-scope", "data-sdui-anchor-id"];
/** Wrapping inside these makes no page that a browser would build. */
const UNWRAPPED = "svg *, head, head *, body, script, style, template, option, iframe *, video *";

/** Words of LinkedIn's own interface as a page in a language nobody listed would show them. */
const INTERFACE: readonly [RegExp, string][] = [
  [/^Promoted$/, "Anzeige"],
  [/^Suggested$/, "Navrhare"],
  [/^Feed post( number \d+)?$/, "Prispenu$1"],
  [/^(Like|Comment|Repost|Send|Follow|Reply)$/, "$1uje"],
  [/^(\d+)(m|h|d|w|mo|yr)(?= •|$)/, "$1 $2ra"],
  [/• Edited •/, "• Upravilo •"],
  [/^([\d,]+) (reactions?|comments?|reposts?)$/, "$1 $2uje"],
  [/ (likes|loves|celebrates) this$/, " $1uje"],
];

export interface Mutation {
  readonly name: string;
  /** The page loses what stands in labels alone. */
  readonly losesLabels: boolean;
  /** Changes the page in place. */
  change(page: Document): void;
}

function each(page: Document, selector: string, change: (element: Element) => void): void {
  for (const element of [...page.querySelectorAll(selector)]) change(element);
}

/** Always the same nonsense for the same word. */
function nonsense(word: string): string {
  let hash = 2_166_136_261;
  for (const char of word) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return `_${(hash >>> 0).toString(16).padStart(8, "0")}`;
}

function renameClasses(page: Document): void {
  each(page, "[class]", (element) => {
    const names = (element.getAttribute("class") ?? "").split(/\s+/).filter((name) => name !== "");
    element.setAttribute("class", names.map(nonsense).join(" "));
  });
}

function renameTestIds(page: Document): void {
  for (const name of TEST_IDS)
    each(page, `[${name}]`, (element) =>
      element.setAttribute(name, nonsense(element.getAttribute(name) ?? "")),
    );
}

function changeLabels(page: Document, change: (label: string) => string): void {
  for (const name of LABELS)
    each(page, `[${name}]`, (element) =>
      element.setAttribute(name, change(element.getAttribute(name) ?? "")),
    );
}

/** Words with a capital may be names and stay. */
function translateLabels(page: Document): void {
  changeLabels(page, (label) =>
    label.replace(/^\p{L}+|(?<=\s)\p{Ll}[\p{Ll}’]*/gu, (word) => `${word.toLowerCase()}uje`),
  );
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    const words = text.trim();
    if (words === "" || words.length > 60) continue;
    const [was, becomes] = INTERFACE.find(([one]) => one.test(words)) ?? [];
    if (was !== undefined && becomes !== undefined)
      node.nodeValue = text.replace(words, words.replace(was, becomes));
  }
}

/** Puts a box around every element. */
export function wrapAll(page: Document, tag = "div"): void {
  each(page, "body *", (element) => {
    if (element.matches(UNWRAPPED) || element.parentNode === null) return;
    const wrapper = page.createElement(tag);
    element.parentNode.replaceChild(wrapper, element);
    wrapper.appendChild(element);
  });
}

function dropIds(page: Document): void {
  for (const name of IDS) each(page, `[${name}]`, (element) => element.removeAttribute(name));
}

const SINGLE: readonly Mutation[] = [
  { name: "classes renamed", losesLabels: false, change: renameClasses },
  { name: "test ids renamed", losesLabels: false, change: renameTestIds },
  { name: "labels blanked", losesLabels: true, change: (page) => changeLabels(page, () => "") },
  { name: "labels translated", losesLabels: true, change: translateLabels },
  { name: "all wrapped", losesLabels: false, change: (page) => wrapAll(page) },
  { name: "ids dropped", losesLabels: false, change: dropIds },
];

/** As it is, each change alone, and all of them together (blanked labels are the harder kind of changed ones). */
export const mutations: readonly Mutation[] = [
  { name: "unmutated", losesLabels: false, change: () => undefined },
  ...SINGLE,
  {
    name: "all together",
    losesLabels: true,
    change(page) {
      translateLabels(page);
      for (const { change } of SINGLE.filter(({ name }) => name !== "labels translated")) change(page);
    },
  },
];
