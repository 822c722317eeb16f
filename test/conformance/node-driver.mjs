// Snowflake's Node driver, unchanged: logs in, shows the endpoints, and calls the echo service with its session's token.
import { createRequire } from "node:module";

const { SDK = "", WAY = "", ACCOUNT, LOGIN, PASSWORD, PAT, KEY, ID_TOKEN, SERVICE } = process.env;
const snowflake = createRequire(SDK)("snowflake-sdk");
snowflake.configure({ logLevel: "OFF", disableOCSPChecks: true });

const ways = {
  password: { username: LOGIN, password: PASSWORD },
  "key-pair": { username: LOGIN, authenticator: "SNOWFLAKE_JWT", privateKey: KEY },
  pat: { username: LOGIN, authenticator: "PROGRAMMATIC_ACCESS_TOKEN", token: PAT },
  oidc: { authenticator: "WORKLOAD_IDENTITY", workloadIdentityProvider: "OIDC", token: ID_TOKEN },
};
const connection = snowflake.createConnection({ account: ACCOUNT, ...ways[WAY] });
await connection.connectAsync(() => undefined);
const rows = await new Promise((resolve, reject) => {
  const complete = (error, _statement, found) => (error ? reject(error) : resolve(found));
  connection.execute({ sqlText: `SHOW ENDPOINTS IN SERVICE ${SERVICE}`, complete });
});
const host = rows.find((row) => String(row["is_public"]).toLowerCase() === "true")["ingress_url"];
const token = JSON.parse(connection.serialize()).services.sf.tokenInfo.sessionToken;
const answer = await fetch(`https://${host}/echo`, {
  method: "POST",
  headers: { authorization: `Snowflake Token="${token}"`, "content-type": "application/json" },
  body: JSON.stringify({ data: [[0, "hello"]] }),
});
const body = await answer.json();
console.log(JSON.stringify({ endpoints: rows.map((row) => row["name"]), status: answer.status, body }));
await new Promise((resolve) => connection.destroy(resolve));
