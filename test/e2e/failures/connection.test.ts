import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { annotation, host, startScene } from "../scenario.ts";
import { type FailureCase, fails, title } from "./failure-case.ts";

const cases: readonly FailureCase[] = [
  {
    word: "connect",
    when: "the proxy opens no tunnel",
    arrange: ({ world, pat }) => {
      world.network.proxyFault = "forbidden";
      return pat;
    },
    says: `connect: ${host} gave no answer. The proxy opened no tunnel to ${host}: it answered 403.
Most likely: A firewall or proxy keeps the runner from this host, or the host is gone: a service that is dropped and created anew gets a new one.
What to do: Compare the host with the ingress_url of SHOW ENDPOINTS, and let the runner reach it on port 443; where a proxy is used, check HTTPS_PROXY and NO_PROXY.`,
    attempts: "1",
  },
  {
    word: "tls",
    when: "the certificate is of an authority nobody knows",
    arrange: ({ world, pat }) => {
      world.network.faults.set(host, "certificate-unknown-authority");
      return pat;
    },
    says: `tls: ${host} gave no answer. The certificate of ${host} comes from an authority this runner does not know, or the server does not send an intermediate certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE).
Most likely: Something between the runner and Snowflake shows a certificate of its own, or the host is not the one meant.
What to do: Behind an inspecting proxy, put its authority into NODE_EXTRA_CA_CERTS (env of the step), or set NODE_USE_SYSTEM_CA: 1 there if the machine trusts it; otherwise check the host, and that it sends its intermediate certificates. The check cannot be switched off.`,
    attempts: "1",
  },
  {
    word: "tls",
    when: "the certificate has expired",
    arrange: ({ world, pat }) => {
      world.network.faults.set(host, "certificate-expired");
      return pat;
    },
    says: `tls: ${host} gave no answer. The certificate of ${host} has expired (CERT_HAS_EXPIRED).
Most likely: Something between the runner and Snowflake shows a certificate of its own, or the host is not the one meant.
What to do: Behind an inspecting proxy, put its authority into NODE_EXTRA_CA_CERTS (env of the step), or set NODE_USE_SYSTEM_CA: 1 there if the machine trusts it; otherwise check the host, and that it sends its intermediate certificates. The check cannot be switched off.`,
    attempts: "1",
  },
  {
    word: "timeout",
    when: "the endpoint says nothing",
    arrange: ({ world, pat }, seconds) => {
      world.network.faults.set(host, "silent-after-tls");
      return { ...pat, timeout: `${seconds}s` };
    },
    phase: "while waiting",
    says: `timeout: ${host} gave no answer. Timed out after <seconds> s while waiting for ${host} to answer.
Most likely: The service hangs or is slower than the time it was given, or a firewall swallows the connection.
What to do: Probe a path that answers quickly, raise timeout, or let the action wait for a service that is starting (wait: 5m).`,
    attempts: "1",
  },
  {
    word: "timeout",
    when: "Snowflake's proxy gives the service up",
    arrange: ({ world, pat }) => {
      world.endpoint.gateway = "upstream-timeout";
      return pat;
    },
    says: `timeout: The service did not answer / in the time Snowflake's proxy gives it. The ingress answered 504: "upstream request timeout".
Most likely: The request takes the service longer than the ingress allows (about 90 seconds without data).
What to do: Probe a path that answers quickly; give long work a status path to poll.`,
    status: "504",
    attempts: "1",
  },
  {
    word: "timeout",
    when: "the answer begins and does not end",
    arrange: ({ world, pat }, seconds) => {
      world.endpoint.app = (_request, response) => response.write("begun");
      return { ...pat, timeout: `${seconds}s` };
    },
    phase: "while reading",
    says: `timeout: ${host} gave no whole answer. Timed out after <seconds> s while reading what ${host} had begun to answer.
Most likely: The service hangs or is slower than the time it was given, or a firewall swallows the connection.
What to do: Probe a path that answers quickly, raise timeout, or let the action wait for a service that is starting (wait: 5m).`,
    status: "200",
    attempts: "1",
  },
  {
    word: "connection-lost",
    when: "the connection breaks off",
    arrange: ({ world, pat }) => {
      world.network.faults.set(host, "reset-after-tls");
      return pat;
    },
    says: `connection-lost: The connection to ${host} broke off before the answer was whole (ECONNRESET).
Most likely: The service crashed while answering, announced more bytes than it sent, or something on the way closed the connection.
What to do: Look at the service's log; where it is starting or restarting, let the action wait (wait: 5m).`,
    attempts: "1",
  },
  {
    word: "connection-lost",
    when: "the answer is in a coding that nobody asked for",
    arrange: ({ world, pat }) => {
      world.endpoint.app = (request) =>
        request.socket.end("HTTP/1.1 200 OK\r\nServer: _\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
      return pat;
    },
    says: `connection-lost: The answer came in a transfer coding that nobody asked for: gzip, chunked.
Most likely: The app, or something on the way, names a coding that the answer does not have or that was not asked for.
What to do: Have the app send what its headers say; to ask for no compression at all: headers: "Accept-Encoding: identity".`,
    status: "200",
    attempts: "1",
  },
  {
    word: "response-too-large",
    when: "the headers grow over what is read of them",
    arrange: ({ world, pat }) => {
      const header = `Set-Cookie: ${"x".repeat(1024)}\r\n`;
      world.endpoint.app = (request) =>
        request.socket.end(`HTTP/1.1 200 OK\r\n${header.repeat(256)}Content-Length: 0\r\n\r\n`);
      return pat;
    },
    says: `response-too-large: ${host} sent more than 256KB of headers.
Most likely: The app adds to its headers with every answer, cookies for example, or puts data there.
What to do: Look at the headers of the answer, or probe another path; this limit cannot be raised.`,
    attempts: "1",
  },
  {
    word: "response-too-large",
    when: "the body grows over download-limit",
    arrange: ({ world, pat }) => {
      world.endpoint.app = (_request, response) => response.end("x".repeat(5000));
      return { ...pat, "download-limit": "4KB" };
    },
    says: `response-too-large: ${host} sent more than 4KB.
Most likely: The path answers with a download rather than a health check.
What to do: Probe a smaller path, or raise download-limit.`,
    status: "200",
    attempts: "1",
  },
];

describe("an endpoint that does not answer", () => {
  for (const one of cases) it(title(one), fails(one));
});

describe("without a proxy, which would resolve the name itself", () => {
  it("dns: the name does not resolve", async (t) => {
    const { run, pat } = await startScene(t);
    // Behind a proxy it is the proxy that resolves, so this one goes without. The domain exists nowhere (RFC 6761).
    const inputs = { ...pat, "ingress-url": "k7qzt2a.acmeorg.invalid", "allowed-hosts": "acmeorg.invalid" };
    const step = await run({ inputs, env: { HTTPS_PROXY: "" } });

    assert.equal(
      annotation(step, "dns").replace(/\((ENOTFOUND|EAI_AGAIN)\)/, "(code)"),
      `dns: k7qzt2a.acmeorg.invalid gave no answer. The name k7qzt2a.acmeorg.invalid does not resolve (code).
Most likely: The host is misspelt, or gone: a service that is dropped and created anew gets a new host. Just after provisioning the name may lag behind, and a private-link host resolves only inside its network.
What to do: Put the current ingress_url of SHOW ENDPOINTS into ingress-url; just after a deployment, let the action wait (wait: 5m).`,
    );
    assert.equal(step.exitCode, 1);
    assert.equal(step.outputs["failure"], "dns");
  });
});
