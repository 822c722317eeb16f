import { createPublicKey } from "node:crypto";
import type { LoginRefusal } from "../../emulator/account/login-refusal.ts";
import { host, type Scene } from "../scenario.ts";
import type { NotPlayed, Play } from "./play.ts";
import { asked } from "./remedy.ts";

const passphrase = "correct horse battery staple";

/** A job with `id-token: write`. */
const idToken = ({ emulator }: Scene) => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = emulator.oidc.env;
  return { requestUrl: ACTIONS_ID_TOKEN_REQUEST_URL, requestToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN };
};

const workload = { "ingress-url": host, account: "ACMEORG-DEV_ACCT", "auth-method": "workload-identity" };

/** A refusal of every login, until the remedy lifts it. */
const refused = (when: string, refusal: LoginRefusal, known: Play["known"] = {}): Play => ({
  when,
  known,
  arrange: ({ world, password }) => {
    world.account.loginRefusal = refusal;
    return { inputs: password };
  },
});

/** GitHub's runners are not among those that the account lets in. */
const onlyTheOffice = ({ world }: Scene): void => {
  world.account.networkPolicy = { allowedIps: ["198.51.100.9"] };
};

/** What is wrong with inputs, keys, credentials, roles, addresses and the account. */
export const accountPlays: Readonly<Record<string, readonly Play[] | NotPlayed>> = {
  "input-invalid": [
    {
      when: "two endpoints are public",
      arrange: ({ world }) => {
        world.service.endpoints.push({ ...world.endpoint, name: "admin", host: `x${host}` });
        const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
        return { inputs: { service, account: "ACMEORG-DEV_ACCT", token: world.pat.secret } };
      },
    },
  ],
  "key-unreadable": [
    {
      when: "the key is encrypted",
      arrange: ({ world, keyPair }) => ({
        inputs: { ...keyPair, "private-key": world.key.encryptedPkcs8(passphrase) },
      }),
      deed: (_scene, remedy) => {
        asked(remedy, "the input private-key-passphrase");
        return { inputs: { "private-key-passphrase": passphrase } };
      },
    },
  ],
  "id-token-unavailable": [
    {
      when: "the job may not have them",
      arrange: () => ({ inputs: workload }),
      deed: (scene, remedy) => {
        asked(remedy, "permissions: { id-token: write, contents: read } to the job");
        return { idToken: idToken(scene) };
      },
    },
  ],
  "credential-refused": [
    {
      when: "the key is not registered",
      arrange: ({ world, keyPair }) => {
        world.user.publicKeys.length = 0;
        return { inputs: keyPair };
      },
    },
    {
      when: "the programmatic access token was revoked",
      arrange: ({ world, pat }) => {
        world.user.pats.length = 0;
        return { inputs: { ...pat, "auth-method": "session", account: "ACMEORG-DEV_ACCT", user: "CI_BOT" } };
      },
      deed: (_scene, remedy, { TOKEN_SECRET = "" }) => {
        asked(remedy, "store the token_secret");
        return { inputs: { token: TOKEN_SECRET } };
      },
    },
    {
      when: "nobody has this identity",
      known: { user: "CI_BOT_OIDC" },
      arrange: (scene) => {
        scene.world.github.context = "environment:prod";
        return { inputs: workload, idToken: idToken(scene) };
      },
    },
    {
      when: "the user has another identity",
      arrange: (scene) => {
        scene.world.github.context = "environment:prod";
        return { inputs: { ...workload, user: "CI_BOT" }, idToken: idToken(scene) };
      },
    },
    refused("the user is disabled", "disabled"),
    refused("the user is locked", "locked"),
    refused("an authentication policy forbids it", "policy", { database: "TUTORIAL_DB", schema: "DATA_SCHEMA" }),
  ],
  "role-refused": [
    {
      when: "the role is spelt in another case",
      arrange: ({ keyPair }) => ({ inputs: { ...keyPair, role: "svc_caller" } }),
    },
    {
      when: "the role is an administrator's, and none is made yet",
      arrange: ({ world, keyPair }) => {
        world.user.roles.splice(0, world.user.roles.length, "ACCOUNTADMIN");
        world.service.grants.delete("SVC_CALLER");
        return { inputs: { ...keyPair, role: "ACCOUNTADMIN" } };
      },
    },
    {
      when: "the default role is an administrator's",
      arrange: ({ world, keyPair }) => {
        world.user.defaultRole = "ACCOUNTADMIN";
        return { inputs: keyPair };
      },
    },
    {
      when: "the role is not granted",
      arrange: ({ world, keyPair }) => {
        world.user.roles.length = 0;
        return { inputs: { ...keyPair, role: "SVC_CALLER" } };
      },
    },
    refused("the default warehouse is gone", "object-not-found"),
  ],
  "network-policy": [
    {
      when: "the account host keeps GitHub's runners out",
      arrange: (scene) => {
        onlyTheOffice(scene);
        return { inputs: scene.keyPair };
      },
    },
    {
      when: "the ingress keeps GitHub's runners out",
      arrange: (scene) => {
        onlyTheOffice(scene);
        return { inputs: scene.pat };
      },
    },
    {
      when: "there is no policy, and a token needs one",
      arrange: ({ world, pat }) => {
        world.account.networkPolicy = null;
        return { inputs: pat };
      },
    },
  ],
  "account-unreachable": [
    {
      when: "the account is misspelt",
      arrange: ({ keyPair }) => ({ inputs: { ...keyPair, account: "ACMEORG-DEV" } }),
      deed: (_scene, remedy, { ACCOUNT = "" }) => {
        asked(remedy, "Write into account what this prints");
        return { inputs: { account: ACCOUNT } };
      },
    },
  ],
  "host-not-allowed": [
    {
      when: "the host only looks like Snowflake's",
      arrange: ({ pat }) => ({ inputs: { ...pat, "ingress-url": "k7qzt2a-evilsnowflakecomputing.app" } }),
      deed: (_scene, remedy) => {
        asked(remedy, "the host that SHOW ENDPOINTS prints as ingress_url");
        return { inputs: { "ingress-url": host } };
      },
    },
  ],
};

/** The public half of the scene's key, as `openssl pkey -pubout` prints it without its first and last line. */
export const publicKey = ({ world }: Scene): string =>
  createPublicKey(world.key.pkcs8).export({ type: "spki", format: "der" }).toString("base64");
