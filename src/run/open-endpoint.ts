import type { SignInContext } from "../auth/method.ts";
import type { Inputs } from "../inputs.ts";
import type { Endpoint } from "./endpoint.ts";
import { GivenEndpoint } from "./given-endpoint.ts";
import type { RunTime } from "./run-time.ts";

/** The endpoint that the inputs name, by its URL or by its service. Nothing is asked yet. */
export async function openEndpoint(inputs: Inputs, signIn: SignInContext, time: RunTime): Promise<Endpoint> {
  const { endpoint } = inputs;
  if (endpoint.kind === "url") return new GivenEndpoint(endpoint.url);
  const { EndpointOfService } = await import("./endpoint-of-service.ts");
  return new EndpointOfService(endpoint, inputs, signIn, time);
}
