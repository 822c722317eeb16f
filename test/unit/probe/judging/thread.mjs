// The thread for judging as the package starts it, but from the sources: with what Node made of them kept, as in
// scripts/test.mjs, it is there in half the time. It has no environment that could tell where.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "..", "..", "..", "..", "node_modules", ".cache", "node"));
await import("../../../../src/judge.ts");
