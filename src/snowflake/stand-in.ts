import type { Failure } from "../errors.ts";
import type { HttpAnswer } from "../net/http.ts";
import type { Caller } from "./caller.ts";
import { gatewayFailure } from "./ingress.ts";
import { signInPageFailure } from "./sign-in.ts";

/**
 * What the ingress said in the service's stead, with JSON or with a page. `undefined` means that the service itself
 * answered, or somebody on the way who is none of Snowflake's.
 */
export function standInFailure(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  return gatewayFailure(answer, url, caller) ?? signInPageFailure(answer, url, caller);
}
