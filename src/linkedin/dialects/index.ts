/** All layouts that are understood; several are live at once, so each card is given to the first that claims it. */
import type { Dialect } from "../dialect.ts";
import { classic } from "./classic.ts";
import { classic2022 } from "./classic-2022.ts";
import { sdui } from "./sdui.ts";

export const dialects: readonly Dialect[] = [classic, classic2022, sdui];
