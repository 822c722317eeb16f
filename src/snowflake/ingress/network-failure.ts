import type { Failure, FailureWord } from "../../errors.ts";
import type { NetworkFailure } from "../../net/http.ts";
import { isApplicationHost } from "../host-guard.ts";
import type { Caller } from "../refusals/caller.ts";

/** What the lack of an answer from the endpoint means, and what fixes it. */
export function explainNetworkFailure(failure: NetworkFailure, url: URL, { object }: Caller): Failure {
  const isComing = failure.fault === "certificate" && isApplicationHost(url.hostname);
  const fault = failure.fault === "certificate" && !isComing ? undefined : failure.fault;
  const { word, likely, remedy, whenLookedUp } = meanings[fault ?? failure.reason];
  const begun = failure.begun === undefined ? "" : "whole ";
  const answered = failure.reason === "response-too-large" || failure.reason === "connection-lost";
  return {
    word,
    happened: answered ? failure.detail : `${url.host} gave no ${begun}answer. ${failure.detail}`,
    likely,
    remedy: object === undefined ? remedy : (whenLookedUp ?? remedy),
    ...(failure.unconnected ? { party: "network" } : {}),
    ...(isComing ? { passes: true as const } : {}),
  };
}

interface Meaning {
  readonly word: FailureWord;
  readonly likely: string;
  readonly remedy: string;
  /** Instead of the remedy, where the host was looked up a moment ago. */
  readonly whenLookedUp?: string;
}

const meanings: Readonly<Record<NetworkFailure["reason"] | NonNullable<NetworkFailure["fault"]>, Meaning>> = {
  dns: {
    word: "dns",
    likely:
      "The host is misspelt, or gone: a service that is dropped and created anew gets a new host. Just after provisioning the name may lag behind, and a private-link host resolves only inside its network.",
    remedy:
      "Put the current ingress_url of SHOW ENDPOINTS into ingress-url; just after a deployment, let the action wait (wait: 5m).",
    whenLookedUp:
      "Let the action wait (wait: 5m); with private link only, run the job inside its network, with its account-url.",
  },
  connect: {
    word: "connect",
    likely:
      "A firewall or proxy keeps the runner from this host, or the host is gone: a service that is dropped and created anew gets a new one.",
    remedy:
      "Compare the host with the ingress_url of SHOW ENDPOINTS, and let the runner reach it on port 443; where a proxy is used, check HTTPS_PROXY and NO_PROXY.",
    whenLookedUp:
      "Let the runner reach the host on port 443; where a proxy is used, check HTTPS_PROXY and NO_PROXY. Just after a deployment, let the action wait (wait: 5m).",
  },
  tls: {
    word: "tls",
    likely:
      "Something between the runner and Snowflake shows a certificate of its own, or the host is not the one meant.",
    remedy:
      "Behind an inspecting proxy, put its authority into NODE_EXTRA_CA_CERTS (env of the step), or set NODE_USE_SYSTEM_CA: 1 there if the machine trusts it; otherwise check the host, and that it sends its intermediate certificates. The check cannot be switched off.",
  },
  // One certificate an account, which is ordered with its first application service (SRC, protocol 1.12).
  certificate: {
    word: "tls",
    likely:
      "The account's certificate for application services is not there yet: Snowflake takes up to three hours to get one, and shows another or an expired one until then. Or something between the runner and Snowflake shows a certificate of its own.",
    remedy: "Let the action wait for it, for example wait: 3h. If it stays longer, check the host.",
  },
  timeout: {
    word: "timeout",
    likely: "The service hangs or is slower than the time it was given, or a firewall swallows the connection.",
    remedy:
      "Probe a path that answers quickly, raise timeout, or let the action wait for a service that is starting (wait: 5m).",
  },
  "connection-lost": {
    word: "connection-lost",
    likely:
      "The service crashed while answering, announced more bytes than it sent, or something on the way closed the connection.",
    remedy: "Look at the service's log; where it is starting or restarting, let the action wait (wait: 5m).",
  },
  "response-too-large": {
    word: "response-too-large",
    likely: "The path answers with a download rather than a health check.",
    remedy: "Probe a smaller path, or raise download-limit.",
  },
  coding: {
    word: "connection-lost",
    likely: "The app, or something on the way, names a coding that the answer does not have or that was not asked for.",
    remedy:
      'Have the app send what its headers say; to ask for no compression at all: headers: "Accept-Encoding: identity".',
  },
  headers: {
    word: "response-too-large",
    likely: "The app adds to its headers with every answer, cookies for example, or puts data there.",
    remedy: "Look at the headers of the answer, or probe another path; this limit cannot be raised.",
  },
  aborted: { word: "timeout", likely: "The workflow was cancelled.", remedy: "Run the job again." },
  "not-sent": {
    word: "timeout",
    likely: "The time for everything was up.",
    remedy: "Raise wait; with many checks also concurrency, or lower their timeout.",
  },
};
