import { signInPage } from "../../emulator/ingress/gateway-reply.ts";
import { host } from "../scenario.ts";
import { answers, type FalseGreenCase, impostor, portal } from "./false-green-case.ts";

const proxyPage = "<html><head><title>Access blocked</title></head><body>Your company's policy…</body></html>";

const refusal = '{"responseType":"ERROR_UNAUTHORIZED","requestId":"x","detail":"Unauthorized request"}';

/** The service never saw the request. */
export const somebodyElse: readonly FalseGreenCase[] = [
  {
    name: "A redirect to Snowflake's sign-in, which a client that follows it finds to be a page with status 200",
    says: "sign-in-required",
    inputs: { "max-redirects": "20", expect: "status in 200-399" },
    set: (world) => {
      world.pat.expiresAt = Date.now() - 1;
    },
  },
  {
    name: "Snowflake's sign-in page itself, with status 200, at the endpoint's own host",
    says: "sign-in-required",
    set: answers(200, signInPage().body, { "content-type": "text/html" }),
  },
  {
    name: "A page with status 200 that sends the browser to the sign-in by a script",
    says: "sign-in-required",
    set: answers(
      200,
      '<script>location = "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?x"</script>',
      {
        "content-type": "text/html; charset=utf-8",
      },
    ),
  },
  {
    name: "The ingress's error as JSON, with status 200: nobody there to pass the request to",
    says: "service-not-ready",
    set: answers(200, '{"responseType":"ERROR","detail":"Service HELLO not reachable: no service hosts found."}'),
  },
  {
    name: "The ingress's error as JSON, with status 200: the token",
    says: "access-denied",
    set: answers(200, '{"responseType":"ERROR_INVALID_TOKEN","requestId":"x","detail":"Invalid token"}'),
  },
  {
    name: "The ingress's 401, where expect wants a 401 of the app",
    says: "access-denied",
    inputs: { expect: "status == 401" },
    set: (world) => {
      world.answers.rejectedToken.authorization = "json";
      world.pat.expiresAt = Date.now() - 1;
    },
  },
  {
    name: "The ingress's page for a role without access, where expect wants a 403 of the app",
    says: "access-denied",
    inputs: { expect: "status == 403" },
    set: (world) => {
      world.answers.accessDenied = "html";
      world.user.defaultRole = "NO_ACCESS";
    },
  },
  {
    name: "The ingress's 503, where expect wants a 503 of the app",
    says: "service-not-ready",
    inputs: { expect: "status == 503" },
    set: (world) => {
      world.endpoint.gateway = "envoy-503";
    },
  },
  {
    name: "A page with status 200 of a proxy that inspects TLS and is trusted",
    says: "connect",
    set: impostor("HTTP/1.1 200 OK", "Server: squid", `Content-Length: ${Buffer.byteLength(proxyPage)}`, "", proxyPage),
  },
  {
    name: "A redirect of such a proxy to a page of its own, where expect allows redirects",
    says: "connect",
    inputs: { expect: "status in 200-399" },
    set: impostor("HTTP/1.1 302 Found", "Location: https://portal.example/", "Content-Length: 0", "", ""),
  },
  {
    name: "A portal that answers POST, and sends GET to a login of its own",
    says: "connect",
    inputs: { method: "POST", path: "/echo", body: "{}" },
    set: (world) => {
      world.endpoint.impostor = ({ method }, response) =>
        method === "POST" ? response.end("{}") : response.writeHead(302, { location: "https://portal.example/" }).end();
    },
  },
  {
    name: "A portal that answers the first request, and refuses the next with 403",
    says: "connect",
    set: portal("HTTP/1.1 403 Forbidden", "Content-Length: 0", "", ""),
  },
  {
    name: "A portal that answers the first request, and sends the next to a login on the same host",
    says: "connect",
    set: portal("HTTP/1.1 302 Found", "Location: /login", "Content-Length: 0", "", ""),
  },
  {
    name: "A portal that signs in elsewhere, under the path that Snowflake uses too",
    says: "connect",
    set: portal("HTTP/1.1 302 Found", "Location: https://login.example/oauth/authorize?x", "Content-Length: 0", "", ""),
  },
  {
    name: "A portal that answers the next request in the gateway's words, but with 200",
    says: "connect",
    set: portal("HTTP/1.1 200 OK", `Content-Length: ${refusal.length}`, "", refusal),
  },
  {
    name: "A portal that answers once, and then no more",
    says: "timeout",
    inputs: { timeout: "2s" },
    set: (world) => {
      world.endpoint.impostor = ({ headers, socket }) =>
        headers.authorization === undefined
          ? socket.destroy()
          : socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    },
  },
  {
    name: "A captive portal, which has no certificate for the host",
    says: "tls",
    set: (world) => {
      world.network.faults.set(host, "certificate-unknown-authority");
    },
  },
  {
    name: "A proxy that refuses the tunnel with a page of its own",
    says: "connect",
    set: (world) => {
      world.network.proxyFault = "forbidden";
    },
  },
  {
    name: "Another service behind a host that was given away anew, with expect asking for what only ours says",
    says: "expectation-failed",
    inputs: { expect: 'json $.service == "ours"' },
    set: answers(200, '{"service":"theirs"}'),
  },
];
