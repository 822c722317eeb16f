import { excerpt } from "../lib/text.ts";
import type { Reader } from "./reader.ts";

/** Further domains that a credential may be sent to: each means that host and all below it. */
export function readAllowedHosts(reader: Reader): readonly string[] {
  return reader.list("allowed-hosts").flatMap((given) => {
    const domain = given.toLowerCase().replace(/^\*?\./, "");
    if (/^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(domain) || domain === "localhost")
      return [domain];
    reader.report(
      "allowed-hosts",
      `holds "${excerpt(given, 80)}", which is not a domain`,
      "Write domains of at least two parts, such as example.com, without https:// and port.",
    );
    return [];
  });
}
