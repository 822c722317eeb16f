import { readFileSync } from "node:fs";
import { installed, pathOf } from "./installed.mjs";

const { unified } = installed("unified");
const plugin = (name) => installed(name).default;

/** Markdown to HTML as GitHub does it: its dialect, HTML in it, and only what GitHub lets through. */
const github = unified()
  .use(plugin("remark-parse"))
  .use(plugin("remark-gfm"))
  .use(plugin("remark-rehype"), { allowDangerousHtml: true })
  .use(plugin("rehype-raw"))
  .use(() => countElements("before"))
  .use(plugin("rehype-sanitize"))
  .use(() => countElements("after"))
  .use(plugin("rehype-stringify"));

/** Notes which elements there are, by name. */
function countElements(name) {
  return (tree, file) => {
    const found = {};
    const visit = ({ tagName, children = [] }) => {
      if (tagName !== undefined) found[tagName] = (found[tagName] ?? 0) + 1;
      children.forEach(visit);
    };
    visit(tree);
    file.data[name] = found;
  };
}

/** The HTML of a summary, and the elements in it before and after GitHub takes out what it does not like. */
export function render(markdown) {
  const file = github.processSync(markdown);
  return { body: String(file), before: file.data.before, after: file.data.after };
}

/** A page that looks as GitHub's page of a run. */
export function githubPage(parts, theme) {
  const css = readFileSync(pathOf(`github-markdown-css/github-markdown-${theme}.css`), "utf8");
  const dark = theme === "dark";
  const [paper, line, bar] = dark ? ["#0d1117", "#3d444d", "#151b23"] : ["#ffffff", "#d1d9e0", "#f6f8fa"];
  const boxes = parts.map(
    ({ title, body }) => `<section><h6>${title} summary</h6><article class="markdown-body">${body}</article></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}
  body { margin: 0; padding: 20px; background: ${paper}; font-family: "Noto Sans", sans-serif }
  section { border: 1px solid ${line}; border-radius: 6px; overflow: hidden } section + section { margin-top: 18px }
  section > h6 { font-size: 14px; margin: 0; padding: 9px 16px; background: ${bar}; border-bottom: 1px solid ${line}; color: ${dark ? "#f0f6fc" : "#1f2328"} }
  article { padding: 16px 24px }
  </style><body>${boxes.join("")}</body></html>`;
}

export const mermaidScript = pathOf("mermaid/dist/mermaid.min.js");
