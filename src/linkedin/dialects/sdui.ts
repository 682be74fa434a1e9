/**
 * LinkedIn's newer, server-driven frontend (late 2025 on). Class names are hashes that change with each build, so cards are
 * told by role, `componentkey`, `data-testid` and the order in which name, headline, age and text stand.
 */
import type { Dialect } from "../dialect.ts";
import { otherAges } from "./other-ages.ts";

const BOX = "[data-testid='expandable-text-box']";
const PERSON = "a:is([href*='/in/'], [href*='/company/'], [href*='/school/'])";
const COMMENTS = ["[componentkey^='replaceableComment_']", "[id^='replaceableComment_']"];
const TRANSLATABLE = "[id^='translatable-commentary-']";
/** Places in a card that hold small texts of attachments and buttons. */
const NO_BODY =
  "a, button, figure, [role='button'], [role='region'], [data-color-scheme], [componentkey^='document-container']";

export const sdui = {
  id: "sdui",
  post: [
    "[role='listitem'][componentkey*='FeedType_']:not([componentkey^='replaceableComment_'])",
    "[role='listitem'][id*='FeedType_']:not([id^='replaceableComment_'])",
    "[role='listitem']:has([componentkey*='-replaceableCommentTools'], [id*='-replaceableCommentTools'])",
    "[role='listitem']:has([data-sdui-anchor-id^='feed-header-urn:li:'])",
    "[componentkey^='expanded'][componentkey*='FeedType_']:not(:has([role='listitem'][componentkey*='FeedType_']))",
    "[id^='expanded'][id*='FeedType_']:not(:has([role='listitem'][componentkey*='FeedType_']))",
    "[data-view-name='feed-full-update']:not(:has([data-urn])):not(:has(.feed-shared-update-v2))",
    "[role='listitem']:has(button[aria-label^='Open control menu for post by '])",
  ],
  // On a post's own page the post stands in the list of its comments; what has no better mark there is a comment.
  weakly: {
    post: [`[role='listitem']:has(${BOX})`],
    outside:
      "[data-testid*='-commentList'], [componentkey^='commentsSectionContainer'], [data-urn], [data-id]",
  },
  never: COMMENTS,
  comments: [
    ...COMMENTS,
    "[componentkey^='commentsSectionContainer']",
    "[data-view-name='feed-comment']",
    "[data-view-name^='comment-']",
  ],
  end: [
    "[componentkey*='-replaceableCommentTools']",
    "[id*='-replaceableCommentTools']",
    "svg[id^='thumbs-up-outline']",
    "svg[id='comment-small']",
    "svg[id='repost-small']",
    "button[aria-label^='Reaction button state']",
  ],
  fields: [
    {
      field: "text",
      take: "written",
      at: [
        BOX,
        `${TRANSLATABLE} p`,
        "[data-view-name='feed-commentary']",
        "[componentkey^='feed-commentary']",
      ],
    },
    { field: "author", take: "name", at: [`${PERSON} p`], before: ["text"] },
    { field: "author", take: "name", at: [PERSON], not: "p", before: ["text"] },
    { field: "author", take: "nameBeforeDegree", at: ["p"], before: ["text"] },
    { field: "author", take: "labelledName", at: ["div[aria-label]"], before: ["text"] },
    { field: "profile", take: "path", at: [":link of author", ":inside author a[href]"] },
    { field: "surfacedBy", take: "name", at: ["p a strong", "p a[href*='/in/']"], before: ["author"] },
    { field: "surfacedBy", take: "headerName", at: ["p"], before: ["author"] },
    { field: "profile", take: "path", at: [PERSON], not: "p", after: "surfacedBy", before: ["text"] },
    { field: "profile", take: "path", at: [PERSON], not: "p", without: "surfacedBy", before: ["text"] },
    { field: "age", take: "age", at: ["p[componentkey]", "p"], after: "author", before: ["text"] },
    { field: "edited", take: "edited", at: ["p"], after: "author", before: ["text"] },
    { field: "advert", take: "advert", at: ["p", "span"], before: ["text"] },
    {
      field: "advert",
      take: "plainSlot",
      at: ["p[componentkey]"],
      not: "a",
      after: "author",
      before: ["text"],
      without: "age",
    },
    { field: "headline", take: "headline", at: ["p"], not: "a", after: "author", before: ["age", "text"] },
    { field: "headline", take: "headline", at: [`${PERSON} p`], after: "author", before: ["age", "text"] },
    { field: "text", take: "written", at: ["p[componentkey]"], not: NO_BODY, after: "age" },
    ...otherAges(["p"]),
    { field: "more", take: "present", at: ["[data-testid='expandable-text-button']"] },
    {
      field: "ids",
      take: "ids",
      attribute: "data-sdui-anchor-id",
      at: ["[data-sdui-anchor-id^='feed-header-urn:li:']"],
    },
    {
      field: "ids",
      take: "ids",
      attribute: "componentkey",
      at: [
        "[componentkey*='-replaceableCommentTools']",
        ":around [componentkey*='-replaceableCommentTools']",
        "[componentkey*='translatable-commentary-']",
      ],
    },
    {
      field: "ids",
      take: "ids",
      attribute: "id",
      at: ["[id*='-replaceableCommentTools']", ":around [id*='-replaceableCommentTools']", TRANSLATABLE],
    },
    { field: "ids", take: "ids", attribute: "data-testid", at: [":around [data-testid*='-commentList']"] },
    {
      field: "ids",
      take: "ids",
      attribute: "href",
      at: ["a[href*='highlightedUpdateUrn=']", "a[href*='/feed/update/urn']"],
      not: `${BOX}, p[componentkey]`,
    },
    {
      field: "attachment",
      take: "present",
      value: "document",
      at: ["[componentkey^='document-container']"],
      after: "author",
    },
    { field: "attachment", take: "present", value: "video", at: ["video"], after: "author" },
    {
      field: "attachment",
      take: "present",
      value: "event",
      at: ["a[href*='/events/'] figure"],
      after: "author",
    },
    {
      field: "attachment",
      take: "present",
      value: "article",
      at: ["a[href*='/safety/go/'] figure", "a[href*='/pulse/'] figure"],
      after: "author",
    },
    {
      field: "attachment",
      take: "present",
      value: "image",
      at: ["figure img"],
      not: `${PERSON}, a[href*='/groups/']`,
      after: "author",
    },
  ],
  quoted: {
    at: [`a[href*='/feed/update/']:has(${BOX})`, `a[href*='/feed/update/']:has(${TRANSLATABLE})`],
    fields: [
      { field: "text", take: "written", at: [BOX, `${TRANSLATABLE} p`] },
      { field: "author", take: "nameBeforeDegree", at: ["p"], before: ["text"] },
      { field: "author", take: "name", at: ["p"], before: ["text"] },
      { field: "headline", take: "headline", at: ["p"], after: "author", before: ["text"] },
      { field: "ids", take: "ids", attribute: "href", at: [":self"] },
      { field: "ids", take: "ids", attribute: "id", at: [TRANSLATABLE] },
    ],
  },
} as const satisfies Dialect;
