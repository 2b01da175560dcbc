// Opens the search dialog by its button or the key "/". What searches is loaded at the first use.
(() => {
  const dialog = document.querySelector("[data-search]");
  const input = dialog.querySelector("input");
  const engine = new URL("search.js", document.currentScript.src);
  let loading = null;

  const open = async () => {
    if (!dialog.open) dialog.showModal();
    input.select();
    loading ??= Promise.resolve(window.searchOnDisk ?? import(engine)).then((search) => search.start(dialog));
    try {
      (await loading)();
    } catch {
      loading = null; // the next use tries again
      dialog.querySelector("[role=status]").textContent = "Search could not be loaded. Please load the page again.";
    }
  };

  document.querySelectorAll("[data-search-open]").forEach((button) => button.addEventListener("click", open));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    // The field of the dialog may keep the focus for a moment after it is closed; nobody types into it then.
    const field = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (field && !dialog.contains(field)) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
})();
