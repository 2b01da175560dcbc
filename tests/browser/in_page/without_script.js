// Charts and tables that are not to be seen, and controls that do nothing, on a page without JavaScript.
() => {
  const visible = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const name = (e) => `<${e.localName} class="${e.getAttribute("class") ?? ""}"> ${e.textContent.trim().slice(0, 60)}`;
  const shown = ({ width, height }) => width > 10 && height > 10;
  const figures = [...document.querySelectorAll("main :is(table, figure, svg[role=img], img)")]
    .filter((e) => !e.closest("details:not([open]), dialog, [popover]") && !(visible(e) && shown(e.getBoundingClientRect())))
    .map((e) => `not to be seen: ${name(e)}`);
  const works = "[popovertarget], [commandfor], form[action] *";
  const controls = [...document.querySelectorAll("button, input, select, textarea, [role=button], a:not([href])")]
    .filter((e) => visible(e) && !e.matches(works))
    .map((e) => `does nothing: ${name(e)}`);
  return [...figures, ...controls];
}
