/** The demo association: an invented group, under one number for each of LinkedIn's two page layouts. */

export type DemoDialect = "classic" | "sdui";

export const DEMO_GROUP = {
  name: "Ridgeway Professionals: mentors and mentees",
  /** What members mean by "the city". */
  homeCity: "Toronto",
  about:
    "Ridgeway Professionals is an association of people from many lines of work. Here members who can spare an hour offer to mentor, and members who want to learn choose whom to ask. Mentors: say what you can help with, how and when. Mentees: read the offer to the end before you write.",
  members: "8,214 members",
} as const;

/** Group numbers, beyond any that LinkedIn is known to have given out. */
export const DEMO_GROUP_IDS: Record<DemoDialect, string> = { classic: "99000101", sdui: "99000102" };

/** Path of the group's page in one layout. */
export function groupPath(dialect: DemoDialect): string {
  return `/groups/${DEMO_GROUP_IDS[dialect]}/`;
}
