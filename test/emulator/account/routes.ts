import { html, type Reply, type Request } from "../transport/message.ts";
import type { Account } from "../world/account.ts";
import type { World } from "../world/world.ts";
import { exchangeToken } from "./token-endpoint.ts";

/** Answers a request to an account host. */
export async function answerAccount(request: Request, account: Account, world: World): Promise<Reply> {
  if (request.path === "/oauth/token") return await exchangeToken(request, account, world);
  return html(404, errorPage("404 Not Found"));
}

/** What any other name under `snowflakecomputing.com` answers: the name resolves, but no account is there. SRC. */
export function wrongAccount(world: World): Reply {
  return html(world.answers.wrongAccountStatus, errorPage(`${world.answers.wrongAccountStatus} Forbidden`));
}

const errorPage = (title: string): string =>
  `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`;
