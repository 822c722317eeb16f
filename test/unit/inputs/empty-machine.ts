import type { Machine } from "../../../src/connections/machine.ts";

/** A machine without variables and files. */
export const emptyMachine: Machine = {
  env: {},
  home: "/nowhere",
  windows: false,
  macOS: false,
  exists: () => false,
  kind: (path) => (path === "." ? "folder" : path === "pipe" ? "other" : undefined),
  read: () => {
    throw new Error("ENOENT");
  },
  mode: () => 0,
};
