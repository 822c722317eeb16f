import type { SignInContext } from "../auth/method.ts";
import type { Inputs } from "../inputs.ts";
import type { Endpoint } from "./endpoint.ts";
import { EndpointOfService } from "./endpoint-of-service.ts";
import { GivenEndpoint } from "./given-endpoint.ts";
import type { RunTime } from "./run-time.ts";

/** The endpoint that the inputs name, by its URL or by its service. Nothing is asked yet. */
export function openEndpoint(inputs: Inputs, signIn: SignInContext, time: RunTime): Endpoint {
  const { endpoint } = inputs;
  return endpoint.kind === "url"
    ? new GivenEndpoint(endpoint.url)
    : new EndpointOfService(endpoint, inputs, signIn, time);
}
