import { stringify } from "yaml";
import { crashLoop } from "../test/emulator/world/lifecycle.ts";
import type { World } from "../test/emulator/world/world.ts";

/** One step of a workflow, as a user would write it. */
export interface Scene {
  readonly title: string;
  /** What to look at. */
  readonly note: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Inputs that a workflow takes from its secrets, by the secret's name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** What has happened at Snowflake's side before the step runs. */
  readonly arrange?: (world: World) => void;
  /** Whether the step is to be green. */
  readonly green: boolean;
}

/** Tutorial 8 of Snowflake, twice over, the trap it warns of, and a service that is not well. */
export function scenes(world: World): readonly Scene[] {
  const endpoint = { "ingress-url": world.endpoint.host ?? "" };
  const hello = { method: "POST", headers: "Content-Type: application/json", body: '{"data": [[0, "hello"]]}' };
  const signsInAs = { account: "ACMEORG-DEV_ACCT", user: "CI_BOT", role: "SVC_CALLER" };
  const pat = { SNOWFLAKE_PAT: world.pat.secret };
  const key = { SNOWFLAKE_PRIVATE_KEY: world.key.pkcs8 };
  const token = secret("SNOWFLAKE_PAT");
  const privateKey = { "private-key": secret("SNOWFLAKE_PRIVATE_KEY") };
  return [
    {
      title: "A health check, with a programmatic access token",
      note: "The shortest step there is: where, what, and a token.",
      inputs: { ...endpoint, path: "/healthcheck", token, expect: 'status == 200\nbody contains "ready"\n' },
      secrets: pat,
      green: true,
    },
    {
      title: "A real question to the service",
      note: "A JSON request, and a condition on what comes back.",
      inputs: { ...endpoint, path: "/echo", ...hello, token, expect: 'json $.data[0][1] == "Bob said hello"' },
      secrets: pat,
      green: true,
    },
    {
      title: "The service's web page",
      note: "Snowflake's tutorial ends here: the page behind the sign-in.",
      inputs: { ...endpoint, path: "/ui", token, expect: "header content-type contains html" },
      secrets: pat,
      green: true,
    },
    {
      title: "The same health check, with a key pair",
      note: "The key signs an assertion, Snowflake exchanges it for a token, the token goes to the service.",
      inputs: { ...endpoint, path: "/healthcheck", ...privateKey, ...signsInAs },
      secrets: key,
      green: true,
    },
    {
      title: "The question, with a key pair",
      note: "Each step signs in anew; nothing is kept anywhere.",
      inputs: { ...endpoint, path: "/echo", ...hello, ...privateKey, ...signsInAs, expect: "json $.data[*] exists" },
      secrets: key,
      green: true,
    },
    {
      title: "The web page, with a key pair",
      note: "",
      inputs: { ...endpoint, path: "/ui", ...privateKey, ...signsInAs },
      secrets: key,
      green: true,
    },
    {
      title: "The trap: a token that was revoked",
      note: "curl and every HTTP action follow Snowflake's redirect to a sign-in page that says 200, and stay green.",
      inputs: { ...endpoint, path: "/healthcheck", token },
      secrets: { SNOWFLAKE_PAT: `${world.pat.secret.slice(0, -8)}revoked0` },
      green: false,
    },
    {
      title: "A service by its name, and why it does not answer",
      note: "Its container crashes. The action asks Snowflake, and shows what the container said.",
      inputs: {
        service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE",
        path: "/healthcheck",
        account: signsInAs.account,
        token,
      },
      secrets: pat,
      arrange: ({ service }) => {
        crashLoop(service);
        service.containers[0]?.logs.push("ModuleNotFoundError: No module named 'flask'");
      },
      green: false,
    },
  ];
}

const secret = (name: string) => `\${{ secrets.${name} }}`;

/** The inputs with the secrets put in, as the runner hands them to the action. */
export function evaluated({ inputs, secrets }: Scene): Readonly<Record<string, string>> {
  const values = new Map(Object.entries(secrets).map(([name, value]) => [secret(name), value]));
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, values.get(value) ?? value]));
}

/** The step as it stands in a workflow file, ready to be copied. */
export function workflowStep({ inputs }: Scene): readonly string[] {
  const step = { uses: "OWNER/snowflake-endpoint-action@v1", with: inputs };
  return stringify([step], { lineWidth: 0, singleQuote: true }).trimEnd().split("\n");
}
