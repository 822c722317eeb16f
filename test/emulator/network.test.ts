import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { connect } from "node:tls";
import { createClient, startFor } from "./client.ts";
import { startEmulator } from "./emulator.ts";
import type { HostFault, ProxyFault } from "./transport/network.ts";

const HOST = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
const URL = `https://${HOST}/healthcheck`;

const faults: { fault: HostFault; expected: RegExp }[] = [
  { fault: "unresolved", expected: /502/ },
  { fault: "refused", expected: /503/ },
  { fault: "reset", expected: /ECONNRESET|socket disconnected|other side closed/ },
  { fault: "reset-after-tls", expected: /ECONNRESET|other side closed/ },
  { fault: "certificate-expired", expected: /CERT_HAS_EXPIRED/ },
  { fault: "certificate-wrong-name", expected: /ERR_TLS_CERT_ALTNAME_INVALID/ },
  { fault: "certificate-unknown-authority", expected: /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE/ },
];

for (const { fault, expected } of faults) {
  test(`a host can be ${fault}`, async (t) => {
    const { emulator, send } = await startFor(t);
    emulator.world.network.faults.set(HOST, fault);
    await assert.rejects(send(URL), (error: Error & { code?: string }) => {
      assert.match(`${error.code} ${error.message}`, expected);
      return true;
    });
    emulator.world.network.faults.clear();
    assert.equal((await send(URL)).status, 302);
  });
}

for (const fault of ["silent", "silent-after-tls"] as const) {
  test(`a host can be ${fault}, and closing does not wait for it`, async (t) => {
    const { emulator, send } = await startFor(t);
    emulator.world.network.faults.set(HOST, fault);
    const settled = send(URL).then(
      () => "answered",
      () => "broken off",
    );
    await emulator.arrival(({ method }) => method === (fault === "silent" ? "CONNECT" : "GET"));
    // A request that comes in later, to a host without a fault, is answered meanwhile.
    await send("https://acmeorg-dev-acct.snowflakecomputing.com/");
    await emulator.close();
    assert.equal(await settled, "broken off");
  });
}

const proxyFaults: { fault: ProxyFault; expected: RegExp }[] = [
  { fault: "authentication-required", expected: /407/ },
  { fault: "forbidden", expected: /403/ },
  { fault: "reset", expected: /ECONNRESET|other side closed/ },
];

for (const { fault, expected } of proxyFaults) {
  test(`the proxy can be ${fault}`, async (t) => {
    const { emulator, send } = await startFor(t);
    emulator.world.network.proxyFault = fault;
    await assert.rejects(send(URL), (error: Error & { code?: string }) => {
      assert.match(`${error.code} ${error.message}`, expected);
      return true;
    });
  });
}

test("an unknown name does not resolve", async (t) => {
  const { emulator, send } = await startFor(t);
  await assert.rejects(send("https://k8-acmeorg-dev-acct.snowflakecomputing.app/"), /502/);
  await assert.rejects(send("https://snowflakecomputing.app.attacker.example/"), /502/);
  assert.deepEqual(
    emulator.journal.map(({ method, status }) => [method, status]),
    [
      ["CONNECT", 502],
      ["CONNECT", 502],
    ],
  );
});

test("every spelling of the account host is the account", async (t) => {
  const { send } = await startFor(t);
  for (const name of ["acmeorg-dev-acct", "acmeorg-dev_acct", "acmeorg-dev-acct.privatelink"]) {
    const { status } = await send(`https://${name}.snowflakecomputing.com/oauth/token`, { method: "POST" });
    assert.equal(status, 400, name);
  }
});

test("the TLS server can be reached without the proxy", async (t) => {
  const { emulator } = await startFor(t);
  const socket = connect({ port: emulator.tlsPort, servername: HOST, ca: emulator.ca });
  t.after(() => socket.destroy());
  socket.end(`GET / HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`);
  const answer = (await socket.toArray()).join("");
  assert.match(answer, /^HTTP\/1\.1 302 /);
});

test("a certificate lasts as long as the test says", async (t) => {
  const { emulator } = await startFor(t);
  emulator.world.network.certificateDays.set(HOST, 10);
  const socket = connect({ port: emulator.tlsPort, servername: HOST, ca: emulator.ca });
  t.after(() => socket.destroy());
  await new Promise((resolve) => socket.once("secureConnect", resolve));
  const days = (Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / 86_400_000;
  assert.ok(days > 9.9 && days < 10.1, String(days));
});

test("the journal shows what was sent, in order", async (t) => {
  const { emulator, send } = await startFor(t);
  await send(`${URL}?a=1`, { method: "POST", headers: { "x-mine": "1" }, body: "text" });
  assert.deepEqual(
    emulator.journal.map(({ host, method, path, body, status }) => [host, method, path, body, status]),
    [
      [HOST, "CONNECT", `${HOST}:443`, "", 200],
      [HOST, "POST", "/healthcheck?a=1", "text", 302],
    ],
  );
  assert.equal(emulator.journal[1]?.headers["x-mine"], "1");
});

test("two emulators share no secret, and closing one removes its files", async () => {
  const [one, two] = await Promise.all([startEmulator(), startEmulator()]);
  const client = createClient(two);
  try {
    assert.notEqual(one.world.pat.secret, two.world.pat.secret);
    assert.notEqual(one.world.key.pkcs8, two.world.key.pkcs8);
    const headers = { authorization: `Snowflake Token="${one.world.pat.secret}"` };
    assert.equal((await client.send(URL, { headers })).status, 302);
  } finally {
    await client.close();
    await Promise.all([one.close(), two.close()]);
  }
  assert.equal(existsSync(one.caFile), false);
});
