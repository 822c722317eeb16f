import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseInputs } from "../../../../src/inputs.ts";
import { fakeClock } from "../../fake-clock.ts";
import { emptyMachine } from "../empty-machine.ts";
import { cannot, pat, refused } from "../refusal.ts";

const five = "- path: /1\n- path: /2\n- path: /3\n- path: /4\n- path: /5";

async function pathsOf(given: Readonly<Record<string, string>>) {
  const inputs: Readonly<Record<string, string>> = { ...pat, ...given };
  const { checks } = await parseInputs({
    read: (input) => inputs[input] ?? "",
    givenInputs: [],
    readFile: () => new Uint8Array(),
    machine: emptyMachine,
    clock: fakeClock(),
    mask: () => undefined,
    redact: (text) => text,
  });
  return checks.map(({ request }) => request.path);
}

describe("a shard", () => {
  for (const [shard, paths] of [
    ["", ["/1", "/2", "/3", "/4", "/5"]],
    ["1/1", ["/1", "/2", "/3", "/4", "/5"]],
    ["1/3", ["/1", "/4"]],
    ["2/3", ["/2", "/5"]],
    [" 3 / 3 ", ["/3"]],
    ["5/5", ["/5"]],
    ["1/9", ["/1"]],
  ] as const) {
    it(`${JSON.stringify(shard)} is every n-th check, beginning with the k-th`, async () => {
      assert.deepEqual(await pathsOf({ checks: five, shard }), paths);
    });
  }

  const remedy =
    "Write the number of this job and how many there are: 1/3, 2/3 and 3/3 for three jobs, of 1000 at most. The first is 1, though strategy.job-index begins with 0.";
  for (const shard of ["0/3", "4/3", "0/0", "3", "1/2/3", "a/b", "-1/3", "1.5/3", "1/1001", "/", "1/", "१/३"]) {
    const says = cannot("shard", `is "${shard}", which is not a part of a whole`, remedy);
    it(
      `${shard} is refused`,
      refused("input-invalid", { name: shard, inputs: () => ({ ...pat, checks: five, shard }), says }),
    );
  }

  it(
    "without any check is refused: it would be green and have checked nothing",
    refused("input-invalid", {
      name: "empty",
      inputs: () => ({ ...pat, checks: "- path: /1\n- path: /2", shard: "3/3" }),
      says: cannot(
        "shard",
        "is 3/3, and there are only 2 checks: it would check nothing",
        "Share them out among 2 jobs at most.",
      ),
    }),
  );

  it(
    "of a single check is refused",
    refused("input-invalid", {
      name: "no list",
      inputs: () => ({ ...pat, shard: "1/2" }),
      says: cannot("shard", "is given without checks or checks-file", "Give the list that is to be shared out."),
    }),
  );

  it(
    "does not hide a name that stands twice in other shards",
    refused("input-invalid", {
      name: "twice",
      inputs: () => ({ ...pat, checks: "- name: a\n- name: b\n- name: b", shard: "1/3" }),
      says: cannot("checks", 'has the name "b" in line 2 and again in line 3', "Give each check a name of its own."),
    }),
  );
});
