// Preloaded by scripts/bench.mjs into what it measures, `node -e 0` included: at its end a process says what it used.
const { readFileSync, writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // Linux counts the memory of the process that started this one towards maxRSS, but not towards VmHWM.
  const [, peak = maxRSS] =
    process.platform === "linux" ? (/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? []) : [];
  writeFileSync(process.env.BENCH_USAGE, `${(userCPUTime + systemCPUTime) / 1000} ${peak / 1024}`);
});
