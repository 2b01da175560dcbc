// Notes, at every Tab, where the focus is. Returns how many controls Tab should reach; `window.focusFaults` judges.
() => {
  const ring = (e) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(e);
    return `${outlineStyle === "none" ? "none" : [outlineStyle, outlineWidth, outlineColor]} ${boxShadow}`;
  };
  const native = "a[href], button, input, select, textarea, summary, iframe"; // to be reached, whatever its tabindex says
  const controls = [...document.querySelectorAll(`${native}, [tabindex]`)]
    .filter((e) => (e.tabIndex >= 0 || e.matches(native)) && !e.disabled && !e.closest("[inert]") && e.checkVisibility({ visibilityProperty: true }));
  const unfocused = new Map(controls.map((e) => [e, ring(e)]));
  const name = (e) => `<${e.localName} class="${e.getAttribute("class") ?? ""}"> ${e.textContent.trim().slice(0, 40)}`;
  const reached = [];

  // At keyup the focus has moved and the page has scrolled to it.
  addEventListener("keyup", (event) => {
    const e = document.activeElement;
    if (event.key !== "Tab" || e === document.body) return;
    const boxes = [...e.getClientRects()];
    const seen = boxes.some((box) => {
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = box.top + box.height / 2;
      const top = document.elementFromPoint(x, y);
      return box.right > 0 && box.left < innerWidth && top && (e.contains(top) || top.contains(e));
    });
    reached.push({ e, faults: [
      ...(seen ? [] : [`not to be seen when focused: ${name(e)}`]),
      ...(ring(e) === unfocused.get(e) ? [`shows no focus: ${name(e)}`] : []),
    ] });
  }, true);

  window.focusFaults = () => {
    const wrong = controls.findIndex((e, i) => e !== reached[i]?.e);
    const order = wrong < 0 ? [] : [`Tab ${wrong + 1} should reach ${name(controls[wrong])} but reached ${reached[wrong] ? name(reached[wrong].e) : "nothing"}`];
    return [...order, ...reached.flatMap(({ faults }) => faults)];
  };
  return controls.length;
}
