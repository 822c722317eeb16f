import { getOctokit } from "@actions/github";
import type { Secret } from "../../lib/secrets/secret.ts";
import type { ApiAnswer, ApiRequest, SendToApi } from "./github-client.ts";

/** It would write to stderr, where a line can overtake the mask meant for it. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The API of before and after, as GitHub and its Enterprise Server answer it (DOC). */
const version = "2022-11-28";

/**
 * GitHub's API by GitHub's own client, at the address the runner gives (GITHUB_API_URL), through the proxy of the environment.
 * What GitHub refuses is an answer like another.
 */
export function octokitSender(token: Secret): SendToApi {
  const octokit = getOctokit(token.reveal(), { log: silent });
  return async ({ route, parameters }: ApiRequest, signal: AbortSignal): Promise<ApiAnswer> => {
    try {
      const headers = { "x-github-api-version": version };
      const answer = await octokit.request(route, { ...parameters, headers, request: { signal, log: silent } });
      return { status: answer.status, data: answer.data as unknown, headers: {}, message: "" };
    } catch (error) {
      return refusalOf(error);
    }
  };
}

/** What octokit throws where GitHub refuses has its answer; without one nobody answered. */
function refusalOf(error: unknown): ApiAnswer {
  const message = rootMessage(error);
  const { response } = error as {
    readonly response?: { readonly status: number; readonly headers: ApiAnswer["headers"]; readonly data: unknown };
  };
  if (response === undefined) return { status: 0, data: undefined, headers: {}, message };
  return { status: response.status, data: response.data, headers: response.headers, message };
}

/** What everything else came from: "fetch failed" says nothing. */
function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? rootMessage(error.cause) : error.message;
}
