// Light or dark: the system's choice, unless the reader made one. Runs before the first paint.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => {
    try { return localStorage.getItem("scheme"); } catch { return null; } // storage may be forbidden
  };
  const follow = (scheme) => {
    if (scheme) root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
    try { localStorage.setItem("scheme", scheme ?? ""); } catch { /* as above: the choice holds for this page */ }
  };
  const systemScheme = () => (system.matches ? "dark" : "light");
  const current = () => root.dataset.scheme ?? systemScheme();

  root.classList.add("has-script");
  if (chosen()) root.dataset.scheme = chosen();

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-scheme-toggle]");
    if (!button) return;
    const show = () => button.setAttribute("aria-pressed", String(current() === "dark"));
    button.addEventListener("click", () => {
      const wanted = current() === "dark" ? "light" : "dark";
      follow(wanted === systemScheme() ? null : wanted); // the system's own choice: follow it again
      show();
    });
    system.addEventListener("change", show);
    show();
  });
})();
