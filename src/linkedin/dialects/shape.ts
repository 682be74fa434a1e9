/**
 * The last resort, for cards whose names are all unknown: told and read by shape (`shape/`). Only the ids are still read by
 * name, where LinkedIn left them as they were.
 */
import type { Dialect, FieldReading } from "../dialect.ts";
import { classicComments, classicIds } from "./classic-frame.ts";
import { sdui } from "./sdui.ts";

const sduiFields: readonly FieldReading[] = sdui.fields;

export const shape: Dialect = {
  id: "shape",
  post: [],
  never: [],
  comments: [...classicComments, ...sdui.comments],
  end: [],
  fields: [
    ...classicIds,
    ...sduiFields.filter(({ take, attribute }) => take === "ids" && attribute !== "href"),
  ],
  quoted: { at: [], fields: [] },
};
