import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

const root = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(root, "docs", "protocol.md"), "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");

/** `5.3` and what stands below that heading. */
const sections = new Map(
  page
    .split(/^#{2,3} /m)
    .slice(1)
    .map((section) => [/^\S+/.exec(section)?.[0] ?? "", section]),
);
const anchors = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = ""]) => anchorOf(title));
const platform = [...sections].flatMap(([number, text]) => (/^12\b/.test(number) ? [text] : [])).join("\n");

const tags = ["DOC", "SRC", "OBS", "INFERRED"];
/** Capitals that stand where a tag may stand, and are none. A new one belongs here, or into other words. */
const abbreviations = ["GHES"];

describe("docs/protocol.md", () => {
  it("begins with the legend of the tags", () => {
    const legend = [...(sections.get("0.1") ?? "").matchAll(/^\| `(\w+)` \|/gm)].map(([, tag]) => tag);
    assert.deepEqual(legend, tags);
    assert.deepEqual([...sections.keys()].slice(0, 2), ["0", "0.1"]);
  });

  it("numbers its headings one after the other", () => {
    let before = { chapter: -1, section: 0 };
    for (const number of sections.keys()) {
      const [chapter = Number.NaN, section = 0] = number.split(".").map(Number);
      const next =
        section === 0 ? { chapter: before.chapter + 1, section } : { ...before, section: before.section + 1 };
      assert.deepEqual({ chapter, section }, next, `the heading ${number}`);
      before = { chapter, section };
    }
  });

  it("says of every fact how certain it is", () => {
    const facts = [...sections].flatMap(([number, text]) => (/^(0|11)\b/.test(number) ? [] : factsOf(text)));
    assert.notEqual(facts.length, 0);
    assert.deepEqual(
      facts.filter((fact) => !hasTag(fact)),
      [],
    );
  });

  it("links only to headings of its own, and to pages that are there", () => {
    const targets = [...page.matchAll(/\]\((?!https:)([^)]*)\)/g)].map(([, target = ""]) => target);
    assert.notEqual(targets.length, 0);
    const files = globSync("**/*.md", { cwd: root, exclude: ["node_modules"] });
    assert.deepEqual(
      targets.filter((target) =>
        target.startsWith("#") ? !anchors.includes(target.slice(1)) : !files.includes(join("docs", target)),
      ),
      [],
    );
  });
});

describe("a citation", () => {
  const files = ["{src,test,demo,scripts}/**/*.{ts,mjs,md}", "docs/**/*.md", "*.md"].flatMap((pattern) =>
    globSync(pattern, { cwd: root }),
  );
  const texts = files.map((file) => ({ file, text: unwrapped(readFileSync(join(root, file), "utf8")) }));

  it("of protocol has a number, and leads to a heading of docs/protocol.md", () => {
    const cited = texts.flatMap(({ file, text }) =>
      numbersCited(text).map((number) => ({ number, place: `${file} cites protocol ${number}` })),
    );
    assert.ok(cited.length > 20);
    const bare = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/\(protocol[:] |\bprotocol[-]additions\b/g)].map(
        () => `${file} cites protocol without a number`,
      ),
    );
    assert.deepEqual([...cited.filter(({ number }) => !sections.has(number)).map(({ place }) => place), ...bare], []);
  });

  it("of the platform leads to a fact in section 12", () => {
    const names = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/\bplatform: [A-Z]+, ([^)]+)\)|\bactions\/runner (\w+)|\b(\w+\.cs)\b/g)]
        .filter(() => file !== join("docs", "protocol.md"))
        .map(([, name, other, third]) => name ?? other ?? third ?? ""),
    );
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((name) => !platform.includes(name)),
      [],
    );
  });

  it("carries a tag of the legend", () => {
    const used = files
      .filter((file) => /^src\b/.test(file))
      .flatMap((file) => tagsIn(readFileSync(join(root, file), "utf8")).map((tag) => ({ file, tag })));
    for (const tag of tags)
      assert.ok(
        used.some((one) => one.tag === tag),
        `${tag} is used`,
      );
    assert.deepEqual(
      used.filter(({ tag }) => !tags.includes(tag) && !abbreviations.includes(tag)),
      [],
    );
  });
});

/** As GitHub makes the anchor of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function hasTag(text: string): boolean {
  return tags.some((tag) => new RegExp(`\\b${tag}\\b`).test(text));
}

/** Its bullets, and the rows of its tables but those that the lines around the table have tagged as a whole. */
function factsOf(section: string): string[] {
  const blocks = section.split(/\n\n/);
  return blocks.flatMap((block, index) => {
    if (block.startsWith("- ")) return block.split(/\n(?=- )/);
    if (!block.startsWith("|")) return [];
    const around = [blocks[index - 1] ?? "", (blocks[index + 1] ?? "").split(/\n(?=- )/)[0] ?? ""];
    return around.some(hasTag) ? [] : block.split("\n").slice(2);
  });
}

/** A text whose comments are one line each, however they are wrapped. */
function unwrapped(text: string): string {
  return text.replaceAll(/\s*\n\s*(?:\/\/|\*(?!\/))?\s*/g, " ");
}

/** All that `protocol 1.2 to 1.4, 1.7 and 1.8` names, ranges counted through. */
function numbersCited(text: string): string[] {
  const citations = text.matchAll(/\bprotocol (\d+(?:\.\d+)?(?:(?:, | and | to )\d+(?:\.\d+)?)*)/g);
  return [...citations].flatMap(([, list = ""]) =>
    list.split(/, | and /).flatMap((part) => {
      const [first = "", last] = part.split(" to ");
      if (last === undefined) return [first];
      const [chapter, from] = first.split(".").map(Number);
      const [, to = 0] = last.split(".").map(Number);
      return Array.from({ length: to - (from ?? to) + 1 }, (_, step) => `${chapter}.${(from ?? to) + step}`);
    }),
  );
}

/** Words in capitals where a comment has its tag: `(DOC, tutorial 8)`, `protocol 5.5: INFERRED`. */
function tagsIn(source: string): string[] {
  const comments = source.match(/^\s*(?:\/\/|\/?\*).*$/gm) ?? [];
  const found = unwrapped(comments.join("\n")).matchAll(
    /(?:\(|\bprotocol [\d.]+: |\bplatform: )([A-Z]{3,})(?=[,:;)]|\sfor\s)/g,
  );
  return [...found].map(([, tag = ""]) => tag);
}
