import { describe, it } from "node:test";
import { cannot, pat, type Refusal, refused } from "./refusal.ts";

const refusals: readonly Refusal[] = [
  {
    name: "an allowed host that is a URL",
    inputs: () => ({ ...pat, "allowed-hosts": "https://example.com/" }),
    says: cannot(
      "allowed-hosts",
      'holds "https://example.com/", which is not a domain',
      "Write domains of at least two parts, such as example.com, without https:// and port.",
    ),
  },
  {
    name: "an allowed host that is half the world",
    inputs: () => ({ ...pat, "allowed-hosts": "example.com, app" }),
    says: cannot(
      "allowed-hosts",
      'holds "app", which is not a domain',
      "Write domains of at least two parts, such as example.com, without https:// and port.",
    ),
  },
];

describe("allowed hosts that are none", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});
