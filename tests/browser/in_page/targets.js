// Controls smaller than 24 px either way. A link in running text is as high as its line (WCAG 2.5.8 lets it), but a
// citation chip is not let off.
() => {
  const SIZE = 24, ROUNDING = 0.1;
  const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex='0']";
  const block = (e) => (getComputedStyle(e).display.startsWith("inline") ? block(e.parentElement) : e);
  const inText = (e) => getComputedStyle(e).display === "inline" && !e.matches(".cite__chip") &&
    block(e).textContent.trim() !== e.textContent.trim();
  return [...document.querySelectorAll(controls)]
    .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !inText(e))
    .map((e) => [e, e.getClientRects()[0]])
    .filter(([, box]) => box && Math.min(box.width, box.height) < SIZE - ROUNDING)
    .map(([e, box]) => `<${e.localName} class="${e.className}"> ${e.textContent.trim().slice(0, 40)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);
}
