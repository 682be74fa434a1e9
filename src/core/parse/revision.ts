/** Number of the parser's answers: raised whenever any answer changes, so that stored posts are read again. */
export const PARSER_REVISION: number = 59;
