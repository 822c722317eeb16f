import type { Failure } from "../errors.ts";
import type { HttpAnswer } from "../net/http.ts";
import { gatewayFailure } from "./ingress/gateway-failure.ts";
import { signInPageFailure } from "./ingress/sign-in-page.ts";
import type { Caller } from "./refusals/caller.ts";

/**
 * What the ingress said in the service's stead, with JSON or with a page. `undefined` means that the service itself
 * answered, or somebody on the way who is none of Snowflake's.
 */
export function standInFailure(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  return gatewayFailure(answer, url, caller) ?? signInPageFailure(answer, url, caller);
}
