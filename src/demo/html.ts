/** Text that is safe to put into a page, and pictures that need no network. */
import { spread } from "./post-ids.ts";

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Round picture with the initials of a name, as a data address. */
export function avatar(name: string): string {
  const initials = name
    .split(/[\s-]+/)
    .map((part) => [...part][0] ?? "")
    .filter((letter) => /\p{Lu}/u.test(letter));
  const letters = [initials[0], initials.length > 1 ? initials.at(-1) : ""].join("");
  const hue = spread(name) % 360;
  return svg(
    96,
    96,
    `<rect width='96' height='96' fill='hsl(${hue} 34% 42%)'/><text x='48' y='60' font-family='sans-serif' font-size='36' fill='white' text-anchor='middle'>${escapeHtml(letters)}</text>`,
  );
}

/** A quiet landscape that stands for a photograph. */
export function picture(title: string): string {
  const hue = spread(title) % 360;
  return svg(
    600,
    320,
    `<rect width='600' height='320' fill='hsl(${hue} 40% 78%)'/><circle cx='${120 + (spread(title) % 340)}' cy='90' r='42' fill='hsl(${(hue + 40) % 360} 70% 88%)'/><path d='M0 250 L170 130 L300 230 L430 110 L600 240 V320 H0 Z' fill='hsl(${hue} 28% 48%)'/><path d='M0 290 L220 210 L600 300 V320 H0 Z' fill='hsl(${hue} 30% 32%)'/>`,
  );
}

function svg(width: number, height: number, body: string): string {
  const source = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'>${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(source)}`;
}
