// Whether the sentence that the address names looks unlike the others.
() => {
  const look = (e) => { const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(e); return [backgroundColor, boxShadow, outlineStyle].join(); };
  const target = document.querySelector(":target");
  const others = [...target.parentElement.children].filter((e) => e !== target && e.classList[0] === target.classList[0]);
  return others.length > 0 && others.every((e) => look(e) !== look(target));
}
