import type { SignInContext } from "../auth/method.ts";
import type { Inputs } from "../inputs.ts";
import type { Deadline } from "../lib/time/deadline.ts";
import type { Endpoint } from "./endpoint.ts";
import { EndpointOfService } from "./endpoint-of-service.ts";
import { GivenEndpoint } from "./given-endpoint.ts";

/** The endpoint that the inputs name. `deadline` is when the waiting ends. */
export function findEndpoint(inputs: Inputs, signIn: SignInContext, deadline: Deadline): Endpoint {
  const { endpoint } = inputs;
  return endpoint.kind === "url"
    ? new GivenEndpoint(endpoint.url)
    : new EndpointOfService(endpoint, inputs, signIn, deadline);
}
