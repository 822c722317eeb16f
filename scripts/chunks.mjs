// Each `await import()` becomes a file of the package, a chunk, and what two of them share would be in both. Those that share
// most of what they need are one chunk here.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** By the name of the chunk: what is loaded with it, and who loads that. */
const chunks = {
  account: {
    "auth/registry.js": ["./methods/key-pair.js", "./methods/session.js", "./methods/workload-identity.js"],
    "steps.js": ["./run/clean-up.js"],
  },
  service: {
    "run.js": ["./run/dry-run.js"],
    "run/find-endpoint.js": ["./by-name/find-by-name.js"],
    "run/expiry/credential-expiry.js": ["./ask-for-expiry.js"],
  },
  refusals: {
    "snowflake/ingress/gateway-failure.js": ["../refusals/error-codes.js"],
    "snowflake/account/token-endpoint.js": ["../refusals/error-codes.js"],
    "snowflake/account/session-endpoint.js": ["../refusals/error-codes.js"],
    "snowflake/sql/sql-reply.js": ["../refusals/error-codes.js"],
    "snowflake/service/lookup-failure.js": ["../refusals/error-codes.js"],
  },
  conditions: {
    "index.js": ["./probe/judging/judge-in-thread.js"],
    "inputs/check.js": ["../probe/conditions/load-conditions.js"],
  },
};

/** Nearly every run needs these: they are no file of their own, and only begin to run when they are loaded. */
const inMain = { "steps.js": ["./net/undici-http.js"] };

/** Names them in compiled sources, in the way that webpack understands. */
export function nameChunks(folder) {
  const named = Object.entries(chunks).map(([chunk, importers]) => [`webpackChunkName: "${chunk}"`, importers]);
  for (const [hint, importers] of [...named, ['webpackMode: "eager"', inMain]]) {
    for (const [file, modules] of Object.entries(importers)) {
      const path = join(folder, file);
      const hinted = modules.reduce(
        (text, module) => {
          const load = `import(${JSON.stringify(module)})`;
          if (!text.includes(load))
            throw new Error(`${file} does not load ${module}: scripts/chunks.mjs is out of date`);
          return text.replace(load, `import(/* ${hint} */ ${JSON.stringify(module)})`);
        },
        readFileSync(path, "utf8"),
      );
      writeFileSync(path, hinted);
    }
  }
}

/** So many bytes may be in more than one chunk: where two share little, each is loaded alone. */
const mostCopied = 12_000;

/** @param modules of a bundle, as webpack counts them @throws where chunks have more in common than that */
export function checkCopies(modules) {
  const chunksOf = new Map();
  const sizes = new Map();
  const visit = (module, chunks) => {
    for (const merged of module.modules ?? []) visit(merged, chunks);
    if (module.modules !== undefined || !module.nameForCondition) return;
    const file = module.nameForCondition;
    chunksOf.set(file, new Set([...(chunksOf.get(file) ?? []), ...chunks]));
    sizes.set(file, module.size);
  };
  // One that was merged into others is told of with them, and once more by itself, in no chunk.
  for (const module of modules) visit(module, module.chunks);
  const copied = [...chunksOf].filter(([, chunks]) => chunks.size > 1).map(([file]) => file);
  const bytes = copied.reduce((sum, file) => sum + sizes.get(file), 0);
  if (bytes > mostCopied)
    throw new Error(
      `Chunks have ${bytes} bytes in common: name some alike in scripts/chunks.mjs.\n${copied.join("\n")}`,
    );
}
