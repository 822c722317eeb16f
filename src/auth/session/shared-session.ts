import { ActionError } from "../../errors.ts";
import type { Secret } from "../../lib/secrets/secret.ts";
import type { AccountHost } from "../../snowflake/account/account-host.ts";
import {
  type Login,
  processLoginAnswer,
  processSessionTokenAnswer,
  requestLogin,
  requestSessionToken,
  type SessionTokens,
} from "../../snowflake/account/session-endpoint.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";
import { quote } from "../../snowflake/refusals/refusal.ts";
import type { IngressToken, SignInContext } from "../method.ts";

/** A token this close to its end would not survive what it is for. */
const marginMs = 60_000;

/** The one session of a run, shared by all that ask. */
export interface SharedSession {
  /** Tokens that are good for a while: logged in for when first asked for, renewed when they age. */
  current(context: SignInContext): Promise<SessionTokens>;
  /** Other tokens in place of the one that Snowflake says has expired; somebody else may have had them renewed already. */
  renewed(expired: Secret, context: SignInContext): Promise<SessionTokens>;
  /** A further token, for the ingress. */
  issue(context: SignInContext): Promise<IngressToken>;
}

/** A session that `prepare` says how to log in to; nothing is asked before somebody wants a token of it. */
export function sharedSession(
  host: AccountHost,
  prepare: (context: SignInContext) => Promise<{ readonly login: Login; readonly caller: Caller }>,
): SharedSession {
  let opened: Promise<SessionTokens> | undefined;

  /** Whoever asks meanwhile waits for the same; what failed may be tried again. */
  const hold = (tokens: Promise<SessionTokens>): Promise<SessionTokens> => {
    opened = tokens;
    tokens.catch(() => {
      if (opened === tokens) opened = undefined;
    });
    return tokens;
  };
  const logIn = async (context: SignInContext): Promise<SessionTokens> => {
    const { login, caller } = await prepare(context);
    const answer = await requestLogin(context.http, host, login, context.limits);
    return remember(processLoginAnswer(answer, host, caller, context.clock.now()), context);
  };
  const ask = async (type: "ISSUE" | "RENEW", tokens: SessionTokens, context: SignInContext) => {
    const answer = await requestSessionToken(context.http, host, type, tokens, context.limits);
    return processSessionTokenAnswer(answer, host, tokens, context.clock.now());
  };
  /** Whatever keeps a further token from being issued, the session's own is there (protocol 5.5: INFERRED). */
  const tryIssue = async (tokens: SessionTokens, context: SignInContext): Promise<SessionTokens | Unissued> => {
    try {
      const issued = await ask("ISSUE", tokens, context);
      return "message" in issued ? { why: quote(issued), code: issued.code } : issued;
    } catch (error) {
      const unreachable = error instanceof ActionError && error.failure.word === "account-unreachable";
      if (!unreachable || context.limits.signal.aborted) throw error;
      return { why: error.failure.happened, code: undefined };
    }
  };
  const renew = async (tokens: SessionTokens, context: SignInContext): Promise<SessionTokens> => {
    const renewed = await ask("RENEW", tokens, context);
    return "message" in renewed ? logIn(context) : remember(renewed, context, tokens.session);
  };
  const remember = (tokens: SessionTokens, context: SignInContext, instead?: Secret): SessionTokens => {
    masked(tokens, context);
    context.saveSession({ host: host.name, token: tokens.session }, instead);
    return tokens;
  };

  const current = async (context: SignInContext): Promise<SessionTokens> => {
    const held = opened ?? hold(logIn(context));
    const tokens = await held;
    if (tokens.expiresAt - context.clock.now() > marginMs) return tokens;
    return opened === held ? hold(renew(tokens, context)) : (opened ?? hold(logIn(context)));
  };

  return {
    current,
    async renewed(refused, context) {
      const tokens = await current(context);
      return tokens.session.reveal() === refused.reveal() ? hold(renew(tokens, context)) : tokens;
    },
    async issue(context) {
      let tokens = await current(context);
      let issued = await tryIssue(tokens, context);
      if ("why" in issued && needsLogin.includes(issued.code ?? "")) {
        tokens = await hold(issued.code === expired ? renew(tokens, context) : logIn(context));
        issued = await tryIssue(tokens, context);
      }
      if ("why" in issued) {
        context.log(
          `  No further token was issued for the session. ${issued.why} Sending the session's own token instead.`,
        );
        return { value: tokens.session, expiresAt: tokens.expiresAt };
      }
      masked(issued, context);
      // Meanwhile a statement may have had the session renewed: those tokens are newer.
      if ((await opened?.catch(() => undefined)) === tokens)
        opened = Promise.resolve({ ...tokens, master: issued.master });
      return { value: issued.session, expiresAt: issued.expiresAt };
    },
  };
}

function masked({ session, master }: SessionTokens, context: SignInContext): void {
  context.mask(session);
  context.mask(master);
}

const expired = "390112";

/** Refusals that mean the session is over: its tokens unknown, expired, invalid or deleted (SRC, Python connector). */
const needsLogin = ["390104", "390110", "390111", expired, "390113", "390114", "390115", "390400"];

/** Why there is no further token. */
interface Unissued {
  readonly why: string;
  readonly code: string | undefined;
}
