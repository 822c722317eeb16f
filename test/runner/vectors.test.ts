import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseCommand } from "./command.ts";
import { commandNames } from "./command-processor.ts";
import { parseEnvironmentFile } from "./environment-file.ts";
import { LineSplitter, splitLines } from "./line-splitter.ts";
import { maskEncoders } from "./mask-encoders.ts";
import { Masker } from "./masker.ts";
import vectors from "./vectors.json" with { type: "json" };

/** What the runner knew when the vectors were made. */
const names = new Set(commandNames);

describe("the runner's own results", () => {
  for (const { value, encoded } of vectors.encoders) {
    it(`encodes ${JSON.stringify(value)}`, () => {
      const ours = Object.fromEntries(Object.entries(maskEncoders).map(([key, encode]) => [key, encode(value)]));
      assert.deepEqual(ours, encoded);
    });
  }

  for (const { secrets, input, output } of vectors.mask) {
    it(`masks ${JSON.stringify(input)}`, () => {
      const masker = new Masker();
      for (const secret of secrets) masker.add(secret);
      assert.equal(masker.mask(input), output);
    });
  }

  for (const { line, parsed } of vectors.commands) {
    it(`reads the command in ${JSON.stringify(line)}`, () => {
      const command = parseCommand(line, names);
      const ours = command && { command: command.name, data: command.data, properties: command.properties };
      assert.deepEqual(ours ?? null, parsed);
    });
  }

  for (const { text, result } of vectors.envFiles) {
    it(`reads the environment file ${JSON.stringify(text)}`, () => {
      const read = () => [...parseEnvironmentFile(Buffer.from(text))];
      if (Array.isArray(result)) assert.deepEqual(read(), result);
      else assert.throws(read, { message: result.error });
    });
  }

  for (const { bytes, lines } of vectors.lines) {
    it(`splits ${JSON.stringify(bytes)}, in one piece and byte by byte`, () => {
      assert.deepEqual(splitLines(bytes), lines);
      const splitter = new LineSplitter();
      assert.deepEqual([...bytes.split("").flatMap((byte) => splitter.push(byte)), ...splitter.end()], lines);
    });
  }
});

describe("what the vectors leave out", () => {
  it("takes the worse reading of a command behind invisible characters", () => {
    assert.equal(parseCommand("\u00AD::error::pwned", names)?.data, "pwned");
    assert.equal(parseCommand(":\u200B:error::pwned", names)?.data, "pwned");
    assert.equal(parseCommand("body #\u200B#[error]pwned", names)?.data, "pwned");
    assert.equal(parseCommand(": :error::harmless", names), undefined);
    assert.equal(parseCommand("## [error]harmless", names), undefined);
  });

  it("counts an invisible character in the data of a plain command as data", () => {
    assert.equal(parseCommand("::notice::a\u200Bb", names)?.data, "a\u200Bb");
  });

  it("trims what .NET calls white space before a command", () => {
    assert.equal(parseCommand("\u0085\t ::error::x", names)?.name, "error");
  });

  it("reads a byte order mark and a value cut off before its delimiter", () => {
    assert.deepEqual([...parseEnvironmentFile(Buffer.from("\uFEFFa=b"))], [["a", "b"]]);
    assert.throws(() => [...parseEnvironmentFile(Buffer.from("a<<X\nl1"))], { message: /EOF marker missing new line/ });
  });

  it("returns the pairs before an error", () => {
    const pairs = parseEnvironmentFile(Buffer.from("a=1\nnonsense\n"));
    assert.deepEqual(pairs.next().value, ["a", "1"]);
    assert.throws(() => pairs.next(), { message: "Invalid format 'nonsense'" });
  });
});
