// Runs Lighthouse over and over on one page, each time in a fresh Chromium: node lighthouse.mjs URL RUNS CHROMIUM FLAGS...
// Prints what it found as JSON, a report a run. One process for all runs: to load Lighthouse takes as long as a run's work.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [url, runs, chromePath, ...chromeFlags] = process.argv.slice(2);
const reports = [];
for (let run = 0; run < Number(runs); run += 1) {
  const chrome = await launch({ chromePath, chromeFlags, logLevel: "silent" });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: "json", logLevel: "silent", disableFullPageScreenshot: true });
    reports.push({ categories: lhr.categories, audits: lhr.audits, runtimeError: lhr.runtimeError });
  } finally {
    chrome.kill();
  }
}
process.stdout.write(JSON.stringify(reports));
