/** Marks the search box for the key "/". */
export const SEARCH_BOX = "data-search-box";
