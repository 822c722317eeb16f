// Preloaded by scripts/test.mjs into each test file's process: ends it when its tests are through and something they left
// open would keep it alive. The timer itself keeps nothing alive, so a clean process never gets to see it fire.
import { after } from "node:test";

const patienceMs = 3_000;

after(() => {
  setTimeout(() => {
    console.error("A test left something open: a server, a socket or a child process.");
    process.exit(1);
  }, patienceMs).unref();
});
