import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatSessionState } from "../../../src/auth/session/session-state.ts";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import type { HttpOutcome } from "../../../src/net/http.ts";
import { cleanUp } from "../../../src/run/clean-up.ts";
import { Runner } from "../../../src/runner/runner.ts";
import type { Toolkit } from "../../../src/runner/toolkit.ts";

const host = "acmeorg-dev-acct.snowflakecomputing.com";
const token = "ver:3-hint:1-session-token";

const answer = (status: number, body: string, headers = {}): HttpOutcome => ({
  kind: "answered",
  status,
  headers,
  body: Buffer.from(body),
  timings: { total: 1 },
});

/** What the post step does, in order, where the account answers so. */
async function cleanedUp(outcome: HttpOutcome): Promise<readonly string[]> {
  const events: string[] = [];
  const nothing = () => undefined;
  const toolkit: Toolkit = {
    input: () => "",
    mask: (texts) => (texts.includes(token) ? events.push("mask") : undefined),
    log: (line) => events.push(line),
    debug: nothing,
    group: nothing,
    annotate: nothing,
    outputs: nothing,
    saveState: nothing,
    state: () => formatSessionState([{ host, token: new Secret(token) }]),
    summary: () => undefined,
  };
  await cleanUp(new Runner(toolkit), ({ method, url }) => {
    events.push(`${method} ${url.host}${url.pathname}`);
    return Promise.resolve(outcome);
  });
  return events;
}

describe("the post step", () => {
  const stays = `The session at ${host} could not be ended; it ends by itself.`;
  for (const [name, outcome, line] of [
    ["ends the session", answer(200, '{"success":true}'), `Ended the session at ${host}.`],
    [
      "takes one that is gone for ended",
      answer(200, '{"success":false,"code":"390104"}'),
      `Ended the session at ${host}.`,
    ],
    [
      "says why it could not",
      answer(200, JSON.stringify({ success: false, code: "390100", message: `No ${token} here.` })),
      `${stays} Snowflake answered 200 (390100): "No *** here."`,
    ],
    [
      "gives nobody else the token",
      answer(307, "", { location: `http://${host}/session` }),
      `${stays} ${host} redirected a request of ours to http://${host}, which is not a Snowflake host; the credential was not sent there.`,
    ],
  ] as const) {
    it(`${name}, and masks its token first`, async () => {
      assert.deepEqual(await cleanedUp(outcome), ["mask", `POST ${host}/session`, line]);
    });
  }
});
