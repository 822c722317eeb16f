import { ActionError, type Failure } from "../../errors.ts";
import { textOf } from "../../lib/json.ts";
import type { Redact } from "../../lib/secrets/redactor.ts";
import { Secret } from "../../lib/secrets/secret.ts";
import { count, excerpt } from "../../lib/text.ts";
import { type HttpAnswer, isSuccess, jsonBody } from "../../net/http.ts";
import type { SignInContext } from "../method.ts";
import type { IdTokenService } from "./id-token-service.ts";

const attempts = 5;
const firstPauseMs = 250;

/** For all attempts together, in milliseconds. */
const totalMs = 20_000;

/** With less time than this for an attempt, in milliseconds, no other one is made. */
const leastMs = 500;

/**
 * GitHub's id token for an audience, masked. Its service fails now and then with 5xx, 429 or a broken connection; the toolkit
 * repeats only some of the former, with no pause to speak of (platform: SRC, http-client).
 *
 * @throws {ActionError} `id-token-unavailable`
 */
export async function fetchIdToken(service: IdTokenService, audience: string, context: SignInContext): Promise<Secret> {
  const { http, clock } = context;
  const url = new URL(service.url);
  url.searchParams.set("audience", audience);
  const authorization = new Secret(`Bearer ${service.token.reveal()}`);
  const started = clock.now();
  for (let attempt = 1; ; attempt++) {
    const { limits } = context;
    const headers = [
      ["Authorization", authorization],
      ["Accept", "application/json"],
    ] as const;
    const outcome = await http({ method: "GET", url, headers, ...limits });
    if (outcome.kind === "answered" && outcome.status < 500 && outcome.status !== 429) {
      const token = processIdTokenAnswer(outcome, context.redact);
      context.mask(token);
      return token;
    }
    const said = outcome.kind === "answered" ? `It answered ${outcome.status}.` : outcome.detail;
    const timeIsUp = clock.now() - started > totalMs || context.limits.timeoutMs < leastMs;
    if (attempt === attempts || timeIsUp || limits.signal.aborted) throw new ActionError(unavailable(said, attempt));
    context.log(`  GitHub gave no id token (${excerpt(said, 120)}); trying again`);
    await clock.sleep(firstPauseMs * 2 ** (attempt - 1) * (1 + clock.random()), limits.signal);
  }
}

function processIdTokenAnswer(answer: HttpAnswer, redact: Redact): Secret {
  const body = jsonBody(answer);
  const value = textOf(body, "value");
  if (answer.status === 200 && value !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) return new Secret(value);
  const message = textOf(body, "message");
  const said = message === undefined ? "" : `: "${excerpt(redact(message), 200)}"`;
  throw new ActionError({
    word: "id-token-unavailable",
    happened: `GitHub answered ${answer.status} to the request for an id token${said}.`,
    likely: isSuccess(answer)
      ? "Something between the runner and GitHub, such as a proxy with a page of its own, answered in its stead."
      : "The job's permission to request id tokens has ended, or the audience is not one GitHub accepts.",
    remedy: isSuccess(answer)
      ? "Let the runner reach the service without it (NO_PROXY, firewall)."
      : "Give the job permissions: id-token: write, and look at the input audience.",
  });
}

const unavailable = (said: string, tries: number): Failure => ({
  word: "id-token-unavailable",
  happened: `GitHub gave no id token in ${count(tries, "attempt")}. ${excerpt(said, 300)}`,
  likely: "GitHub's id token service is in trouble, or the runner cannot reach it.",
  remedy:
    "Run the job again. On a self-hosted runner, let it reach the service (firewall, HTTPS_PROXY, NO_PROXY). See githubstatus.com.",
});
