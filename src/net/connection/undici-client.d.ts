/* The whole of undici takes longer to load than a probe takes; of this part of it the package has no types of its own. */
declare module "undici/lib/dispatcher/client.js" {
  export { Client as default } from "undici";
}
