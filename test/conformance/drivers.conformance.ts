// Run by main.ts, which installs the clients; not part of `npm test`.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { echoed, lastLine, machine, ways } from "./client.ts";

const { PYTHON, SDK, GO_CLIENT, JDBC } = process.env;
const there = machine();
const file = (...path: string[]) => join(import.meta.dirname, ...path);

/** What the session of the client came to: its way in, the statements and the end of it. */
function paths(): string[] {
  const known =
    /^\/(session\/v1\/login-request|session\/token-request|session|queries\/v1\/query-request|echo)(?=\?|$)/;
  return there().emulator.journal.flatMap(({ path }) => known.exec(path)?.[1] ?? []);
}

if (PYTHON !== undefined) {
  describe("Snowflake's Python connector, as in tutorial 8, option 3", () => {
    for (const way of ways) {
      it(`logs in by ${way}, shows the endpoints, issues a token and calls the service`, async () => {
        const seen = paths().length;
        assert.deepEqual(lastLine(await there().run(PYTHON, [file("python", "option_3.py")], { WAY: way })), echoed);
        const steps = paths().slice(seen);
        assert.equal(steps[0], "session/v1/login-request");
        for (const step of ["queries/v1/query-request", "session/token-request", "echo", "session"]) {
          assert.ok(steps.includes(step), `${step} is missing in ${steps.join(" ")}`);
        }
      });
    }
  });

  describe("PyJWT and requests, as in tutorial 8, option 2", () => {
    it("exchange a key-pair JWT and call the service", async () => {
      const printed = await there().run(PYTHON, [file("python", "option_2.py")]);
      assert.deepEqual(lastLine(printed), { status: 200, body: "I'm ready!" });
    });
  });
}

if (SDK !== undefined) {
  describe("Snowflake's Node driver", () => {
    for (const way of ways) {
      it(`logs in by ${way}, shows the endpoints and calls the service with its session's token`, async () => {
        const args = ["--use-env-proxy", file("node", "driver.ts")];
        assert.deepEqual(lastLine(await there().run(process.execPath, args, { WAY: way })), echoed);
      });
    }
  });
}

const asDefaultRole = { role: "SVC_CALLER", ...echoed };

if (GO_CLIENT !== undefined) {
  describe("Snowflake's Go driver", () => {
    for (const way of ways) {
      it(`logs in by ${way}, runs SQL, shows the endpoints; net/http calls the service with a PAT`, async () => {
        assert.deepEqual(lastLine(await there().run(GO_CLIENT, [], { WAY: way })), asDefaultRole);
      });
    }
  });
}

if (JDBC !== undefined) {
  describe("Snowflake's JDBC driver", () => {
    it(`logs in by ${ways.join(", ")}, runs SQL, shows the endpoints; Java's client calls the service with a PAT`, async () => {
      const { emulator, folder, run } = there();
      const store = join(folder, "trust.p12");
      const keystore = ["-keystore", store, "-storepass", "changeit", "-storetype", "PKCS12"];
      await run("keytool", ["-importcert", "-noprompt", "-alias", "emulator", "-file", emulator.caFile, ...keystore]);
      const { hostname, port } = new URL(emulator.proxyUrl);
      const settings = [
        "http.useProxy=true",
        ...["http", "https"].flatMap((scheme) => [`${scheme}.proxyHost=${hostname}`, `${scheme}.proxyPort=${port}`]),
        `javax.net.ssl.trustStore=${store}`,
        "javax.net.ssl.trustStorePassword=changeit",
        `user.home=${folder}`,
      ];
      const args = [...settings.map((setting) => `-D${setting}`), "-cp", join(JDBC, "*"), file("jdbc", "Client.java")];
      const printed = (await run("java", [...args, ...ways])).trim().split("\n");
      assert.deepEqual(
        printed.map((line): unknown => JSON.parse(line)),
        ways.map(() => asDefaultRole),
      );
    });
  });
}
