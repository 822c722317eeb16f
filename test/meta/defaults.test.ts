import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { inputNames } from "../../src/inputs/input-names.ts";
import { type Inputs, parseInputs } from "../../src/inputs.ts";
import { readAction } from "../runner/metadata.ts";
import { fakeClock } from "../unit/fake-clock.ts";
import { emptyMachine } from "../unit/inputs/empty-machine.ts";

const required = { "ingress-url": "k7q.snowflakecomputing.app", token: "eyJ.a-programmatic.token" };

function inputs(given: Readonly<Record<string, string>>): Promise<Inputs> {
  return parseInputs({
    read: (input) => given[input] ?? "",
    givenInputs: Object.keys(given),
    readFile: () => new Uint8Array(),
    machine: emptyMachine,
    clock: fakeClock(),
    mask: () => undefined,
    redact: (text) => text,
  });
}

/** Functions are new objects each time; their source is compared. */
const comparable = (value: Inputs): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === "function" ? "function" : inner)));

describe("the defaults of action.yml", () => {
  it("are the values of inputs that are not given", async () => {
    const { inputs: declared } = await readAction(join(import.meta.dirname, "..", ".."));
    const defaults = Object.fromEntries(declared.map(({ id, default: value }) => [id, value]));
    const whole = comparable(await inputs({ ...defaults, ...required }));
    const different: string[] = [];
    for (const { id } of declared) {
      const without = comparable(await inputs({ ...defaults, [id]: "", ...required }));
      if (!isDeepStrictEqual(without, whole)) different.push(id);
    }
    assert.deepEqual(different, []);
  });

  it("name every input that is read, and every input that is named is read", async () => {
    const { inputs: declared } = await readAction(join(import.meta.dirname, "..", ".."));
    const read = new Set<string>();
    for (const credential of [{ token: "x" }, { "private-key": "x" }]) {
      const given: Readonly<Record<string, string>> = { ...required, ...credential };
      try {
        await parseInputs({
          read: (input) => {
            read.add(input);
            return given[input] ?? "";
          },
          givenInputs: [],
          readFile: () => new Uint8Array(),
          machine: emptyMachine,
          clock: fakeClock(),
          mask: () => undefined,
          redact: (text) => text,
        });
      } catch {
        // What is wrong with them is not asked here.
      }
    }
    assert.deepEqual([...read].sort(), declared.map(({ id }) => id).sort());
    assert.deepEqual([...inputNames].sort(), declared.map(({ id }) => id).sort(), "src/inputs/input-names.ts");
  });
});
