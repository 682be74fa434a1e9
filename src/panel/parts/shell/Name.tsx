/** A person's name as others typed it: set apart from the text around it, without characters that turn its direction. */
import type { Mark } from "#core/search/marks.ts";
import { say } from "#platform/say.ts";
import { Marked } from "./Marked.tsx";

const TURNS_DIRECTION = /[\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

/** Such characters can make one name look like another, and the rest of the line run backwards. */
export function plainName(name: string): string {
  return name.replace(TURNS_DIRECTION, "").trim();
}

interface Props {
  name: string;
  /** What of it a search found. */
  marks?: readonly Mark[];
}

const NO_MARKS: readonly Mark[] = [];

export function Name({ name, marks = NO_MARKS }: Props) {
  const plain = plainName(name);
  if (plain === "") return <span class="muted">{say("nameUnknown")}</span>;
  return (
    <bdi>
      <Marked text={plain} marks={marks} />
    </bdi>
  );
}
