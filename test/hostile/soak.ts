import { platform } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { runAction } from "../runner/run-action.ts";
import { head, latin1, mark, message, say, sendsToSignIn, unmarked } from "./generate/wire.ts";
import { type Answer, endpointHost } from "./hostile-case.ts";
import type { Credentials } from "./plan.ts";
import { growth, watchChild } from "./process-watch.ts";
import type { ByteServer } from "./server.ts";

const ATTEMPTS = 2000;

/** Unhealthy in ways that leave different things open. */
const unhealthy: readonly Answer[] = [
  say("open", message("500 Oops", "x".repeat(2000))),
  say("close", message("503 Oops", "upstream connect error or disconnect/reset before headers")),
  say("reset"),
  say("close", Buffer.concat([head("200 OK", mark, "Content-Length: 100"), latin1("less")])),
  say("open", message("200 OK", "x", "Content-Encoding: gzip")),
  say("open", message("404 Not Found", '{"ok":false}', "Content-Type: application/json")),
  say("close", latin1("no HTTP")),
  say("open", message("302 Found", "", "Location: /elsewhere")),
  say("open", unmarked("500 Oops", "no mark")),
];

/** One run of two thousand attempts, as a long wait makes them; what is wrong with it. */
export async function soak(server: ByteServer, { token }: Credentials): Promise<readonly string[]> {
  if (platform !== "linux") return [];
  let asked = 0;
  server.answer = ({ head: request }) => {
    if (!request.includes(token)) return sendsToSignIn;
    asked++;
    return asked >= ATTEMPTS
      ? say("open", message("200 OK", "ready"))
      : (unhealthy[asked % unhealthy.length] ?? sendsToSignIn);
  };
  const watch = watchChild(250);
  const inputs = { "ingress-url": endpointHost, token, wait: "30m", interval: "1ms", timeout: "20s" };
  const run = await runAction({
    inputs,
    env: server.env,
    post: false,
    cancelAfter: sleep(15 * 60_000, undefined, { ref: false }),
  });
  const samples = watch.stop();
  const seconds = Math.round(run.durationMs / 1000);
  const last = samples.at(-1);
  console.log(
    `\nSoak: ${asked} attempts in ${seconds} s, at the end ${Math.round(last?.rssMb ?? 0)} MB, ${last?.handles} handles`,
  );
  const problems = growth(samples);
  if (run.outputs["healthy"] !== "true")
    problems.push(`soak: ended after ${asked} attempts: ${run.outputs["failure"]}`);
  if (run.outputs["attempts"] !== `${ATTEMPTS}`) problems.push(`soak: counts ${run.outputs["attempts"]} attempts`);
  if (run.raw.stderr !== "") problems.push("soak: writes to stderr");
  return problems;
}
