import { cpSync } from "node:fs";
import { join } from "node:path";
import { input, step, takesOnly, variable } from "./step.ts";

step(() => {
  takesOnly("path", "ref", "fetch-depth", "persist-credentials", "sparse-checkout", "sparse-checkout-cone-mode");
  const to = join(variable("GITHUB_WORKSPACE"), input("path"));
  cpSync(variable("STAND_IN_CHECKOUT"), to, { recursive: true });
});
