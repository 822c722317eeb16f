import { setTimeout as sleep } from "node:timers/promises";
import { runAction } from "../runner/run-action.ts";
import { endpointHost } from "./hostile-case.ts";
import type { Credentials } from "./plan.ts";
import type { ByteServer, EarlyEnd } from "./server.ts";

const words: Readonly<Record<EarlyEnd, readonly string[]>> = {
  "in-tunnel": ["connect", "connection-lost", "tls"],
  "in-handshake": ["connect", "connection-lost", "tls"],
  "behind-handshake": ["connection-lost", "connect", "tls"],
};

/** Connections that are reset before anything could be asked; what is wrong with what the action says of them. */
export async function earlyEnds(server: ByteServer, { token }: Credentials): Promise<string[]> {
  const problems: string[] = [];
  for (const [earlyEnd, allowed] of Object.entries(words)) {
    server.earlyEnd = earlyEnd as EarlyEnd;
    const inputs = { "ingress-url": endpointHost, token, timeout: "10s" };
    const run = await runAction({
      inputs,
      env: server.env,
      post: false,
      cancelAfter: sleep(60_000, undefined, { ref: false }),
    });
    const failure = run.outputs["failure"] ?? "";
    if (run.exitCode !== 1 || !allowed.includes(failure)) problems.push(`reset ${earlyEnd}: says "${failure}"`);
    if (run.raw.stderr !== "") problems.push(`reset ${earlyEnd}: writes to stderr`);
  }
  server.earlyEnd = undefined;
  return problems;
}
