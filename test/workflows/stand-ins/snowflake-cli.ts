import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { step, takesOnly, variable } from "./step.ts";

step(() => {
  takesOnly();
  const folder = join(variable("RUNNER_TEMP"), "snow");
  mkdirSync(folder, { recursive: true });
  const command = join(folder, "snow");
  writeFileSync(command, `#!/bin/sh\nexec node '${join(import.meta.dirname, "snow.ts")}' "$@"\n`);
  chmodSync(command, 0o755);
  appendFileSync(variable("GITHUB_PATH"), `${folder}\n`);
});
