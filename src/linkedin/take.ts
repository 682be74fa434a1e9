/** The closed list of readers a dialect can name. Each gives text, empty where the element holds nothing of the kind. */
import type { FieldReading } from "./dialect.ts";
import { attributeOf } from "./dom.ts";
import { groupOfLink } from "./group-link.ts";
import { headerName, labelledName, labelOf, nameBeforeDegree, nameOf } from "./labels.ts";
import { profilePathOf } from "./profile-path.ts";
import { linesOf } from "./text.ts";
import { ageOf, hasNoTime, isDegree, saysAdvert, saysEdited } from "./time-label.ts";

/**
 * Reads one element, whose words in one line `lineOf` tells; `ids` are not read here (`post-ids.ts`), since one element can
 * hold several.
 */
export function take(reading: FieldReading, element: Element, lineOf: (element: Element) => string): string {
  switch (reading.take) {
    case "text":
      return labelOf(lineOf(element));
    case "lines":
      return linesOf(element, "layout");
    case "written":
      return written(linesOf(element, "written"));
    case "name":
      return nameOf(lineOf(element));
    case "nameBeforeDegree":
      return nameBeforeDegree(lineOf(element));
    case "labelledName":
      return labelledName(lineOf(element), attributeOf(element, "aria-label") ?? "");
    case "headerName":
      return headerName(lineOf(element));
    case "headline":
      return headline(lineOf(element));
    case "age":
      return ageOf(lineOf(element));
    case "edited":
      return saysEdited(lineOf(element)) ? "edited" : "";
    case "advert":
      return saysAdvert(lineOf(element)) ? "advert" : "";
    case "plainSlot":
      return hasNoTime(lineOf(element)) ? "advert" : "";
    case "path":
      return profilePathOf(attributeOf(element, "href") ?? "") ?? "";
    case "group":
      return groupOfLink(attributeOf(element, "href") ?? "");
    case "present":
      return reading.value ?? "present";
    case "ids":
      return "";
  }
}

/** Where all names have changed, a quoted post's age stands where a text would. */
const written = (text: string) => (text.endsWith("•") && ageOf(text) !== "" ? "" : text);

function headline(line: string): string {
  return isDegree(line) || ageOf(line) !== "" || nameBeforeDegree(line) !== "" ? "" : labelOf(line);
}
