// Preloaded by scripts/test.mjs into each test file's process: ends it when its tests are done and something they left open
// keeps it alive. The timer itself does not keep it alive, so it never fires in a process that left nothing open.
import { after } from "node:test";

const graceMs = 20_000;

after(() => {
  setTimeout(() => {
    console.error("A test left something open: a server, a socket or a child process.");
    process.exit(1);
  }, graceMs).unref();
});
