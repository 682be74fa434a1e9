/** Names of cities that a gazetteer knows, in any case. */
import { NameList } from "./name-list.ts";
import { CITY_KEYS } from "./vocab/city-keys.data.ts";

export const CITIES: NameList = new NameList(CITY_KEYS, true);
