/* All of undici takes long to load, and a probe needs a part of it, for which the package has no types of its own. */
declare module "undici/lib/dispatcher/client.js" {
  // biome-ignore lint/style/noDefaultExport: It has no other.
  export { Client as default } from "undici";
}
