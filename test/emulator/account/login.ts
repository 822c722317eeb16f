import type { Reply, Request } from "../transport/message.ts";
import { type Account, addressRefused, admits, isNamed, roleExists } from "../world/account.ts";
import { identifier } from "../world/identifier.ts";
import { addToken, createSession, type Session } from "../world/session.ts";
import { defaultRole, hasRole, type User } from "../world/user.ts";
import type { World } from "../world/world.ts";
import { authenticators, type Credentials, type Login } from "./authenticators.ts";
import { failure, success } from "./envelope.ts";
import { asObject, asText, parseObject } from "./json-object.ts";
import { refuseLogin, roleNotFound, roleNotGranted } from "./login-refusal.ts";

/** The content of a valid login request. */
interface LoginRequest {
  readonly accountName: string;
  readonly clientAppId: string;
  readonly parameters: Map<string, unknown>;
  readonly credentials: Credentials;
}

/** `POST /session/v1/login-request`: any kind of credential for a session (protocol 5.2, 5.3). */
export async function login(request: Request, account: Account, world: World): Promise<Reply> {
  const asked = parseLogin(request.body);
  if (asked === undefined || !isNamed(account, asked.accountName.toUpperCase())) return refuseLogin("bad-request");
  if (account.loginRefusal !== undefined) return refuseLogin(account.loginRefusal);
  if (!admits(account, world.clientIp)) return failure("390422", addressRefused(world.clientIp));

  const { authenticator } = asked.credentials;
  const authenticate = Object.hasOwn(authenticators, authenticator) ? authenticators[authenticator] : undefined;
  if (authenticate === undefined) return refuseLogin("bad-request");
  const result = await authenticate(asked.credentials, account, world);
  if ("status" in result) return result;

  const role = chooseRole(request.query.get("roleName"), result, account);
  if (typeof role !== "string") return role.refused;
  const current = (name: string): string | null => identifier(request.query.get(name) ?? "") ?? null;
  const session = createSession({
    user: result.user,
    role,
    database: current("databaseName"),
    schema: current("schemaName"),
    clientAppId: asked.clientAppId,
    parameters: asked.parameters,
  });
  return openSession(session, account, world);
}

function parseLogin(body: string): LoginRequest | undefined {
  const data = asObject(parseObject(body)?.["data"]) ?? {};
  const accountName = asText(data["ACCOUNT_NAME"]);
  const clientAppId = asText(data["CLIENT_APP_ID"]);
  const authenticator = asText(data["AUTHENTICATOR"] ?? "SNOWFLAKE");
  const parameters = asObject(data["SESSION_PARAMETERS"] ?? {});
  if (accountName === undefined || clientAppId === undefined) return undefined;
  if (authenticator === undefined || parameters === undefined) return undefined;
  return {
    accountName,
    clientAppId,
    parameters: new Map(Object.entries(parameters).map(([name, value]) => [name.toUpperCase(), value])),
    credentials: {
      authenticator,
      loginName: asText(data["LOGIN_NAME"]),
      password: asText(data["PASSWORD"]),
      token: asText(data["TOKEN"]),
      provider: asText(data["PROVIDER"]),
    },
  };
}

/**
 * The session's role: the one asked for, else the credential's, else the user's default. `roleName` is read as an SQL
 * identifier: unquoted letters mean their upper case, and a role of mixed case needs quotes. INFERRED.
 */
function chooseRole(asked: string | null, { user, role }: Login, account: Account): string | { refused: Reply } {
  if (asked === null || asked === "") return role ?? usableDefault(user);
  const name = identifier(asked);
  if (name === undefined || !roleExists(account, name)) return { refused: roleNotFound(asked) };
  if (!hasRole(user, name) || (typeof role === "string" && role !== name)) return { refused: roleNotGranted(asked) };
  return name;
}

/** A default role that was revoked does not stop a login: the session then has PUBLIC. INFERRED. */
function usableDefault(user: User): string {
  const role = defaultRole(user);
  return hasRole(user, role) ? role : "PUBLIC";
}

function openSession(session: Session, account: Account, world: World): Reply {
  world.sessions.push(session);
  const { lifetimes } = account;
  return success({
    masterToken: addToken(session, "master", world.now(), lifetimes.master).secret,
    token: addToken(session, "session", world.now(), lifetimes.session).secret,
    validityInSeconds: lifetimes.session,
    masterValidityInSeconds: lifetimes.master,
    displayUserName: session.user.name,
    serverVersion: "9.36.1 b2026111708001212334455",
    firstLogin: false,
    remMeToken: null,
    remMeValidityInSeconds: 0,
    healthCheckInterval: 45,
    newClientForUpgrade: null,
    sessionId: Number(session.id),
    parameters: [
      { name: "AUTOCOMMIT", value: true },
      { name: "CLIENT_PREFETCH_THREADS", value: 4 },
      { name: "QUERY_CONTEXT_CACHE_SIZE", value: 5 },
      { name: "TIMEZONE", value: "America/Los_Angeles" },
    ],
    sessionInfo: {
      databaseName: session.database,
      schemaName: session.schema,
      warehouseName: null,
      roleName: session.role,
    },
    idToken: null,
    idTokenValidityInSeconds: 0,
    responseData: null,
    mfaToken: null,
    mfaTokenValidityInSeconds: 0,
  });
}
