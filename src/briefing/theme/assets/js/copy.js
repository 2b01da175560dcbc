// A button that copies a citation. Where a browser does not let a page write to the clipboard, there is no button.
(() => {
  if (!navigator.clipboard) return;
  for (const text of document.querySelectorAll("[data-citation]")) {
    const name = text.previousElementSibling;
    const button = document.createElement("button");
    const status = document.createElement("span");
    button.type = "button";
    button.className = "how-to-cite__copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${name.textContent}`);
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        status.textContent = " Copied";
      } catch {
        getSelection().selectAllChildren(text);
        status.textContent = " Selected: copy it with the keyboard";
      }
    });
    name.append(button, status);
  }
})();
