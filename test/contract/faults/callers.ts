import { fetchIdToken } from "../../../src/auth/github/id-token.ts";
import { ActionError, type FailureWord } from "../../../src/errors.ts";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import { systemClock } from "../../../src/lib/time/clock.ts";
import { Deadline } from "../../../src/lib/time/deadline.ts";
import type { Http } from "../../../src/net/http.ts";
import { parseConditions } from "../../../src/probe/conditions/parse-conditions.ts";
import { judge } from "../../../src/probe/verdict.ts";
import { AccountClient } from "../../../src/snowflake/account/account-client.ts";
import { processTokenAnswer, requestToken } from "../../../src/snowflake/account/token-endpoint.ts";
import { hostGuard } from "../../../src/snowflake/host-guard.ts";
import { Gateway } from "../../../src/snowflake/ingress/gateway.ts";
import { sqlClient } from "../../../src/snowflake/sql/sql-client.ts";
import { fakeClock } from "../../unit/fake-clock.ts";
import { accountHost, ingressHost } from "../network.ts";
import type { AskedHost } from "./fault.ts";

/** Asks somebody as the action does, with so many milliseconds for each request, and gives the failure word. */
type Ask = (http: Http, timeoutMs: number) => Promise<FailureWord | "healthy">;

const { signal } = new AbortController();
const limitsOf = (timeoutMs: number) => ({ timeoutMs, maxBytes: 1024 ** 2, signal });
const guard = hostGuard([]);
const caller = { credential: "the token", renewal: "Make a new one." };
const redact = (text: string) => text;
const host = { name: accountHost, allows: guard.allowsAccount };
const secret = new Secret("a-secret-of-some-length");

/** Pauses between attempts take no time. */
export const callers: Readonly<Record<AskedHost, Ask>> = {
  async endpoint(http, timeoutMs) {
    const gateway = new Gateway({ http, guard, caller, redact });
    const question = {
      method: "GET",
      url: new URL(`https://${ingressHost}/`),
      headers: [["Authorization", secret]],
    } as const;
    const attempt = Deadline.in(10 * timeoutMs, systemClock, signal);
    const outcome = await http({ ...question, ...limitsOf(timeoutMs) });
    const notTheService = outcome.kind === "failed" ? undefined : await gateway.recognise(outcome, question, attempt);
    const journey = { outcome, question, url: question.url, hops: [] };
    const { failure } = await judge(journey, parseConditions("status in 200-299"), {
      notTheService,
      explainNetworkFailure: (silence, url) => gateway.explain(silence, url),
      judgeElsewhere: () => Promise.reject(new Error("Nothing is costly here.")),
      redact,
      now: new Date(),
      asksForPart: false,
    });
    return failure?.word ?? "healthy";
  },

  account: (http, timeoutMs) =>
    wordOf(async () => {
      const client = new AccountClient(host, { http, redact, limits: limitsOf(timeoutMs) });
      await processTokenAnswer(await requestToken(client, "host", secret), caller, 0);
    }),

  SQL: (http, timeoutMs) =>
    wordOf(async () => {
      const access = () => Promise.resolve({ kind: "bearer", host, authorization: secret } as const);
      const sql = sqlClient({ http, redact, caller, access, requestMs: timeoutMs });
      await sql("SHOW ENDPOINTS", Deadline.in(timeoutMs, fakeClock(), signal));
    }),

  OIDC: (http, timeoutMs) =>
    wordOf(async () => {
      const context = { http, clock: fakeClock(), limits: limitsOf(timeoutMs), signal, redact };
      const silent = { mask: () => undefined, log: () => undefined, saveSession: () => undefined };
      const service = { url: new URL("https://idtoken.actions.example/?x=1"), token: secret };
      await fetchIdToken(service, "audience", { ...context, ...silent });
    }),
};

async function wordOf(ask: () => Promise<void>): Promise<FailureWord | "healthy"> {
  try {
    await ask();
    return "healthy";
  } catch (error) {
    if (error instanceof ActionError) return error.failure.word;
    throw error;
  }
}
