// A chip opens the sentence that it cites, copied from "Sources on this page". Without this the chip is a link to it.
(() => {
  const sources = document.querySelector(".sources__list");
  if (!sources || !HTMLElement.prototype.showPopover) return;
  const GAP = 8, LEAST = 192; // pixels: to the edges and to what it proves; a height that is pleasant to read in
  const MOST = "28rem";
  let preview = null, chip = null, pressedOpen = null;

  const element = (name, className, ...children) => {
    const node = document.createElement(name);
    node.className = className;
    node.append(...children);
    return node;
  };

  const make = () => {
    const close = element("button", "preview__close", "Close");
    close.type = "button";
    close.addEventListener("click", () => preview.hidePopover());
    const node = element("div", "preview", element("p", "preview__name"), close, element("div", "preview__body"));
    node.popover = "auto";
    node.tabIndex = -1;
    node.setAttribute("role", "dialog");
    node.addEventListener("toggle", closed);
    return node;
  };

  const wordsOf = (mark) => mark.dataset.wordsOf.split(" ");

  // Each sentence with words of this chip; other words stay, but lose their mark.
  const copies = (ids) => {
    const cites = (mark) => wordsOf(mark).some((id) => ids.includes(id));
    return Array.from(sources.querySelectorAll(".sources__body"))
      .filter((body) => Array.from(body.querySelectorAll("mark")).some(cites))
      .map((body) => {
        const copy = body.cloneNode(true);
        copy.querySelectorAll("mark").forEach((mark) => cites(mark) || mark.replaceWith(...mark.childNodes));
        return copy;
      });
  };

  // Between sentences that do not follow one another stands how many of the source are left out there.
  const placeOf = (body) => body.querySelector("[data-sentence]").dataset.sentence.split("/");
  const withGaps = (bodies) => bodies.flatMap((body, at) => {
    if (!at) return [body];
    const [[before, first], [source, second]] = [placeOf(bodies[at - 1]), placeOf(body)];
    const left = before === source ? second - first - 1 : 0;
    return left ? [leaves(element("p", "preview__gap"), left), body] : [body];
  });
  const leaves = (gap, left) => {
    gap.dataset.left = left;
    gap.textContent = `${left} ${left === 1 ? "sentence" : "sentences"} between`;
    return gap;
  };

  // The page of a source, asked for once, when a chip is pointed at; null where it is not to be had; from disk it never is.
  const pages = new Map();
  const pageOf = (address) => {
    const page = address.split("#")[0];
    if (!pages.has(page)) pages.set(page, location.protocol === "file:" ? null : new Promise((done) => {
      const asked = new XMLHttpRequest();
      asked.open("GET", page);
      asked.responseType = "document";
      asked.onloadend = () => done(asked.response);
      asked.send();
    }));
    return pages.get(page);
  };
  const contextOf = (body) => body.querySelector(".sources__note a")?.href;

  // What stands before and behind the sentences of the preview, faint, once it is there. A gap is the smaller for it.
  const addNeighbours = async (bodies, own, isStill) => {
    for (const body of bodies) {
      const page = contextOf(body) && await pageOf(contextOf(body));
      if (!page || !isStill()) return;
      const [source, number] = placeOf(body);
      for (const [step, put, beside] of [[-1, "before", "previousElementSibling"], [1, "after", "nextElementSibling"]]) {
        const name = `${source}/${+number + step}`, words = page.querySelector(`[data-sentence="${CSS.escape(name)}"]`);
        if (!words || preview.querySelector(`[data-sentence="${CSS.escape(name)}"], [data-near="${CSS.escape(name)}"]`)) continue;
        const near = element("p", "preview__near", `§${+number + step} ${words.textContent.trim()}`);
        near.dataset.near = name;
        const gap = body[beside]?.matches(".preview__gap") ? body[beside] : null;
        body[put](near);
        if (gap) +gap.dataset.left === 1 ? gap.remove() : leaves(gap, gap.dataset.left - 1);
      }
    }
    place();
    show(own);
  };

  // Where not all of it is seen, what the chip cites is; what stands before it is a turn of the wheel away.
  const show = (body) => {
    const head = preview.querySelector(".preview__close"); // it stays in sight: where it stands is told by the screen alone
    preview.scrollTop += body.getBoundingClientRect().top - head.getBoundingClientRect().bottom;
  };

  // Chips that stand side by side prove one thing together: the first of them, and those behind it.
  const together = (link) => {
    const run = [link.parentElement];
    const next = (node, to) => { do node = node[to]; while (node?.nodeType === Node.TEXT_NODE && !node.data.trim()); return node; };
    for (const [to, add] of [["previousSibling", "unshift"], ["nextSibling", "push"]])
      for (let one = next(link.parentElement, to); one?.matches?.(".cite[data-cite]"); one = next(one, to)) run[add](one);
    return run;
  };

  const open = (link) => {
    const run = together(link);
    const sentences = withGaps(copies(run.flatMap((one) => one.dataset.cite.split(" "))));
    if (!sentences.length) return false;
    preview ??= make();
    if (preview.matches(":popover-open")) preview.hidePopover();
    chip?.setAttribute("aria-expanded", "false");
    chip = link;
    // Beside its chip, so that the Tab key and a screen reader come to it next.
    chip.after(preview);
    const name = run.map((one) => one.querySelector(".cite__chip").getAttribute("aria-label")).join("; ");
    preview.setAttribute("aria-label", name);
    preview.querySelector(".preview__name").textContent = run.length > 1
      ? run.map((one) => one.querySelector(".cite__chip").textContent.trim()).join(", ") : name;
    preview.querySelector(".preview__body").replaceChildren(...sentences);
    chip.setAttribute("aria-expanded", "true");
    preview.showPopover();
    place();
    const bodies = sentences.filter((one) => one.matches(".sources__body"));
    const cited = link.parentElement.dataset.cite.split(" ");
    const own = bodies.find((body) => Array.from(body.querySelectorAll("mark"), wordsOf).flat().some((id) => cited.includes(id))) ?? bodies[0];
    preview.scrollTop = 0;
    if (own !== bodies[0]) show(own);
    addNeighbours(bodies, own, () => chip === link && preview.matches(":popover-open"));
    preview.focus({ preventScroll: true });
    return true;
  };

  function closed(event) {
    if (event.newState !== "closed" || preview.matches(":popover-open")) return;
    chip.setAttribute("aria-expanded", "false");
    // Whoever went on to something else by click or Tab keeps the focus there.
    const active = document.activeElement;
    if (active === document.body || active === null || preview.contains(active)) chip.focus({ preventScroll: true });
  }

  // What a chip proves, the widest first: its row or fact with its name, its paragraph or item, or the chip alone.
  const proved = (link) =>
    [link.closest("tr, dl > div"), link.closest("p, li, td, th, dd"), link].filter(Boolean).map((node) => node.getBoundingClientRect());

  // Below what the chip proves if it fits there, else where there is more room, below or above: never over it.
  function place() {
    const { style } = preview, at = chip.getBoundingClientRect();
    style.maxHeight = MOST;
    const needed = Math.min(preview.offsetHeight, LEAST);
    const room = (box) => ({ box, above: box.top - 2 * GAP, below: innerHeight - box.bottom - 2 * GAP });
    const rooms = proved(chip).map(room);
    const { box, above, below } = rooms.find((one) => Math.max(one.above, one.below) >= needed) ?? rooms.at(-1);
    const goesBelow = preview.offsetHeight <= below || below >= above;
    style.maxHeight = `min(${MOST}, ${goesBelow ? below : above}px)`;
    const width = preview.offsetWidth;
    style.left = `${Math.max(GAP, Math.min(at.left + at.width / 2 - width / 2, document.documentElement.clientWidth - width - GAP))}px`;
    style.top = `${goesBelow ? box.bottom + GAP : box.top - GAP - preview.offsetHeight}px`;
  }
  const again = () => preview?.matches(":popover-open") && place();
  addEventListener("scroll", again, { passive: true });
  addEventListener("resize", again);

  const chips = document.querySelectorAll(".cite__chip");
  for (const link of chips) {
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
    for (const told of ["pointerenter", "focus"]) link.addEventListener(told, () => pageOf(link.href), { once: true });
    // Pressing outside an open preview closes it: remember which was open, so that its own chip does not open it again.
    link.addEventListener("pointerdown", () => { pressedOpen = preview?.matches(":popover-open") ? chip : null; });
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return; // a link after all
      const again = event.detail ? pressedOpen === link : chip === link && preview.matches(":popover-open");
      pressedOpen = null;
      if (again) preview.hidePopover();
      if (again || open(link)) event.preventDefault();
    });
  }
})();
