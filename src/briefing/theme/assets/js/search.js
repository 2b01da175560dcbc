// Search in the places that the build writes: every word typed must begin a word there, or where no place has all, some.
// A word that no place has gives way to the one nearest to it, and the result says so.
import { nearest } from "./near.js";

const LIMIT = 20, OF_ONE_PAGE = 3, BEFORE = 60, AFTER = 120, MOST = 5; // results shown; characters of text around the first hit; hits that count

// Accents, apostrophes and case do not count. One character in, one out: positions stay true.
const fold = (text) => text.replace(/[^\0-\x7f]/gu, (c) => c.normalize("NFD")[0].toLowerCase()[0]).toLowerCase().replace(/ı/g, "i");

// Nobody types the backtick of Hei`at or the commas of 1,285,396: between letters and digits they may be left out.
const SILENT = "['’`ʿʾ,]", SILENTS = new RegExp(SILENT, "g");
const wordStart = (word) =>
  new RegExp("(?<![\\p{L}\\p{N}])" + Array.from(word, (c) => c.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join(SILENT + "?"), "gu");
const wordsOf = (typed) => fold(typed).replace(SILENTS, "").split(/[\s-]+/).filter(Boolean);

// The words to look for, each with what was typed: its like where no place has it, once `all` that the places say is there.
const lookedFor = (typed, places, all) =>
  wordsOf(typed).map((word) => {
    const pattern = wordStart(word);
    if (!all || places.some((place) => score(place, [{ word, pattern }]).has)) return { word, pattern };
    const near = nearest(word, all(), places.flatMap((place) => [place.foldedTitle, place.foldedNames]));
    return near ? { word, near, pattern: wordStart(near) } : { word, pattern };
  });

// Every word that the places say, once.
const wordsIn = (places) => [...new Set(places.flatMap(({ foldedTitle, foldedNames, foldedText }) => `${foldedTitle}\n${foldedNames}\n${foldedText}`.match(/\p{L}+/gu) ?? []))];

const element = (name, className, ...children) => {
  const node = document.createElement(name);
  node.className = className;
  node.append(...children);
  return node;
};

// How often a text has a word, as far as it counts.
const times = (text, pattern) => {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < MOST && pattern.test(text)) found += 1;
  return found;
};

// How many of the words a place has, and how well. Most places do not even have their letters, which is seen at once.
const score = (place, wanted) => {
  let total = 0, has = 0;
  for (const { near, word, pattern } of wanted) {
    if (!place.letters.includes((near ?? word).replace(SILENTS, ""))) continue;
    const named = place.foldedNames.search(pattern) >= 0, titled = place.foldedTitle.search(pattern) >= 0;
    const often = times(place.foldedText, pattern);
    has += named || titled || often > 0;
    total += 40 * named + 10 * titled + often;
  }
  return { place, has, points: total * place.boost };
};

const marked = (text, patterns, from = 0, to = text.length) => {
  const folded = fold(text);
  const hits = patterns
    .flatMap((p) => Array.from(folded.matchAll(p), (m) => [m.index, m.index + m[0].length]))
    .filter(([start, end]) => start >= from && end <= to)
    .sort((a, b) => a[0] - b[0]);
  const nodes = [];
  let at = from;
  for (const [start, end] of hits) {
    if (start < at) continue;
    nodes.push(text.slice(at, start), element("mark", "", text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at, to)];
};

const excerpt = ({ text, foldedText }, patterns) => {
  const first = Math.min(...patterns.map((p) => foldedText.search(p)).filter((i) => i >= 0), text.length);
  const start = first - BEFORE <= 0 || first === text.length ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const limit = Math.max(start, first === text.length ? 0 : first) + AFTER;
  const end = limit >= text.length ? text.length : Math.max(text.lastIndexOf(" ", limit), start);
  return [start ? "… " : "", ...marked(text, patterns, start, end), end < text.length ? " …" : ""];
};

const result = (place, patterns) => {
  const link = element("a", "search__link", ...marked(place.title, patterns));
  link.href = place.address;
  const others = place.names.filter((name) => !place.title.includes(name));
  const also = others.length ? [" ", element("span", "search__names", "(", ...marked(others.join(", "), patterns), ")")] : [];
  const trail = place.trail.length ? [element("p", "search__trail", place.trail.join(" › "))] : [];
  return element("li", "search__result", link, ...also, ...trail, element("p", "search__excerpt", ...excerpt(place, patterns)));
};

const find = (places, wanted) => {
  const perPage = new Map(), scores = places.map((place) => score(place, wanted)).filter(({ has }) => has);
  const most = Math.max(...scores.map(({ has }) => has));
  const found = scores
    .filter(({ has }) => has === most)
    .sort((a, b) => b.points - a.points)
    .map(({ place }) => place)
    .filter(({ page }) => {
      perPage.set(page, (perPage.get(page) ?? 0) + 1);
      return perPage.get(page) <= OF_ONE_PAGE;
    });
  return { found, missing: found.length ? wanted.length - most : 0 };
};

const load = async (source) => {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

const folded = (place, source) => {
  const foldedTitle = fold(place.title), foldedText = fold(place.text), foldedNames = fold(place.names.join("; "));
  return {
    ...place, foldedTitle, foldedText, foldedNames,
    page: place.href.split("#")[0],
    address: new URL(`../${place.href}`, source),
    letters: `${foldedTitle}\n${foldedNames}\n${foldedText}`.replace(SILENTS, ""),
  };
};

// Loads the places where none are given, attaches the keys, and returns what searches for whatever is typed.
export const start = async (dialog, given) => {
  const input = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  status.textContent = "Loading…";
  const sources = dialog.dataset.places.split(" ").map((path) => new URL(path, document.baseURI));
  const places = [], add = (part) => places.push(...part.map((place) => folded(place, sources[0])));
  // All parts are asked for at once; each is searched when it and those before it are there.
  const parts = given ? [given] : sources.map(load);
  let left = parts.length, known = null;
  const all = () => (known ??= wordsIn(places));
  const take = async (part) => {
    add(await part);
    left -= 1;
  };
  Promise.allSettled(parts.slice(1)); // that one fails is told where it is taken
  await take(parts[0]);

  const search = () => {
    const wanted = lookedFor(input.value, places, left ? null : all), patterns = wanted.map(({ pattern }) => pattern);
    const { found, missing } = find(places, wanted);
    const instead = wanted.filter(({ near }) => near).map(({ word, near }) => ` with ${near} instead of ${word}`).join(" and");
    const some = (missing ? ` with ${patterns.length - missing} of the ${patterns.length} words` : "") + (missing && instead ? "," : "") + instead;
    list.replaceChildren(...found.slice(0, LIMIT).map((place) => result(place, patterns)));
    status.textContent =
      !patterns.length ? "" :
      found.length === 0 && left ? "Loading…" :
      found.length === 0 ? "Nothing found. Try fewer words, or another spelling." :
      found.length === 1 ? `${found.length} place found${some}` :
      found.length > LIMIT ? `${found.length} places found${some}, ${LIMIT} of them shown` : `${found.length} places found${some}`;
  };

  // Enter goes to the first result, where submitting would only close; Esc closes, where a search field only clears.
  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") dialog.close();
    else list.querySelector("a")?.click();
  });
  // The arrow keys move from the field into the results and back.
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.closest("button")) return;
    const stops = [input, ...list.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    event.preventDefault();
    next?.focus();
  });

  (async () => {
    for (const part of parts.slice(1)) {
      await new Promise((done) => setTimeout(done)); // what is found so far is shown first
      await take(part);
      search();
    }
    await new Promise((done) => setTimeout(done));
    all(); // now, not while somebody types
  })().catch(() => { status.textContent = "Search could not be loaded in full. Please try again on another page."; });
  return search;
};
