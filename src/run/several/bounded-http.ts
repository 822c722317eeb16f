import type { Semaphore } from "../../lib/semaphore.ts";
import type { Clock } from "../../lib/time/clock.ts";
import type { Http } from "../../net/http.ts";

/** The same way out to the network, with a bounded number of requests at once. Its turn to come is a part of a request's time. */
export function boundedHttp(http: Http, semaphore: Semaphore, clock: Clock): Http {
  return (request) => {
    const from = clock.now();
    return semaphore.use(() => {
      const timeoutMs = Math.max(1, request.timeoutMs - (clock.now() - from));
      return http({ ...request, timeoutMs });
    });
  };
}
