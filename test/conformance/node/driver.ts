// Snowflake's Node driver, unchanged: logs in, shows the endpoints, and calls the echo service with its session's token.
import { createRequire } from "node:module";

type Row = Readonly<Record<string, unknown>>;

/** What of the driver is used; it is installed on demand, and its types with it. */
interface Driver {
  configure(options: object): void;
  createConnection(options: object): Connection;
}

interface Connection {
  connectAsync(callback: () => void): Promise<unknown>;
  execute(options: {
    readonly sqlText: string;
    readonly complete: (error: Error | undefined, statement: unknown, rows: readonly Row[]) => void;
  }): void;
  serialize(): string;
  destroy(callback: () => void): void;
}

const { SDK = "", WAY = "", ACCOUNT, LOGIN, PASSWORD, PAT, OAUTH_TOKEN, KEY, ID_TOKEN, SERVICE } = process.env;
const snowflake = createRequire(SDK)("snowflake-sdk") as Driver;
snowflake.configure({ logLevel: "OFF", disableOCSPChecks: true });

const ways: Readonly<Record<string, object>> = {
  password: { username: LOGIN, password: PASSWORD },
  "key-pair": { username: LOGIN, authenticator: "SNOWFLAKE_JWT", privateKey: KEY },
  pat: { username: LOGIN, authenticator: "PROGRAMMATIC_ACCESS_TOKEN", token: PAT },
  oauth: { username: LOGIN, authenticator: "OAUTH", token: OAUTH_TOKEN },
  oidc: { authenticator: "WORKLOAD_IDENTITY", workloadIdentityProvider: "OIDC", token: ID_TOKEN },
};
const connection = snowflake.createConnection({ account: ACCOUNT, ...ways[WAY] });
await connection.connectAsync(() => undefined);
const rows = await new Promise<readonly Row[]>((resolve, reject) => {
  connection.execute({
    sqlText: `SHOW ENDPOINTS IN SERVICE ${SERVICE}`,
    complete: (error, _statement, found) => (error === undefined || error === null ? resolve(found) : reject(error)),
  });
});
const host = rows.find((row) => /^true$/i.test(String(row["is_public"])))?.["ingress_url"];
const { services } = JSON.parse(connection.serialize()) as {
  services: { sf: { tokenInfo: { sessionToken: string } } };
};
const answer = await fetch(`https://${String(host)}/echo`, {
  method: "POST",
  headers: {
    authorization: `Snowflake Token="${services.sf.tokenInfo.sessionToken}"`,
    "content-type": "application/json",
  },
  body: JSON.stringify({ data: [[0, "hello"]] }),
});
const body: unknown = await answer.json();
console.log(JSON.stringify({ endpoints: rows.map((row) => row["name"]), status: answer.status, body }));
await new Promise<void>((resolve) => {
  connection.destroy(() => resolve());
});
