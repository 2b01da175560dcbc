// The pieces of text that can be seen, each with what it stands in. Buttons apart: without JavaScript some have no use.
() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (node.data.trim() && !e.closest("button, .needs-script") && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      pieces.push(`<${e.localName} class="${e.getAttribute("class") ?? ""}"> ${node.data.trim()}`);
  }
  return pieces;
}
