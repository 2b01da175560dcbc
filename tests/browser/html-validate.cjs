// The recommended rules, all of them, but for what is no fault of this site.
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "no-trailing-whitespace": "off", // what templates leave at the ends of lines; compression takes it out
    "doctype-style": ["error", { style: "lowercase" }], // either is valid; the templates write it small
    "long-title": "off", // advice for search engines; a title that says what a figure counts may be long
    "no-redundant-role": "off", // tables become cards on narrow screens: browsers drop the native roles then
  },
};
