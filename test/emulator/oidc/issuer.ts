import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { json, type Reply, type Request } from "../transport/message.ts";
import { type GitHub, subject } from "../world/github.ts";
import type { World } from "../world/world.ts";

/** The id token service of GitHub's runner: `GET $ACTIONS_ID_TOKEN_REQUEST_URL&audience=…`. DOC. */
export async function issueIdToken(request: Request, world: World): Promise<Reply> {
  const { github } = world;
  const [path, query] = github.requestPath.split("?");
  if (request.path !== path || request.query.get("api-version") !== new URLSearchParams(query).get("api-version")) {
    return json(404, { message: "Not Found" });
  }
  if (request.method !== "GET") return json(405, { message: "Method Not Allowed" });
  const [scheme, token] = (request.headers.authorization ?? "").split(" ");
  if (scheme?.toLowerCase() !== "bearer" || token !== github.requestToken) {
    return json(401, { message: "Bad credentials" });
  }
  const audience = request.query.get("audience") ?? `https://github.com/${github.repository.split("/")[0]}`;
  const value = await signIdToken(github, audience, world.now());
  return json(200, { count: value.length, value });
}

/** An id token with GitHub's claims; lifetime 300 s, valid from 600 s before. DOC. */
export async function signIdToken(github: GitHub, audience: string, now: number): Promise<string> {
  const { privateKey } = await github.keys();
  const issued = Math.floor(now / 1000);
  const [owner] = github.repository.split("/");
  return await new SignJWT({
    jti: randomUUID(),
    sub: subject(github),
    aud: audience,
    iss: github.issuer,
    iat: issued,
    nbf: issued - 600,
    exp: issued + 300,
    repository: github.repository,
    repository_id: github.repositoryId,
    repository_owner: owner,
    repository_owner_id: github.ownerId,
    repository_visibility: "private",
    ref: "refs/heads/main",
    ref_type: "branch",
    event_name: "push",
    run_id: "9000000001",
    run_number: "17",
    run_attempt: "1",
    runner_environment: "github-hosted",
  })
    .setProtectedHeader({ typ: "JWT", alg: "RS256", kid: "emulator" })
    .sign(privateKey);
}
