// Finds every quotation of annotations.jsonld in its source with @apache-annotator/dom, by its words and by its position: node annotator.mjs FOLDER
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
for (const name of ["document", "Node", "NodeFilter", "Range"]) globalThis[name] = window[name];
const { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } = await import("@apache-annotator/dom");

const folder = process.argv[2];
const texts = new Map();

// A text as it is, byte order mark and line ends included.
function text(source) {
  if (!texts.has(source)) {
    const element = document.createElement("pre");
    element.append(document.createTextNode(readFileSync(join(folder, source), "utf8")));
    document.body.append(element);
    texts.set(source, element);
  }
  return texts.get(source);
}

async function words(matcher, scope) {
  const found = [];
  for await (const range of matcher(scope)) found.push(range.toString());
  return found;
}

const told = [];
for (const item of JSON.parse(readFileSync(join(folder, "annotations.jsonld"), "utf8")).first.items) {
  for (const { source, selector: [quote, position] } of item.target) {
    const scope = text(source);
    const found = await words(createTextQuoteSelectorMatcher(quote), scope);
    told.push({ id: item.id, exact: quote.exact, found, at: await words(createTextPositionSelectorMatcher(position), scope) });
  }
}
process.stdout.write(JSON.stringify(told));
