/** The frame around every demo page: own style and script, a banner that says what it is, no network. */
import { escapeHtml } from "./html.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { type LaterStep, stepTemplates } from "./scroll-steps.ts";

export interface DemoPage {
  title: string;
  bodyClass: string;
  /** Everything below the banner. */
  content: string;
  /** Cards that come as one scrolls. */
  later?: readonly LaterStep[];
}

/** The browser itself refuses whatever a page would fetch. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; media-src data:; frame-src 'self' about:; base-uri 'none'; form-action 'none'";

/** A page and the steps it still holds back. */
export function pageContent(page: DemoPage): string {
  return `${page.content}\n${stepTemplates(page.later ?? [])}`;
}

/** The whole document; `routes` are pages it can turn into without loading (path → page). */
export function demoDocument(page: DemoPage, routes: Readonly<Record<string, DemoPage>> = {}): string {
  const templates = Object.entries(routes).map(
    ([path, to]) =>
      `<template class="in-app" data-path="${escapeHtml(path)}" data-title="${escapeHtml(to.title)}" data-body-class="${escapeHtml(to.bodyClass)}">${pageContent(to)}</template>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="icon" href="data:,">
<title>${escapeHtml(page.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body class="${escapeHtml(page.bodyClass)}" dir="ltr">
<div class="demo-banner" role="note">Demo page served by Guidepost on this machine<a href="/feed/">Home</a></div>
<div id="demo-page">${pageContent(page)}</div>
${templates.join("\n")}
<script>${PAGE_SCRIPT}</script>
</body>
</html>`;
}

/** What stands beside a feed, the same in both layouts. */
export const ASIDE = `<div class="demo-card"><h2>This month</h2><p>Coffee morning at the Lantern Room</p><p>Webinar: asking a good question</p></div><div class="demo-card"><h2>Group hosts</h2><p>Philippa Marsh</p><p>Barnaby Olufemi</p></div>`;
