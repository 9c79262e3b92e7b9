// The text of files by a Node library: "once" prints it, "loop SECONDS" prints the median milliseconds of a round over all files in a warm process.
// PEERS_NODE names a folder with node_modules.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(join(process.env.PEERS_NODE ?? process.cwd(), "index.js")));

async function reader(kind) {
  if (kind === "mammoth") {
    const mammoth = require("mammoth");
    return async (path) => (await mammoth.extractRawText({ buffer: readFileSync(path) })).value;
  }
  if (kind === "officeparser") {
    const officeparser = require("officeparser");
    const parse = officeparser.parseOfficeAsync ?? officeparser.parseOffice ?? officeparser.OfficeParser.parseOffice;
    return async (path) => {
      const parsed = await parse(path);
      return typeof parsed === "string" ? parsed : parsed.toText();
    };
  }
  const pdfjs = await import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
  return async (path) => {
    const loading = pdfjs.getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
    const document = await loading.promise;
    const pages = [];
    for (let number = 1; number <= document.numPages; number++) {
      const content = await (await document.getPage(number)).getTextContent();
      pages.push(content.items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
    }
    await loading.destroy();
    return pages.join("\n");
  };
}

const [kind, mode, ...rest] = process.argv.slice(2);
const read = await reader(kind);
if (mode === "once") {
  process.stdout.write(await read(rest[0]));
} else {
  const seconds = Number(rest[0]);
  const files = rest.slice(1);
  const round = async () => {
    const started = performance.now();
    for (const file of files) await read(file);
    return performance.now() - started;
  };
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) await round();
  const times = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end || times.length < 3; ) times.push(await round());
  times.sort((first, second) => first - second);
  console.log(times[Math.floor(times.length / 2)].toFixed(3));
}
