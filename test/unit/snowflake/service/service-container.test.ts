import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { containerMeaning, containerOf } from "../../../../src/snowflake/service/service-container.ts";
import type { Row } from "../../../../src/snowflake/sql/sql-client.ts";

const row = (cells: Record<string, string>): Row => new Map(Object.entries(cells));

const messages: { message: string; exit?: string; log?: string; meaning: RegExp | undefined }[] = [
  {
    message: "Readiness probe is failing at path: /healthcheck, port: 8000",
    meaning: /^Nothing answers GET \/healthcheck on port 8000 with success/,
  },
  {
    message: "Failed to pull image",
    meaning: /^The repository does not hold \/apps\/prod\/repo\/hello:1\.4 under this tag/,
  },
  {
    message: "Provided image name uses an invalid format",
    meaning: /\/database\/schema\/repository\/image:tag, in lower case/,
  },
  { message: "Container was OOMKilled due to resource usage", meaning: /more memory than it may/ },
  {
    message: "Encountered fatal error while running, check container logs",
    exit: "137",
    meaning: /more memory than it may/,
  },
  { message: "Encountered fatal error while running, check container logs", exit: "1", meaning: /its log says why/ },
  { message: "User application error, check container logs", meaning: /its log says why/ },
  { message: "Encountered fatal error while starting container", meaning: /check command and args/ },
  {
    message: "Encountered fatal error while starting container",
    log: "exec /app: exec format error",
    meaning: /linux\/amd64/,
  },
  { message: "Encountered fatal error, retrying", meaning: /tries again/ },
  { message: "Encountered fatal error, retrying", exit: "1", meaning: /^The app ended by itself/ },
  { message: "Encountered fatal error, retrying", log: "KeyError: 'PORT'", meaning: /^The app ended by itself/ },
  { message: "Unschedulable due to insufficient GPU resources.", meaning: /^No node of the compute pool/ },
  { message: "Compute pool node(s) are being provisioned.", meaning: /starting nodes/ },
  { message: "Running", meaning: undefined },
  { message: "Something Snowflake says from next year on", meaning: undefined },
];

suite("what Snowflake's messages about containers mean", () => {
  for (const { message, exit, log, meaning } of messages) {
    test(`${message}${exit === undefined ? "" : ` (${exit})`}${log === undefined ? "" : `, ${log}`}`, () => {
      const exits = exit === undefined ? {} : { last_exit_code: exit };
      const image = "/apps/prod/repo/hello:1.4";
      const container = containerOf(
        row({ container_name: "main", status: "FAILED", message, image_name: image, ...exits }),
      );
      assert.ok(container !== undefined);
      const found = containerMeaning(container, log === undefined ? [] : [log]);
      if (meaning === undefined) assert.equal(found, undefined);
      else assert.match(found ?? "", meaning);
    });
  }
});

test("a row without a container is none", () => {
  assert.equal(containerOf(row({ service_name: "HELLO", service_status: "SUSPENDED" })), undefined);
});
