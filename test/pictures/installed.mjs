import { createRequire } from "node:module";
import { join } from "node:path";

/** Where scripts/pictures.mjs installs what renders the pictures. */
const require = createRequire(join(import.meta.dirname, "..", "..", ".tools", "pictures", "package.json"));

/** A package of test/pictures/package.json. */
export const installed = (name) => require(name);

/** The path of a file in one of them. */
export const pathOf = (file) => require.resolve(file);
