// What one would write without us: with a token, or a key that is exchanged for one, a request over node:https through the
// proxy, and the status. It is no judge of the answer; scripts/bench.mjs measures it as the floor of Node itself.
const { createHash, createPublicKey, createSign } = require("node:crypto");
const http = require("node:http");
const https = require("node:https");

const proxy = new URL(process.env.HTTPS_PROXY);
const { INPUT_TOKEN: given, "INPUT_INGRESS-URL": host, INPUT_PATH: path } = process.env;

/** Gives the status and the text of the answer. */
function ask(to, options, body = "") {
  return new Promise((resolve, reject) => {
    const tunnel = http.request({ host: proxy.hostname, port: proxy.port, method: "CONNECT", path: `${to}:443` });
    tunnel.on("connect", (_answer, socket) => {
      const request = https.request({ ...options, host: to, socket, agent: false }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (piece) => (text += piece));
        answer.on("end", () => {
          socket.destroy();
          resolve({ status: answer.statusCode, text });
        });
      });
      request.on("error", reject).end(body);
    });
    tunnel.on("error", reject).end();
  });
}

async function exchange({ "INPUT_PRIVATE-KEY": key, INPUT_ACCOUNT: account, INPUT_USER: user, INPUT_ROLE: role }) {
  const encoded = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const publicKey = createPublicKey(key).export({ type: "spki", format: "der" });
  const fingerprint = createHash("sha256").update(publicKey).digest("base64");
  const sub = `${account}.${user}`.toUpperCase();
  const iat = Math.floor(Date.now() / 1000) - 30;
  const claims = { iss: `${sub}.SHA256:${fingerprint}`, sub, iat, exp: iat + 3540 };
  const unsigned = `${encoded({ alg: "RS256", typ: "JWT" })}.${encoded(claims)}`;
  const assertion = `${unsigned}.${createSign("sha256").update(unsigned).sign(key, "base64url")}`;
  const grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
  const form = new URLSearchParams({ grant_type: grant, scope: `session:role:${role} ${host}`, assertion }).toString();
  const accountHost = `${account.replaceAll("_", "-").toLowerCase()}.snowflakecomputing.com`;
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": form.length };
  return (await ask(accountHost, { method: "POST", path: "/oauth/token", headers }, form)).text;
}

(async () => {
  const token = given ?? (await exchange(process.env));
  const { status } = await ask(host, { path, headers: { Authorization: `Snowflake Token="${token}"` } });
  process.exitCode = status === 200 ? 0 : 1;
})();
