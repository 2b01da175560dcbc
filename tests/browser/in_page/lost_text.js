// Text that is cut off by a box, stands outside the page, or stands over other text.
() => {
  const ROUNDING = 2;
  const hidden = (e) => { // for screen readers only
    const style = getComputedStyle(e);
    return style.clipPath === "inset(50%)" || (style.position === "absolute" && e.offsetWidth <= 1) || e.matches(".skip");
  };
  const outward = (e) => (e ? [e, ...outward(e.parentElement)] : []);
  const clips = (e) => e.localName === "svg" || /hidden|clip/.test(getComputedStyle(e).overflowX + getComputedStyle(e).overflowY);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces = []; // one a line of a text node
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = outward(node.parentElement);
    if (!node.data.trim() || !around[0].checkVisibility({ visibilityProperty: true }) || around.some(hidden)) continue;
    if (around.some((e) => ["script", "style", "title", "desc"].includes(e.localName))) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1) pieces.push({ node, box, around, text: node.data.trim().slice(0, 30) });
  }

  const width = document.documentElement.clientWidth;
  const outside = pieces
    .filter(({ box }) => box.left < -ROUNDING || box.right > width + ROUNDING)
    .map(({ text, box }) => `outside the page, ${Math.round(box.left)} to ${Math.round(box.right)} of ${width} px: ${text}`);

  const cut = pieces.flatMap(({ around, box, text }) => {
    const edge = around.filter(clips).map((e) => e.getBoundingClientRect())
      .find((e) => box.left < e.left - ROUNDING || box.right > e.right + ROUNDING || box.bottom > e.bottom + ROUNDING);
    return edge ? [`cut off: ${text}`] : [];
  });

  // Lines stand close: boxes may touch in height, but words of half a line's height may not share their place.
  const over = [];
  pieces.sort((a, b) => a.box.top - b.box.top);
  pieces.forEach((a, i) => {
    for (let j = i + 1; j < pieces.length && pieces[j].box.top < a.box.bottom; j += 1) {
      const b = pieces[j];
      const shared = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      if (shared > Math.min(a.box.height, b.box.height) / 2 && across > ROUNDING) over.push(`one over the other: ${a.text} | ${b.text}`);
    }
  });
  return [...outside, ...cut, ...over];
}
