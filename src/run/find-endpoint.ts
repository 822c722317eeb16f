import type { SignInContext } from "../auth/method.ts";
import type { Inputs } from "../inputs.ts";
import type { Deadline } from "../lib/time/deadline.ts";
import type { Endpoint } from "./endpoint.ts";
import { GivenEndpoint } from "./given-endpoint.ts";

/** The endpoint that the inputs name. `deadline` is when the waiting ends. */
export async function findEndpoint(inputs: Inputs, signIn: SignInContext, deadline: Deadline): Promise<Endpoint> {
  const { endpoint } = inputs;
  if (endpoint.kind === "url") return new GivenEndpoint(endpoint.url);
  const { EndpointOfService } = await import("./endpoint-of-service.ts");
  return new EndpointOfService(endpoint, inputs, signIn, deadline);
}
