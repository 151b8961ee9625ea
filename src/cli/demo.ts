import { join } from "node:path";
import { processIo } from "./io.ts";
import { run } from "./run.ts";

/** `npm run demo`: the sample article with its names marked, and the table of its mentions, whether or not someone sees colours. */
const article = join(import.meta.dirname, "../../docs/sample/article.txt");
const io = processIo();
const seen = io.outputIsTerminal
  ? await run(["resolve", article], io)
  : await run(["resolve", "--no-color", article], { ...io, outputIsTerminal: true, columns: Number.POSITIVE_INFINITY });
process.exitCode = seen;
