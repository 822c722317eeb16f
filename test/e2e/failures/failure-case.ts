import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { annotation, type Scene, startScene, unhurried } from "../scenario.ts";

/** One way to fail, and what its user reads. */
export interface FailureCase {
  /** The failure word: title, first word and link of the annotation, and the output `failure`. */
  readonly word: string;
  readonly when: string;
  /** Brings the failure about, and gives the inputs; a request that is to run out of time may have so many seconds. */
  arrange(scene: Scene, seconds: number): Readonly<Record<string, string>>;
  /**
   * What the user reads: the whole annotation but its last line, which is the link. `<uuid>` stands for any, `<seconds>` for
   * those that a request had.
   */
  readonly says: string;
  /** What the action is at when its time is up. Where the machine was too slow to come to that, it gets more time. */
  readonly phase?: string;
  /** The output `status`: empty where the endpoint did not answer. */
  readonly status?: string;
  /** The output `fault-of`, where it is not who mostly has to act for the word. */
  readonly faultOf?: string;
  /** The output `attempts`: 0 where the endpoint was neither asked nor looked at. */
  readonly attempts: string | RegExp;
}

/** The name of a case's test. */
export const title = ({ word, when }: FailureCase): string => `${word}: ${when}`;

/** The test of a case: the packaged action fails under the word, and its user reads exactly this. */
export function fails({
  word,
  arrange,
  says,
  phase,
  status = "",
  attempts,
  faultOf = mostly[word],
}: FailureCase): (t: TestContext) => Promise<void> {
  return async (t) => {
    const scene = await startScene(t);
    let given = 0;
    const step = await unhurried(
      (seconds) => {
        given = seconds;
        return scene.run({ inputs: arrange(scene, seconds) });
      },
      ({ annotations }) => phase !== undefined && annotations[0]?.message.includes(phase) !== true,
    );

    assert.equal(annotation(step, word).replace(uuids, "<uuid>"), says.replace("<seconds>", String(given)));
    assert.equal(step.exitCode, 1);
    const { healthy, failure, ...others } = step.outputs;
    assert.deepEqual({ healthy, failure }, { healthy: "false", failure: word });
    assert.equal(others["fault-of"], faultOf);
    assert.equal(others["status"], status);
    if (typeof attempts === "string") assert.equal(others["attempts"], attempts);
    else assert.match(others["attempts"] ?? "", attempts);
    assert.ok(step.summary.includes(word), step.summary);
  };
}

/** Who has to act, in the words of the output `fault-of`. */
const mostly: Readonly<Record<string, string>> = {
  "input-invalid": "workflow",
  "key-unreadable": "credential",
  "id-token-unavailable": "credential",
  "credential-refused": "credential",
  "role-refused": "credential",
  "network-policy": "credential",
  "account-unreachable": "snowflake",
  "host-not-allowed": "workflow",
  "service-not-found": "workflow",
  "endpoint-not-found": "workflow",
  "service-not-ready": "service",
  "service-failed": "service",
  "service-suspended": "service",
  "endpoint-provisioning": "service",
  "sign-in-required": "credential",
  "access-denied": "credential",
  dns: "network",
  connect: "network",
  tls: "network",
  timeout: "service",
  "connection-lost": "service",
  "response-too-large": "service",
  "expectation-failed": "service",
  cancelled: "workflow",
  internal: "action",
};

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
