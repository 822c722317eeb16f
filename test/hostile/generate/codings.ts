import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import type { Random } from "../random.ts";
import { conditions, type Generators, json } from "./generator.ts";
import { chunks, head, latin1, mark, message, say } from "./wire.ts";

const compressors: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
};
const names = Object.keys(compressors);
const body = Buffer.from(json);
const compress = (name: string, bytes: Buffer = body): Buffer => compressors[name]?.(bytes) ?? bytes;

const answer = (random: Random, encoding: string, bytes: Buffer) => ({
  conditions: conditions(random),
  answer: say(
    "open",
    random.chance(0.5)
      ? message("200 OK", bytes, `Content-Encoding: ${encoding}`)
      : Buffer.concat([
          head("200 OK", mark, `Content-Encoding: ${encoding}`, "Transfer-Encoding: chunked"),
          chunks(bytes, random.int(5, 500)),
        ]),
  ),
});

/** Compressed bodies. */
export const codings: Generators = {
  compressed: (random) => {
    const name = random.pick(names);
    return answer(random, random.chance(0.2) ? name.toUpperCase() : name, compress(name));
  },
  "compressed twice": (random) => {
    const [first, second] = [random.pick(names), random.pick(names)];
    return answer(random, `${first}, ${second}`, compress(second, compress(first)));
  },
  "several members or frames": (random) => {
    const name = random.pick(["gzip", "zstd"]);
    const cuts = [0, random.int(0, body.length), body.length];
    const parts = [body.subarray(cuts[0], cuts[1]), body.subarray(cuts[1], cuts[2]), Buffer.alloc(0)];
    if (random.chance(0.5)) parts.unshift(Buffer.alloc(0));
    return answer(random, name, Buffer.concat(parts.map((part) => compress(name, part))));
  },
  "a skippable frame": (random) => {
    const skip = Buffer.concat([Buffer.from("502a4d1803000000", "hex"), Buffer.from("abc")]);
    const frames = [skip, compress("zstd")];
    return answer(random, "zstd", Buffer.concat(random.chance(0.5) ? frames : frames.reverse()));
  },
  "an error in the second part": (random) => {
    const name = random.pick(names);
    const bytes = Buffer.concat([compress(name), compress(name, Buffer.from(" error"))]);
    return {
      ...answer(random, name, bytes),
      conditions: [{ subject: "body", operator: "not contains", value: "error" }],
    };
  },
  "compressed, and cut off": (random) => {
    const name = random.pick(names);
    const bytes = compress(name, Buffer.concat([body, random.bytes(200)]));
    return answer(random, name, bytes.subarray(0, random.int(1, bytes.length - 1)));
  },
  "compressed, and damaged": (random) => {
    const name = random.pick(["gzip", "deflate"]);
    const bytes = Buffer.from(compress(name));
    const at = random.int(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
    return answer(random, name, bytes);
  },
  "compressed, and something behind": (random) => {
    const name = random.pick(names);
    const behind = random.pick([Buffer.from("x"), Buffer.from("error"), compress("gzip"), compress("br")]);
    return answer(random, name, Buffer.concat([compress(name), behind]));
  },
  "not in the encoding it says": (random) => {
    const name = random.pick(names);
    return answer(random, name, random.chance(0.5) ? body : deflateRawSync(body));
  },
  "an unknown encoding": (random) =>
    answer(random, random.pick(["rot13", "compress", "gzip, rot13", "gzip;q=1", "aes128gcm", "*"]), body),
  "an empty or idle encoding": (random) => {
    const encoding = random.pick(["", "identity", " , ", "identity, identity"]);
    return answer(random, encoding, random.chance(0.2) ? Buffer.alloc(0) : body);
  },
  bomb: (random) => {
    const name = random.pick(names);
    const once = compress(name, Buffer.alloc(random.pick([5, 20]) * 1024 ** 2));
    const twice = random.chance(0.3);
    return {
      answer: say(
        "open",
        message("200 OK", twice ? gzipSync(once) : once, `Content-Encoding: ${twice ? `${name}, gzip` : name}`),
      ),
    };
  },
  "too large": (random) => ({
    answer: say(
      "close",
      random.chance(0.5)
        ? head("200 OK", mark)
        : head("200 OK", mark, `Content-Length: ${5 * 1024 ** 2}`, "Connection: close"),
      Buffer.alloc(5 * 1024 ** 2, "x"),
    ),
  }),
  large: (random) => ({
    conditions: random.pick([[], [{ subject: "size", bytes: 3 * 1024 ** 2 }]]),
    answer: say("open", message("200 OK", Buffer.concat([body, latin1(" ".repeat(random.int(1, 2 * 1024 ** 2)))]))),
  }),
};
