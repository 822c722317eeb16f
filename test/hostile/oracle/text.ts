import { type Head, valuesOf } from "./head.ts";

/** A body as text; null where its charset cannot be known, undefined where the contract does not say. */
export function textOf(body: Buffer, headers: Head["headers"]): string | null | undefined {
  const types = valuesOf(headers, "content-type");
  const charsets = new Set(
    types.flatMap((type) =>
      [...type.matchAll(/charset\s*=\s*"?([^";,\s]+)/gi)].map(([, name = ""]) => name.toLowerCase()),
    ),
  );
  if (charsets.size > 1) return null;
  if (types.length > 1 && new Set(types).size > 1) return undefined;
  if (body.length > 1024 ** 2) return undefined;
  const [charset = "utf-8"] = charsets;
  if (charset.startsWith("x-nobody")) return null;
  const ascii = body.every((byte) => byte < 128 && byte !== 0x1b);
  if (ascii && asciiLike.has(charset)) return body.toString("latin1");
  if (charset !== "utf-8" && charset !== "utf8") return undefined;
  if (body.subarray(0, 3).equals(Buffer.from("\ufeff"))) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

const asciiLike = new Set(["utf-8", "utf8", "us-ascii", "iso-8859-1", "windows-1252"]);
