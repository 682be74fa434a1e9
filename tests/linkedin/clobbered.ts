/** Pages on which a form hides the properties by which pages are read. */

export const HIDDEN_NAMES: readonly string[] = [
  "getAttribute attributes parentNode parentElement ownerDocument firstChild nextSibling previousSibling nodeType",
  "nodeValue localName tagName textContent innerText children childNodes querySelector querySelectorAll matches",
  "closest contains compareDocumentPosition getElementsByTagName className id length hasAttribute isConnected",
  "getAttributeNames lastChild previousElementSibling nextElementSibling firstElementChild childElementCount",
  "shadowRoot assignedSlot dataset style title role",
]
  .join(" ")
  .split(" ");

export interface ClobberedPage {
  /** What is done to which card. */
  readonly name: string;
  /** The property that is hidden. */
  readonly hides: string;
  /** The hidden property's own element stands around the card, and is not the card. */
  readonly isAround: boolean;
  readonly html: string;
  /** How the one post's text begins. */
  readonly text: string;
}

const classic = (tag: string, trap: string) =>
  `<${tag} data-urn="urn:li:activity:7500000000000000901" role="article"><div class="update-components-actor__container"><a href="/in/ada-example/"><span class="update-components-actor__title"><span dir="ltr">Ada Example</span></span></a><span class="update-components-actor__sub-description">2d •</span></div><div class="update-components-text">Still read.</div>${trap}</${tag}>`;
const newer = (tag: string, trap: string) =>
  `<${tag} role="listitem" componentkey="expandedxFeedType_X"><a href="/in/ada-example/"><p>Ada Example</p></a><p>Surveyor</p><p>2d •</p><p><span data-testid="expandable-text-box">Still read.</span></p><button>Like</button>${trap}</${tag}>`;
const unknown = (tag: string, trap: string) =>
  `<${tag}><div><a href="/in/ada-example/"><img alt=""></a><a href="/in/ada-example/"><b>Ada Example</b></a><p>2d •</p></div><p>Still read.</p><div><button>Like</button><button>Comment</button><button>Repost</button></div>${trap}</${tag}>`;

const trapOf = (name: string) => `<input name="${name}" id="${name}"><img name="${name}">`;

/** Every name on a card of each layout: the card as the form, and a form around the card. */
export const CLOBBERED: readonly ClobberedPage[] = HIDDEN_NAMES.flatMap((hides) => {
  const page = (name: string, isAround: boolean, card: string) => ({
    name: `${name}, hiding ${hides}`,
    hides,
    isAround,
    html: `<main>${card}</main>`,
    text: "Still read.",
  });
  const trap = trapOf(hides);
  const around = (card: string) => `<form id="${hides}" name="${hides}">${trap}${card}</form>`;
  return [
    page("a card of the older layout that is a form", false, classic("form", trap)),
    page("a card of the newer layout that is a form", false, newer("form", trap)),
    page("a form around a card of the older layout", true, around(classic("div", ""))),
    page("a form around a card of the newer layout", true, around(newer("div", ""))),
    page("a form around a card of no known layout", true, around(unknown("div", ""))),
  ];
});
