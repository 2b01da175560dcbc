// On a page that leads on: the place that an old link asks for is taken along, where a page tells of several records behind the name of its own.
(() => {
  const to = document.querySelector("meta[http-equiv=refresh]").content.split("url=")[1];
  if (location.hash) location.replace(to + (to.includes("#") ? location.hash.replace("#", "-") : location.hash));
})();
