import { answerAccount, wrongAccount } from "./account/routes.ts";
import { answerApi } from "./github-api/api.ts";
import { forward } from "./ingress/forward.ts";
import { decide } from "./ingress/gateway.ts";
import { signInPage } from "./ingress/gateway-reply.ts";
import { endpointBehind, findGateway, findPublicEndpoint, type PublicEndpoint } from "./ingress/public-endpoint.ts";
import { resetConnection } from "./transport/connections.ts";
import type { Exchange } from "./transport/exchange.ts";
import { parseHead, parseRequest, send, text } from "./transport/message.ts";
import type { Account } from "./world/account.ts";
import type { World } from "./world/world.ts";

/** Host names in DNS: every one under `snowflakecomputing.com`, whose names are a wildcard, the known ingress hosts, and GitHub's API. */
export function resolves(world: World, host: string): boolean {
  if (host === world.githubApi.host || world.others.has(host)) return true;
  return isAccountDomain(host) || isSignIn(host) || targetAt(world, host, false) !== undefined;
}

/** The endpoint at a host of its own, or behind a gateway's; `asked` where that hands on a request. */
function targetAt(world: World, host: string, asked: boolean): PublicEndpoint | "gateway" | undefined {
  const behind = findGateway(world, host);
  if (behind === undefined) return findPublicEndpoint(world, host);
  return asked ? endpointBehind(behind, world.now()) : "gateway";
}

/** Finds who answers by the `Host` header. */
export async function answer(exchange: Exchange, world: World): Promise<void> {
  const { request, response } = exchange;
  const head = parseHead(request);
  const other = world.others.get(head.host);
  if (other !== undefined) return other(request, response);
  if (head.host === world.githubApi.host) return await answerApi(request, response, world.githubApi);
  const account = world.accounts.find((candidate) => candidate.hosts.includes(head.host));
  if (account !== undefined) return await answerAsAccount(exchange, account, world);

  const target = targetAt(world, head.host, true);
  if (target !== undefined && target !== "gateway") {
    if (target.endpoint.impostor !== undefined) return target.endpoint.impostor(request, response);
    const decision = decide(head, target, world);
    return "reply" in decision ? send(response, decision.reply) : forward(exchange, decision.caller, target, world);
  }
  if (isSignIn(head.host)) return send(response, signInPage());
  if (isAccountDomain(head.host)) return send(response, wrongAccount(world));
  return send(response, text(404, "no such host"));
}

async function answerAsAccount({ request, response }: Exchange, account: Account, world: World): Promise<void> {
  response.setHeader("date", new Date(world.now()).toUTCString());
  const parsed = await parseRequest(request);
  if (parsed === undefined) return send(response, text(400, "Bad Request"));
  const interception = account.intercept?.(parsed);
  if (interception === "silent") return;
  if (interception === "reset") return resetConnection(request);
  return send(response, interception ?? (await answerAccount(parsed, account, world)));
}

function isAccountDomain(host: string): boolean {
  return host.endsWith(".snowflakecomputing.com") && !isSignIn(host);
}

function isSignIn(host: string): boolean {
  return /^sfc-endpoint-login\.(?:[a-z0-9-]+\.privatelink\.)?snowflakecomputing\.(?:app|com)$/.test(host);
}
