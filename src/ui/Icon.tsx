/** Line icons on a 20 × 20 grid, drawn in the colour of the text; decoration only, the words stand beside them. */

const PATHS = {
  add: "M10 4v12M4 10h12",
  alert: "M10 3.2 17.6 16.5H2.4zM10 8v4M10 14.2v.1",
  back: "M16 10H4m5-5-5 5 5 5",
  check: "m4 10.5 4 4 8-9",
  clock: "M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M10 6v4.2l2.8 1.8",
  close: "m5 5 10 10M15 5 5 15",
  compare: "M4 4h5v12H4zM11 4h5v12h-5z",
  copy: "M7 7h9v10H7zM13 7V3.5H4V13h3",
  dismiss: "M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M5 5l10 10",
  down: "m5 7.5 5 5 5-5",
  edit: "m3.5 16.5.8-3.6L13.6 3.6l2.8 2.8-9.3 9.3zM11.8 5.4l2.8 2.8",
  external: "M8 4H4v12h12v-4M11.5 3.5h5v5M16 4l-7 7",
  filter: "M3 5h14M5.5 10h9M8 15h4",
  info: "M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M10 9v5M10 6.3v.1",
  list: "M7 5h10M7 10h10M7 15h10M3.3 5h.1M3.3 10h.1M3.3 15h.1",
  message: "M3 4.5h14v9.5H9L5.5 17v-3H3z",
  note: "M4.5 3h11v14h-11zM7 7h6M7 10h6M7 13h3",
  outreach: "m2.8 9.6 14.4-6-4 13.6-3.6-5.4zM9.6 11.8l7.2-8",
  read: "M2 10s3-5.2 8-5.2 8 5.2 8 5.2-3 5.2-8 5.2S2 10 2 10M10 7.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4",
  search: "M8.8 3.3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4",
  star: "m10 2.8 2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.1l5-.7z",
  stop: "M5.5 5.5h9v9h-9z",
  trash: "M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11M8.4 9v5M11.6 9v5",
  undo: "M4 8h8.5a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5",
  user: "M10 3a3.4 3.4 0 1 1 0 6.8A3.4 3.4 0 0 1 10 3M3.5 17c.6-3.3 3-5 6.5-5s5.9 1.7 6.5 5",
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
  /** Filled instead of outlined: the state "on". */
  filled?: boolean;
}

/** One icon, as tall as 1.15 lines of its text. Hidden from screen readers. */
export function Icon({ name, filled = false }: Props) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} class={filled ? "icon-filled" : undefined} />
    </svg>
  );
}
