import { createPrivateKey } from "node:crypto";
import { type JWTPayload, SignJWT } from "jose";
import type { World } from "./world/world.ts";

interface Changes {
  readonly algorithm?: string;
  readonly claims?: JWTPayload;
  /** PEM; the default is the registered key of the default user. */
  readonly privateKey?: string;
}

/** The key-pair JWT of the default user, right in every point but those that are changed. */
export async function signedAssertion(world: World, changes: Changes = {}): Promise<string> {
  const subject = `${world.account.organization}-${world.account.name}.${world.user.loginName.toUpperCase()}`;
  const now = Math.floor(world.now() / 1000);
  const claims = { iss: `${subject}.${world.key.fingerprint}`, sub: subject, iat: now, exp: now + 3540 };
  return await new SignJWT({ ...claims, ...changes.claims })
    .setProtectedHeader({ alg: changes.algorithm ?? "RS256", typ: "JWT" })
    .sign(createPrivateKey(changes.privateKey ?? world.key.pkcs8));
}
