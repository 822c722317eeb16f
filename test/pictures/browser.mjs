import { spawnSync } from "node:child_process";
import { githubPage, mermaidScript } from "./github-page.mjs";
import { installed } from "./installed.mjs";

const { default: puppeteer } = installed("puppeteer-core");

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The machine's own Chromium. Without one nothing is shown, so that is an error. */
function chromium() {
  const given = process.env["CHROMIUM"];
  const found = [...(given === undefined ? names : [given])].find(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
  );
  if (found !== undefined) return spawnSync("which", [found], { encoding: "utf8" }).stdout.trim();
  throw new Error(
    `There is no ${given ?? names.join(", ")} on PATH. Install Chromium (Debian: apt-get install chromium), or name it: CHROMIUM=path`,
  );
}

export const launch = () =>
  puppeteer.launch({ executablePath: chromium(), args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });

/** Lays summaries out as GitHub does, draws their diagrams, and takes a picture. Gives what is wrong with the page. */
export async function photograph(browser, parts, theme, file) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 100, deviceScaleFactor: 1.5 });
    await page.setContent(githubPage(parts, theme));
    await page.addScriptTag({ path: mermaidScript });
    const problems = await page.evaluate(drawAndInspect, theme === "dark" ? "dark" : "default");
    await page.screenshot({ path: file, fullPage: true });
    return problems;
  } finally {
    await page.close();
  }
}

/* Runs in the page. */
async function drawAndInspect(theme) {
  const problems = [];
  const { mermaid } = globalThis;
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme });
  const blocks = [...document.querySelectorAll("code.language-mermaid")];
  for (const [index, block] of blocks.entries()) {
    try {
      await mermaid.parse(block.textContent);
      const holder = document.createElement("div");
      block.parentElement.replaceWith(holder);
      const { svg } = await mermaid.render(`diagram-${index}`, block.dataset.source ?? block.textContent, holder);
      holder.innerHTML = svg;
      const wrong = [...holder.querySelectorAll("text")].filter(({ textContent }) =>
        /NaN|undefined|Syntax error/.test(textContent),
      );
      if (wrong.length > 0) problems.push(`a diagram says ${wrong[0].textContent}`);
    } catch (error) {
      problems.push(`a diagram is not drawn: ${error.message}\n${block.textContent}`);
    }
  }
  // What GitHub would make a mention, a reference, an emoji or a link of; in code and in links it does not look.
  const active = /(^|[^\w`])@[\w-]|#\d|\bGH-\d|:\w+:|https?:\/\/|\bwww\./;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement.closest("code, pre, a, svg, style") === null && active.test(node.data))
      problems.push(`GitHub would act on: ${node.data}`);
  }
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
    problems.push("it is wider than the page");
  return problems;
}
