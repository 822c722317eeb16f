import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentScenarios } from "./documents.ts";
import { exampleScenarios } from "./examples.ts";
import { idTokenScenarios } from "./id-token.ts";
import type { Scenario } from "./scenario.ts";
import { gateScenarios, smokeScenarios } from "./smoke-and-gate.ts";
import { uptimeScenarios } from "./uptime.ts";
import { uptimeExampleScenarios } from "./uptime-examples.ts";
import { historyScenarios } from "./uptime-history.ts";

/** Every scenario. */
export const scenarios: readonly Scenario[] = [
  ...exampleScenarios,
  ...uptimeExampleScenarios,
  ...documentScenarios,
  ...smokeScenarios,
  ...idTokenScenarios,
  ...gateScenarios,
  ...uptimeScenarios,
  ...historyScenarios,
];

const root = join(import.meta.dirname, "..", "..", "..");
const called = readdirSync(join(root, ".github", "workflows")).filter((file) =>
  readFileSync(join(root, ".github", "workflows", file), "utf8").includes("workflow_call:"),
);
const shown = readdirSync(join(root, "examples")).map((file) => `examples/${file}`);

/** Examples and workflows to reuse with which no scenario's name begins. */
export const withoutScenario: readonly string[] = [...shown, ...called].filter(
  (file) => !scenarios.some(({ name }) => name.startsWith(file)),
);
