// What makes the page, or a box in it, scroll sideways.
() => {
  const root = document.documentElement;
  const name = (e) => `<${e.localName} class="${e.getAttribute("class") ?? ""}">`;
  const boxes = [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility());
  const scrollers = boxes
    .filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
    .map((e) => `${name(e)} scrolls sideways`);
  const wide = root.scrollWidth <= root.clientWidth ? [] : boxes
    .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1)
    .map((e) => `${name(e)} reaches to ${Math.round(e.getBoundingClientRect().right)} of ${root.clientWidth} px: ${e.textContent.trim().slice(0, 40)}`);
  return [...scrollers, ...wide, ...(root.scrollWidth > root.clientWidth && !wide.length ? ["the page scrolls sideways"] : [])];
}
