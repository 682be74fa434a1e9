/**
 * zod can build validators with `new Function`; the extension's content security policy forbids that, and even the
 * attempt is reported as a violation. Import this file first in every entry that validates.
 */
import * as z from "zod/mini";

z.config({ jitless: true });
