import { formatSize, parseSize } from "../../../lib/quantities/size.ts";
import type { Judge } from "../answer/judge.ts";
import { takeLimit } from "../language/limit.ts";
import type { LineReader } from "../language/line-reader.ts";
import { comparisons } from "../language/operator.ts";

/** `size < 1MB`: the bytes of the body, decompressed. */
export function size(reader: LineReader): Judge {
  const holds = takeLimit(reader, "size", parseSize, { example: "1MB", allowed: comparisons });
  return ({ size: bytes }) => {
    const actual = bytes < 1024 ? formatSize(bytes) : `${formatSize(bytes)} (${bytes}B)`;
    return { met: holds(bytes), actual: [actual] };
  };
}
