/** The command line: reads saved pages and post texts from files, for tests, measurements and coordinators. */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

const USAGE = `usage: cli parse [FILE]          offers out of texts: NDJSON {"id","text","headline"?}, file or standard input
       cli format [FILE]         posts out of offers: NDJSON {"id","offer","layout","language"?}, file or standard input
       cli read PAGE --url URL   posts out of a saved LinkedIn page, NDJSON
       cli coach [FILE]          advice on first messages: NDJSON {"id","message","channel",…}, file or standard input`;

const out = (line: string) => process.stdout.write(`${line}\n`);
const warn = (line: string) => process.stderr.write(`${line}\n`);

async function main([command, ...args]: string[]): Promise<number> {
  if (command === "parse") {
    const { runParse } = await import("./parse.ts");
    return runParse(linesOf(args[0]), out);
  }
  if (command === "format") {
    const { runFormat } = await import("./format.ts");
    return runFormat(linesOf(args[0]), out);
  }
  if (command === "coach") {
    const { runCoach } = await import("./coach.ts");
    return runCoach(linesOf(args[0]), out);
  }
  if (command === "read") {
    const at = args.indexOf("--url");
    const url = at < 0 ? undefined : args[at + 1];
    const page = args.find((_, i) => at < 0 || (i !== at && i !== at + 1));
    if (page === undefined || url === undefined) throw new Usage();
    const { runRead } = await import("./read.ts");
    return runRead(await readFile(page, "utf8"), url, out, warn);
  }
  throw new Usage();
}

/** Lines of a file, or of the standard input where none is named. */
function linesOf(file: string | undefined): AsyncIterable<string> {
  const input = file === undefined || file === "-" ? process.stdin : createReadStream(file);
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

class Usage extends Error {}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    warn(error instanceof Usage ? USAGE : `cli: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  },
);
