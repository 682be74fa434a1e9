/** The look of the demo pages: a plain social feed of its own, light and dark, for both layouts. */
import { HASHED } from "./sdui/context.ts";

const H = HASHED;

export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #f3f1ec; --card: #fffefb; --ink: #23221f; --quiet: #66625a; --line: #ddd8cc; --accent: #0b6e63; --wash: #e3efec; }
@media (prefers-color-scheme: dark) {
  :root { --page: #17191a; --card: #212527; --ink: #e9e7e1; --quiet: #a7a49b; --line: #383d40; --accent: #6fd0c0; --wash: #22383a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", sans-serif; }
a { color: inherit; text-decoration: none; }
p, h1, h2, h3, ul, figure { margin: 0; padding: 0; }
ul { list-style: none; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
img, video { display: block; max-width: 100%; }
[hidden] { display: none !important; }
.demo-banner { background: var(--wash); color: var(--quiet); font-size: 13px; text-align: center; padding: 5px 12px; border-bottom: 1px solid var(--line); }
.demo-banner a { color: var(--accent); margin-left: 12px; text-decoration: underline; }
.demo-columns { display: grid; grid-template-columns: 240px minmax(0, 620px); gap: 20px; justify-content: center; max-width: 920px; margin: 18px auto; padding: 0 16px; }
@media (max-width: 800px) { .demo-columns { grid-template-columns: minmax(0, 620px); } .demo-columns > aside { display: none; } }
.demo-columns > aside { font-size: 13.5px; color: var(--quiet); }
.demo-columns > aside h2 { font-size: 14px; color: var(--ink); margin-bottom: 4px; }
.demo-card, .artdeco-card, .feed-shared-update-v2, .${H.card} { background: var(--card); border: 1px solid var(--line); border-radius: 12px; margin-bottom: 12px; padding: 14px 18px; }
.demo-head h1 { font-size: 22px; line-height: 1.3; }
.demo-head .demo-sub, .demo-head a { color: var(--quiet); font-size: 14px; }
.demo-head h2 { font-size: 15px; margin: 10px 0 2px; }
.demo-head a[data-in-app] { color: var(--accent); font-weight: 600; }
.demo-cover { height: 84px; margin: -14px -18px 14px; border-radius: 12px 12px 0 0; background: linear-gradient(110deg, #0b6e63, #4a7f8f 60%, #b98a4e); }
.demo-share { width: 100%; text-align: left; border: 1px solid var(--line); border-radius: 20px; padding: 9px 16px; color: var(--quiet); font-weight: 600; display: block; }
.visually-hidden, .${H.hidden} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.relative { position: relative; }
.white-space-pre { white-space: pre; }
/* Who wrote it */
.update-components-actor__container, .${H.actor} { display: flex; gap: 10px; padding-right: 110px; }
.feed-shared-update-v2 .update-components-actor--with-control-menu, .${H.card} .${H.actor} { margin-bottom: 8px; }
.update-components-actor__avatar-image, .${H.actor} .${H.face} img { width: 48px; height: 48px; border-radius: 50%; }
.update-components-actor__meta, .${H.who} { min-width: 0; line-height: 1.35; font-size: 13px; color: var(--quiet); }
.update-components-actor__meta-link, .update-components-actor__description, .update-components-actor__sub-description { display: block; }
.update-components-actor__single-line-truncate, .${H.name} { font-size: 15px; font-weight: 650; color: var(--ink); }
.${H.who} div[aria-label] { display: flex; gap: 4px; align-items: baseline; }
.${H.quiet} { font-size: 13px; color: var(--quiet); font-weight: 400; }
.update-components-actor__sub-description-button-text { color: var(--accent); }
.update-components-actor__follow-button, .${H.follow} { position: absolute; right: 56px; top: 14px; color: var(--accent); font-weight: 600; }
.feed-shared-update-v2 .update-components-actor__follow-button { right: 38px; top: 0; }
.feed-shared-control-menu__trigger { position: absolute; right: 0; top: 2px; color: var(--quiet); }
.${H.card} { position: relative; }
.${H.menu} { position: absolute; right: 16px; top: 12px; display: flex; gap: 8px; color: var(--quiet); z-index: 1; }
.${H.header} ~ .${H.menu}, .${H.header} ~ div .${H.follow} { top: 52px; }
.update-components-header, .${H.header} { font-size: 13px; color: var(--quiet); border-bottom: 1px solid var(--line); margin-bottom: 10px; padding-bottom: 8px; display: flex; gap: 8px; align-items: center; }
.update-components-header__text-wrapper { display: flex; gap: 8px; align-items: center; }
.update-components-header a, .${H.header} strong { color: var(--ink); font-weight: 600; }
.update-components-header img, .${H.header} img { width: 24px; height: 24px; border-radius: 50%; }
/* What it says */
.update-components-text, .${H.body}, .${H.card} p[componentkey] { overflow-wrap: anywhere; }
.${H.body} { display: block; white-space: pre-line; }
.feed-shared-inline-show-more-text--3-lines .update-components-update-v2__commentary, .${H.body}.folded { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.${H.body} { position: relative; }
.${H.more}, .see-more { color: var(--quiet); font-weight: 600; }
.${H.body}.folded .${H.more} { position: absolute; right: 0; bottom: 0; background: var(--card); padding-left: 10px; }
.update-components-text a, .${H.body} a { color: var(--accent); font-weight: 600; }
.update-components-mini-update-v2, .${H.quote}, .${H.attached}, .update-components-poll, .update-components-event, .update-components-article, .update-components-document__container { border: 1px solid var(--line); border-radius: 10px; margin: 10px 0 0; padding: 12px 14px; display: block; }
.${H.attached} button, .update-components-poll-option { display: block; width: 100%; border: 1px solid var(--accent); color: var(--accent); border-radius: 16px; padding: 3px; margin: 6px 0; }
.update-components-article__title, .update-components-event__title { font-weight: 650; margin-top: 6px; }
.${H.picture} { margin-top: 10px; }
.feed-shared-update-v2__content, .document-s-container__document-element { margin-top: 10px; width: 100%; border: 0; border-radius: 8px; overflow: hidden; }
.document-s-container__document-element { height: 110px; background: var(--wash); }
.update-components-image img, .${H.picture} img, .${H.attached} img, .update-components-article img { width: 100%; border-radius: 8px; }
video { width: 100%; aspect-ratio: 15 / 8; border-radius: 8px; background: var(--wash); }
/* Under it */
.social-details-social-counts ul, .${H.counts} { display: flex; justify-content: space-between; font-size: 12.5px; color: var(--quiet); margin-top: 10px; }
.${H.counts} p, .social-details-social-counts button { font-size: 12.5px; }
.social-details-social-counts__reactions-count::before, .${H.counts} a p::before { content: "♡ "; }
hr { border: 0; border-top: 1px solid var(--line); margin: 8px 0 0; }
.feed-shared-social-action-bar, .${H.actions} { display: flex; justify-content: space-around; padding-top: 8px; color: var(--quiet); font-size: 13.5px; font-weight: 600; }
.feed-shared-social-action-bar { border-top: 1px solid var(--line); margin-top: 8px; }
.comments-comment-entity, .${H.comment} { margin-top: 10px; padding: 9px 12px; border-radius: 10px; background: var(--wash); font-size: 14px; }
.comments-comment-meta__actor, .comments-comment-meta__container, .${H.comment} { display: flex; gap: 8px; }
.comments-comment-meta__container { justify-content: space-between; font-size: 12.5px; color: var(--quiet); }
.comments-comment-meta__description-title { color: var(--ink); font-size: 14px; }
.comments-comment-meta__image-link img, .${H.comment} .${H.face} img, .feed-follows img { width: 30px; height: 30px; border-radius: 50%; }
.comments-comment-meta__badge { margin-left: 6px; padding: 0 6px; border: 1px solid var(--line); border-radius: 6px; font-size: 11.5px; font-weight: 600; }
.update-components-image__image-link { display: block; width: 100%; }
.feed-follows h2 { font-size: 15px; }
.${H.face} { flex: none; }
.${H.person} { position: relative; padding-right: 90px; margin-top: 6px; }
.${H.person} .${H.follow} { right: 0; top: 8px; }
.feed-follows li, .feed-follows a { display: flex; gap: 8px; align-items: center; margin-top: 6px; }
.feed-follows p, .feed-course p { color: var(--quiet); font-size: 13px; }
/* Places that are still empty */
.has-occluded-height > *, .relative.artdeco-card > .occludable-update-hint, .${H.empty}:empty { display: block; height: 100%; min-height: 26px; border-radius: 12px; background: linear-gradient(90deg, var(--line), transparent); opacity: .45; }
.has-occluded-height { margin-bottom: 12px; }
.${H.empty}:empty { margin-bottom: 12px; }
.${H.ahead} > .${H.empty}:empty { height: 300px; }
.scaffold-finite-scroll__load-button, .${H.load} { display: block; margin: 6px auto 40px; border: 1px solid var(--accent); color: var(--accent); border-radius: 20px; padding: 6px 22px; font-weight: 600; }
`;
