/** How one of LinkedIn's page layouts is declared: selectors and the names of readers, no code. */

/** What can be read off a post. `ids` gathers from all its candidates; any other field takes the first that gives something. */
export type FieldName =
  | "ids"
  | "author"
  | "profile"
  | "headline"
  | "age"
  /** Another post's age, above the author or above the text. */
  | "ageAbove"
  /** Another post's age, below the text. */
  | "ageBelow"
  | "edited"
  | "advert"
  | "text"
  | "more"
  | "surfacedBy"
  | "attachment"
  | "group";

/**
 * The closed list of readers (`take.ts`):
 * `text` one line · `lines` a text whose line breaks are elements · `written` a text whose `\n` count too ·
 * `name` a person's name, tidied · `nameBeforeDegree` the name in "NAME • 3rd+" ·
 * `labelledName` a name that the element's own label begins with ·
 * `headerName` the name in "X likes this" · `headline` a line that is no degree and no age · `age` the label of a post's age ·
 * `edited` a time label that says so · `advert` a time label that says so · `plainSlot` a time slot without any time ·
 * `path` a profile's path from a link · `group` a group's number from a link · `ids` urns in an attribute · `present` only that it is there
 */
export type Take =
  | "text"
  | "lines"
  | "written"
  | "name"
  | "nameBeforeDegree"
  | "labelledName"
  | "headerName"
  | "headline"
  | "age"
  | "edited"
  | "advert"
  | "plainSlot"
  | "path"
  | "group"
  | "ids"
  | "present";

/** One way to read one field. A field may have several readings; they are tried in the dialect's order. */
export interface FieldReading {
  readonly field: FieldName;
  readonly take: Take;
  /**
   * Ordered candidates. A selector below the card, or one of: `:self` the card · `:around <selector>` beside or around the
   * card, as far as no other card stands there · `:link of author` the link around the author's name ·
   * `:inside author <selector>`.
   */
  readonly at: readonly string[];
  /** Elements that are in or are one of these never count. */
  readonly not?: string;
  /** Only after this field's element (and not without it). */
  readonly after?: FieldName;
  /** Only before these fields' elements, where they were found. */
  readonly before?: readonly FieldName[];
  /** Only where this field was not found. */
  readonly without?: FieldName;
  /** The attribute that holds the ids. */
  readonly attribute?: string;
  /** What `present` gives. */
  readonly value?: string;
}

/** One page layout. */
export interface Dialect {
  readonly id: string;
  /** Any one of these marks a post's card; the outermost counts. */
  readonly post: readonly string[];
  /** Weaker marks of a card, which count only outside certain places. */
  readonly weakly?: { readonly post: readonly string[]; readonly outside: string };
  /** A card that is one of these is no post. */
  readonly never: readonly string[];
  /** Parts of a card that are comments; nothing in them is read. */
  readonly comments: readonly string[];
  /** Where the post's own content ends: its row of buttons. */
  readonly end: readonly string[];
  readonly fields: readonly FieldReading[];
  /** The post inside a post. */
  readonly quoted: { readonly at: readonly string[]; readonly fields: readonly FieldReading[] };
}
