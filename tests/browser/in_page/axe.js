// What axe-core finds: one line a finding, with the element it is about.
async (tags) => {
  const rules = { "target-size": { enabled: true } }; // off by default, though of WCAG 2.2 AA
  const { violations } = await axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join(";")}`));
}
