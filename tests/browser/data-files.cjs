// Prints as JSON what yaml-language-server says of data files: node data-files.cjs PACKAGES FILE…
const { readFileSync } = require("node:fs");
const { pathToFileURL, fileURLToPath, URL } = require("node:url");
const [packages, ...files] = process.argv.slice(2);
const { getLanguageService } = require(`${packages}/yaml-language-server`);
const { TextDocument } = require(`${packages}/vscode-languageserver-textdocument`);
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).toString() },
});
service.configure({ validate: true, yamlVersion: "1.2" });
(async () => {
  const said = {};
  for (const file of files) {
    const uri = pathToFileURL(file).toString();
    const found = await service.doValidation(TextDocument.create(uri, "yaml", 1, readFileSync(file, "utf8")), false);
    said[file] = found.map((one) => `${one.range.start.line + 1}: ${one.message}`);
  }
  console.log(JSON.stringify(said));
})();
