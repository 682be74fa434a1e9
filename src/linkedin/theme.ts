/** Whether the page is light or dark: LinkedIn's own choice, which need not be the system's. */
import { attributeOf, findFirst } from "./dom.ts";

export type Theme = "light" | "dark";

/** LinkedIn says it by a class on the page's outermost elements; older builds wrote one dash. */
const NAMED = /(?:^|[\s_-])theme--?(dark|light)(?:\s|$)/;
/** Attributes of the outermost elements that may tell the theme. */
export const THEME_ATTRIBUTES = ["class", "data-theme", "data-color-theme", "data-color-scheme"];

/** What the page says of itself, else how dark its background is, else what the system prefers. */
export function themeOf(page: Document): Theme {
  for (const element of outermost(page)) {
    const named = NAMED.exec(attributeOf(element, "class") ?? "")?.[1];
    if (named !== undefined) return asTheme(named);
    for (const name of THEME_ATTRIBUTES) {
      const value = attributeOf(element, name);
      if (value === "dark" || value === "light") return value;
    }
  }
  return backgroundOf(page) ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

/** The elements that carry the theme. */
export function outermost(page: Document): Element[] {
  return [findFirst(page, "html"), findFirst(page, "body")].flatMap((element) => element ?? []);
}

const asTheme = (name: string): Theme => (name === "dark" ? "dark" : "light");

/** Null where neither body nor html has a background of its own. */
function backgroundOf(page: Document): Theme | null {
  for (const element of outermost(page).reverse()) {
    const colour = getComputedStyle(element).backgroundColor;
    const [red, green, blue, opacity = 1] = [...colour.matchAll(/[\d.]+/g)].map(Number);
    if (red === undefined || green === undefined || blue === undefined || opacity < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? "dark" : "light";
  }
  return null;
}
