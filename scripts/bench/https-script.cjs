// What one would write without us: a token, one request over node:https through the proxy, and the status. It is no
// judge of the answer; scripts/bench.mjs measures it as the floor of Node itself.
const http = require("node:http");
const https = require("node:https");

const proxy = new URL(process.env.HTTPS_PROXY);
const { INPUT_TOKEN: token, "INPUT_INGRESS-URL": host, INPUT_PATH: path } = process.env;

const tunnel = http.request({ host: proxy.hostname, port: proxy.port, method: "CONNECT", path: `${host}:443` });
tunnel.on("connect", (_answer, socket) => {
  const headers = { Authorization: `Snowflake Token="${token}"` };
  const request = https.get({ host, path, headers, socket, agent: false }, (answer) => {
    answer.resume().on("end", () => {
      socket.destroy();
      process.exitCode = answer.statusCode === 200 ? 0 : 1;
    });
  });
  request.on("error", () => process.exit(1));
});
tunnel.end();
