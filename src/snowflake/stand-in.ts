import type { Failure } from "../errors.ts";
import type { HttpAnswer } from "../net/http.ts";
import type { Caller } from "./caller.ts";
import { unmarkedFailure } from "./gateway-marks.ts";
import type { HostGuard } from "./host-guard.ts";
import { gatewayFailure } from "./ingress.ts";
import { signInPageFailure } from "./sign-in-page.ts";

/**
 * Who answered in the service's stead, and what that means: the ingress, with JSON or with a page, or somebody on the way.
 * `undefined` means that the service itself answered, and only then may conditions judge.
 */
export function standInFailure(answer: HttpAnswer, url: URL, caller: Caller, guard: HostGuard): Failure | undefined {
  return (
    gatewayFailure(answer, url, caller) ??
    signInPageFailure(answer, url, caller) ??
    (guard.showsMarks(url.hostname) ? unmarkedFailure(answer, url) : undefined)
  );
}
