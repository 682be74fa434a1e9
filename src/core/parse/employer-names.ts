/** Names of well-known employers and schools; capitals count: "Shell" is one, "shell" none. */
import { NameList } from "./name-list.ts";
import { EMPLOYER_KEYS } from "./vocab/employer-keys.data.ts";

export const EMPLOYERS: NameList = new NameList(EMPLOYER_KEYS, false);
