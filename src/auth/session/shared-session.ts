import { ActionError } from "../../errors.ts";
import { Held } from "../../lib/held.ts";
import type { Secret } from "../../lib/secrets/secret.ts";
import { AccountClient, type AccountHost } from "../../snowflake/account/account-client.ts";
import {
  processLoginAnswer,
  processSessionTokenAnswer,
  requestLogin,
  requestSessionToken,
  type SessionTokens,
} from "../../snowflake/account/session-endpoint.ts";
import { sqlName } from "../../snowflake/identifier.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";
import { quote, type Refusal } from "../../snowflake/refusals/refusal.ts";
import type { IngressToken, SignInContext } from "../method.ts";
import type { Authenticator } from "./authenticator.ts";

/** A token with less time left than this, in milliseconds, is renewed before it is used. */
const marginMs = 60_000;

/** Who logs in where, and how. */
export interface SessionLogin {
  /** Without region. */
  readonly accountName: string;
  readonly accountHost: AccountHost;
  readonly caller: Caller;
  readonly authenticator: Authenticator;
}

/** The one session of a run, shared by all checks. It logs in when a token is first needed. */
export class SharedSession {
  readonly #login: SessionLogin;
  readonly #tokens = new Held<SessionTokens>();

  constructor(login: SessionLogin) {
    this.#login = login;
  }

  /** Tokens that are good for a while: logged in for when first asked for, renewed when they age. */
  current(context: SignInContext): Promise<SessionTokens> {
    return this.#get(context, (old) => (old === undefined ? this.#logIn(context) : this.#renew(old, context)));
  }

  /** Other tokens in place of the one that Snowflake says has expired. Somebody else may have had them renewed already. */
  async renewed(expired: Secret, context: SignInContext): Promise<SessionTokens> {
    const tokens = await this.current(context);
    return isOf(expired)(tokens) ? this.#replace(tokens, context, () => this.#renew(tokens, context)) : tokens;
  }

  /** A further token, for the ingress. */
  async issue(context: SignInContext): Promise<IngressToken> {
    let tokens = await this.current(context);
    let issued = await this.#tryIssue(tokens, context);
    if ("why" in issued && issued.needs !== undefined) {
      const ended = tokens;
      const renews = issued.needs === "renewal";
      tokens = await this.#replace(ended, context, () => (renews ? this.#renew(ended, context) : this.#logIn(context)));
      issued = await this.#tryIssue(tokens, context);
    }
    if ("why" in issued) {
      context.log(
        `  No further token was issued for the session. ${issued.why} Sending the session's own token instead.`,
      );
      return { value: tokens.session, expiresAt: tokens.expiresAt };
    }
    maskAll(issued, context);
    // If a statement renewed the session meanwhile, its newer tokens stay.
    this.#tokens.swap(tokens, { ...tokens, master: issued.master });
    return { value: issued.session, expiresAt: issued.expiresAt };
  }

  #get(context: SignInContext, make: (old: SessionTokens | undefined) => Promise<SessionTokens>) {
    const now = context.clock.now();
    return this.#tokens.get(({ expiresAt }) => expiresAt - now > marginMs, make);
  }

  /** Replaces refused tokens by what `make` gives, once for all callers that used them. */
  #replace({ session }: SessionTokens, context: SignInContext, make: () => Promise<SessionTokens>) {
    this.#tokens.drop(isOf(session));
    return this.#get(context, make);
  }

  async #logIn(context: SignInContext): Promise<SessionTokens> {
    const { accountName, accountHost, caller, authenticator } = this.#login;
    const { secret, idToken } = await authenticator.authenticate(context);
    const answer = await requestLogin(new AccountClient(accountHost, context), {
      authenticator: authenticator.name,
      accountName,
      ...(caller.user === undefined ? {} : { user: caller.user }),
      ...(caller.role === undefined ? {} : { role: sqlName(caller.role) }),
      secret,
    });
    const loginCaller = {
      ...caller,
      credential: authenticator.credential,
      ...(idToken === undefined ? {} : { idToken }),
    };
    return this.#save(await processLoginAnswer(answer, loginCaller, context.clock.now()), context);
  }

  async #renew(tokens: SessionTokens, context: SignInContext): Promise<SessionTokens> {
    const renewed = await this.#ask("RENEW", tokens, context);
    return "message" in renewed ? this.#logIn(context) : this.#save(renewed, context, tokens.session);
  }

  /** The further token, or why there is none: the session's own token can be used then (protocol 5.5: INFERRED). */
  async #tryIssue(tokens: SessionTokens, context: SignInContext): Promise<SessionTokens | Unissued> {
    try {
      const issued = await this.#ask("ISSUE", tokens, context);
      return "message" in issued ? { why: quote(issued), needs: needOf(issued) } : issued;
    } catch (error) {
      const unreachable = error instanceof ActionError && error.failure.word === "account-unreachable";
      if (!unreachable || context.limits.signal.aborted) throw error;
      return { why: error.failure.happened, needs: undefined };
    }
  }

  async #ask(type: "ISSUE" | "RENEW", tokens: SessionTokens, context: SignInContext) {
    const answer = await requestSessionToken(new AccountClient(this.#login.accountHost, context), type, tokens);
    return processSessionTokenAnswer(answer, tokens, context.clock.now());
  }

  /** Has the post step delete the session. */
  #save(tokens: SessionTokens, context: SignInContext, instead?: Secret): SessionTokens {
    maskAll(tokens, context);
    context.saveSession({ host: this.#login.accountHost.name, token: tokens.session }, instead);
    return tokens;
  }
}

function maskAll({ session, master }: SessionTokens, context: SignInContext): void {
  context.mask(session);
  context.mask(master);
}

/** Whether tokens belong to this session token. The master token may have changed since. */
const isOf = (token: Secret) => (tokens: SessionTokens) => tokens.session.reveal() === token.reveal();

/** Codes that mean the session is over: its tokens are unknown, invalid or deleted (SRC, Python connector). */
const endedCodes = ["390104", "390110", "390111", "390113", "390114", "390115", "390400"];

/** What another token needs first. A 401 without a code means that the session is over, too (SRC, recorded). */
const needOf = ({ status, code = status === 401 ? "390104" : "" }: Refusal): Unissued["needs"] =>
  code === "390112" ? "renewal" : endedCodes.includes(code) ? "login" : undefined;

/** Why there is no further token. */
interface Unissued {
  readonly why: string;
  readonly needs: "renewal" | "login" | undefined;
}
