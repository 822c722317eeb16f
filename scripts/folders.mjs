// Two folders of files, compared byte for byte: the one way in which every gate here looks at dist/.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files below a folder, by their paths with "/". */
function files(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

/** What has to change in the first folder to make it the second; empty where they are the same. */
export function differences(folder, wanted) {
  const [have, want] = [files(folder), files(wanted)];
  return [
    ...want.filter((name) => !have.includes(name)).map((name) => `${name} is missing`),
    ...have.filter((name) => !want.includes(name)).map((name) => `${name} is left over`),
    ...want
      .filter((name) => have.includes(name))
      .filter((name) => !readFileSync(join(folder, name)).equals(readFileSync(join(wanted, name))))
      .map((name) => `${name} differs`),
  ];
}

/** A line for each file, as sha256sum writes and checks it. */
export function checksums(folder, prefix) {
  const digest = (name) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  return files(folder)
    .map((name) => `${digest(name)}  ${prefix}${name}\n`)
    .join("");
}
