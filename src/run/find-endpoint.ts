import type { SignInContext } from "../auth/method.ts";
import type { Inputs } from "../inputs.ts";
import type { FoundEndpoint } from "./endpoint.ts";
import { GivenEndpoint } from "./given-endpoint.ts";
import type { RunTime } from "./run-time.ts";

/**
 * The endpoint that the inputs name, by its URL or by the name of a service or gateway, and where it is.
 *
 * @throws {ActionError} where it cannot be found out
 */
export async function findEndpoint(inputs: Inputs, signIn: SignInContext, time: RunTime): Promise<FoundEndpoint> {
  const { endpoint } = inputs;
  if (endpoint.kind === "url") return { endpoint: new GivenEndpoint(endpoint.url), found: endpoint.url };
  const { findByName } = await import("./by-name/find-by-name.ts");
  return findByName(endpoint, inputs, signIn, time);
}
