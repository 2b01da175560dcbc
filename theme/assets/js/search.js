// Search in the index that the search plugin writes: every word typed must begin a word of the text.
(() => {
  const dialog = document.querySelector("[data-search]");
  const input = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const LIMIT = 20, BEFORE = 60, AFTER = 120; // results shown; characters of text around the first hit
  let entries = null;

  // Accents, apostrophes and case do not count. One character in, one out: positions stay true.
  const fold = (text) =>
    Array.from(text, (c) => c.normalize("NFD")[0].toLowerCase()[0]).join("").replace(/ı/g, "i");
  const plain = (html) => {
    const body = new DOMParser().parseFromString(html.replace(/<(p|li)\b/g, " <$1"), "text/html").body;
    body.querySelectorAll("sup").forEach((citation) => citation.remove());
    return body.textContent.replace(/\s+/g, " ").trim();
  };

  const load = async () => {
    const index = await (await fetch(dialog.dataset.index)).json();
    const titles = new Map(index.docs.map((doc) => [doc.location, plain(doc.title)]));
    return index.docs.map((doc) => {
      const [page, anchor] = doc.location.split("#");
      const title = plain(doc.title), text = plain(doc.text);
      return {
        href: dialog.dataset.base + doc.location,
        title, text,
        boost: doc.boost ?? 1,
        page: anchor ? titles.get(page) : "",
        foldedTitle: fold(title), foldedText: fold(text),
      };
    });
  };

  // Nobody types the backtick of Hei`at or the commas of 1,285,396: between letters and digits they may be left out.
  const SILENT = "['’`ʿʾ,]";
  const wordStart = (word) =>
    new RegExp("(?<![\\p{L}\\p{N}])" + Array.from(word, (c) => c.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join(SILENT + "?"), "gu");
  const score = (entry, patterns) => {
    let total = 0;
    for (const pattern of patterns) {
      const inTitle = entry.foldedTitle.match(pattern)?.length ?? 0;
      const inText = entry.foldedText.match(pattern)?.length ?? 0;
      if (!inTitle && !inText) return 0;
      total += 10 * inTitle + Math.min(inText, 5);
    }
    return total * entry.boost;
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
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      nodes.push(text.slice(at, start), mark);
      at = end;
    }
    return [...nodes, text.slice(at, to)];
  };

  const excerpt = ({ text, foldedText }, patterns) => {
    const first = Math.min(...patterns.map((p) => foldedText.search(p)).filter((i) => i >= 0), text.length);
    const start = first - BEFORE <= 0 || first === text.length ? 0 : text.indexOf(" ", first - BEFORE) + 1;
    const end = Math.min(text.length, Math.max(start, first === text.length ? 0 : first) + AFTER);
    return [start ? "… " : "", ...marked(text, patterns, start, end), end < text.length ? " …" : ""];
  };

  const element = (name, className, ...children) => {
    const node = document.createElement(name);
    node.className = className;
    node.append(...children);
    return node;
  };
  const result = (entry, patterns) => {
    const link = element("a", "search__link", ...marked(entry.title, patterns));
    link.href = entry.href;
    const page = entry.page && entry.page !== entry.title ? [element("span", "search__page", entry.page)] : [];
    return element("li", "search__result", link, ...page, element("p", "search__excerpt", ...excerpt(entry, patterns)));
  };

  const search = () => {
    const words = fold(input.value).replace(new RegExp(SILENT, "g"), "").split(/\s+/).filter(Boolean);
    const patterns = words.map(wordStart);
    const found = words.length === 0 ? [] : entries
      .map((entry) => [score(entry, patterns), entry])
      .filter(([points]) => points > 0)
      .sort((a, b) => b[0] - a[0]);
    list.replaceChildren(...found.slice(0, LIMIT).map(([, entry]) => result(entry, patterns)));
    status.textContent =
      words.length === 0 ? "" :
      found.length === 0 ? "Nothing found. Try fewer words, or another spelling." :
      found.length === 1 ? `${found.length} place found` :
      found.length > LIMIT ? `${found.length} places found, ${LIMIT} of them shown` : `${found.length} places found`;
  };

  const open = async () => {
    dialog.showModal();
    input.select();
    try {
      entries ??= await load();
      search();
    } catch {
      status.textContent = "The search index could not be loaded. Please try again.";
    }
  };

  document.querySelector("[data-search-open]").addEventListener("click", open);
  input.addEventListener("input", () => entries && search());
  // Enter goes to the first result, where submitting would only close; Esc closes, where a search field only clears.
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") dialog.close();
    else list.querySelector("a")?.click();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
})();
