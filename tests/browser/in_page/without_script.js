// Text, charts and tables that are not to be seen, and controls that do nothing, on a page without JavaScript.
// Runs in the tools' own world: the page itself runs no script.
() => {
  const visible = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const name = (e) => `<${e.localName} class="${e.getAttribute("class") ?? ""}"> ${e.textContent.trim().slice(0, 60)}`;
  // What a reader opens, with a native control or none: not lost.
  const elsewhere = (e) => e.closest("script, style, template, noscript, title, desc, dialog, [popover], details:not([open]), .needs-script");
  const found = [];
  let seen = 0;

  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || elsewhere(e)) continue;
    seen += 1;
    if (!visible(e)) found.push(`not to be seen: ${name(e)}`);
  }
  for (const e of document.querySelectorAll("main :is(table, figure, svg[role=img], img)")) {
    const { width, height } = e.getBoundingClientRect();
    if (!elsewhere(e) && !(visible(e) && width > 10 && height > 10)) found.push(`not to be seen: ${name(e)}`);
  }
  const works = "[popovertarget], [commandfor], form[action] *, label";
  for (const e of document.querySelectorAll("button, input, select, textarea, [role=button], a:not([href])"))
    if (visible(e) && !e.matches(works)) found.push(`does nothing: ${name(e)}`);
  for (const e of document.querySelectorAll("summary"))
    if (e.parentElement.localName !== "details") found.push(`does nothing: ${name(e)}`);
  return { found, seen };
}
