import { describe, it } from "node:test";
import { cannot, host, pat, type Refusal, refused } from "./refusal.ts";

const refusals: readonly Refusal[] = [
  {
    name: "an http URL",
    inputs: () => ({ ...pat, "ingress-url": `http://${host}/x` }),
    says: cannot(
      "ingress-url",
      `is "http://${host}/x", which is not https; a token must not travel in the clear`,
      `Write https://${host}, or the host alone.`,
    ),
  },
  {
    name: "a URL with a user",
    inputs: () => ({ ...pat, "ingress-url": `https://ci:pa55-w0rd@${host}` }),
    says: cannot(
      "ingress-url",
      `carries a user or password before the host ${host}`,
      "Take it out; credentials belong in their own inputs.",
    ),
  },
  {
    name: "an http URL with a user",
    inputs: () => ({ ...pat, "ingress-url": `http://ci:pa55-w0rd@${host}` }),
    says: cannot(
      "ingress-url",
      `carries a user or password before the host ${host}`,
      "Take it out; credentials belong in their own inputs.",
    ),
  },
  {
    name: "no URL at all",
    inputs: () => ({ ...pat, "ingress-url": "my endpoint" }),
    says: cannot(
      "ingress-url",
      'is "my endpoint", which is neither a host nor a URL',
      `Write the host that SHOW ENDPOINTS prints as ingress_url, such as ${host}.`,
    ),
  },
  {
    name: "a URL with a fragment",
    inputs: () => ({ ...pat, "ingress-url": `https://${host}/#top` }),
    says: cannot(
      "ingress-url",
      `is "https://${host}/#top", which has a fragment that no server sees`,
      "Leave out what begins with #.",
    ),
  },
  {
    name: "the provisioning text",
    inputs: () => ({
      ...pat,
      "ingress-url": "Endpoints provisioning in progress... check back in a few minutes",
    }),
    says: cannot(
      "ingress-url",
      `is "Endpoints provisioning in progress... check back in a few minutes": Snowflake's notice that the endpoint is still being provisioned, not a host`,
      "Read ingress_url again in a few minutes: SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>.",
    ),
  },
  {
    name: "the account's host",
    inputs: () => ({ ...pat, "ingress-url": "acmeorg-dev-acct.snowflakecomputing.com" }),
    says: cannot(
      "ingress-url",
      "is at acmeorg-dev-acct.snowflakecomputing.com, which is the account's host, and not the endpoint's",
      `Write the host that SHOW ENDPOINTS prints as ingress_url, such as ${host}.`,
    ),
  },
  {
    name: "a page of Snowsight",
    inputs: () => ({ ...pat, "ingress-url": "https://app.snowflake.com/acmeorg/dev_acct/#/services" }),
    says: cannot(
      "ingress-url",
      "is at app.snowflake.com, which is Snowsight, and not the endpoint",
      `Write the host that SHOW ENDPOINTS prints as ingress_url, such as ${host}.`,
    ),
  },
  {
    name: "an underscore in the host",
    inputs: () => ({ ...pat, "ingress-url": "k7qzt2a-acmeorg-dev_acct.snowflakecomputing.app/api" }),
    says: cannot(
      "ingress-url",
      "is at k7qzt2a-acmeorg-dev_acct.snowflakecomputing.app, and no endpoint's host has an underscore",
      `Write ${host}: what is an underscore in the account's name is a hyphen in its hosts.`,
    ),
  },
  {
    name: "the sign-in page",
    inputs: () => ({
      ...pat,
      "ingress-url": "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin",
    }),
    says: cannot(
      "ingress-url",
      `is "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin", which is Snowflake's sign-in page and not the endpoint`,
      `Write the host that SHOW ENDPOINTS prints as ingress_url, such as ${host}.`,
    ),
  },
];

describe("an ingress-url that cannot be used", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});

const byGateway = { token: pat.token, account: "ACMEORG-DEV_ACCT", gateway: "APPS.PROD.FRONT" };

const gateways: readonly Refusal[] = [
  {
    name: "together with a URL",
    inputs: () => ({ ...byGateway, "ingress-url": host }),
    says: cannot(
      "gateway",
      "is given together with ingress-url",
      "Give only one of them: gateway is the host that several services share, ingress-url one endpoint.",
    ),
  },
  {
    name: "together with a service and its endpoint",
    inputs: () => ({ ...byGateway, service: "APPS.PROD.HELLO", endpoint: "api" }),
    says: cannot(
      "gateway",
      "is given together with service",
      "Give only one of them: gateway is the host that several services share, service one endpoint.",
    ),
  },
  {
    name: "with an endpoint",
    inputs: () => ({ ...byGateway, endpoint: "api" }),
    says: cannot(
      "endpoint",
      "is given together with gateway",
      "Leave endpoint out: a gateway's own specification names the endpoints behind it.",
    ),
  },
  {
    name: "to be resumed",
    inputs: () => ({ ...byGateway, resume: "true", wait: "1m" }),
    says: cannot(
      "resume",
      "is true without service",
      "Give service (DATABASE.SCHEMA.SERVICE) in place of ingress-url or gateway, so that it is known what to resume.",
    ),
  },
  {
    name: "with half a name",
    inputs: () => ({ ...byGateway, gateway: "FRONT" }),
    says: cannot(
      "gateway",
      `is "FRONT", which has one part where a gateway's full name has three`,
      "Write DATABASE.SCHEMA.GATEWAY, such as APPS.PROD.HELLO; a name that holds a dot stands in double quotes.",
    ),
  },
  {
    name: "with a statement behind its name",
    inputs: () => ({ ...byGateway, gateway: "A.B.C; DROP GATEWAY A.B.C" }),
    says: cannot(
      "gateway",
      `is "A.B.C; DROP GATEWAY A.B.C", which goes on as a statement at character 6, where a name should end`,
      `Write DATABASE.SCHEMA.GATEWAY, such as APPS.PROD.HELLO; what is not letters, digits, _ and $ stands in double quotes, as in "my db".PROD.HELLO.`,
    ),
  },
  {
    name: "with a condition on a service",
    inputs: () => ({ ...byGateway, expect: "restarts == 0" }),
    says: `The input expect cannot be used: it asks about the service itself (restarts), and no service is given.
  -   restarts == 0
What to do: Give service (DATABASE.SCHEMA.SERVICE) and account in place of the host: these conditions are looked up in the account.`,
  },
  {
    name: "without an account",
    inputs: () => ({ ...byGateway, account: "" }),
    says: cannot(
      "account",
      "is not given, and gateway needs it: the endpoint is looked up in the account",
      "Give the account identifier, such as ACMEORG-DEV_ACCT, or account-url.",
    ),
  },
];

describe("a gateway that cannot be used", () => {
  for (const one of gateways) it(`${one.name} is refused`, refused("input-invalid", one));
});

const hosts: readonly Refusal[] = [
  {
    name: "a host that is not Snowflake's",
    inputs: () => ({ ...pat, "ingress-url": "https://example.com/x" }),
    says: cannot(
      "ingress-url",
      "is at example.com, which is not a Snowflake host; a token sent there would be given away",
      `Use the host that SHOW ENDPOINTS prints as ingress_url, such as ${host}. Only if this host is really yours, name its domain in allowed-hosts.`,
    ),
  },
];

describe("a host that gets no token", () => {
  for (const one of hosts) it(`${one.name} is refused`, refused("host-not-allowed", one));
});
