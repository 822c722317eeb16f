import { generateKeyPair, type KeyObject, randomBytes, randomUUID } from "node:crypto";
import { promisify } from "node:util";
import type { Interception } from "./account.ts";

/** GitHub's issuer of id tokens, and the workflow run it vouches for. */
export interface GitHub {
  issuer: string;
  repository: string;
  repositoryId: string;
  ownerId: string;
  /** `classic` is `repo:O/R:…`; `immutable` is `repo:O@ID/R@ID:…`, the default of repositories made since mid-2026. DOC. */
  subjectFormat: "classic" | "immutable";
  /** The rest of the subject: `ref:refs/heads/main`, `environment:prod`, `pull_request`. */
  context: string;
  /** Path of the request URL the runner hands out, and the token that goes with it. */
  readonly requestPath: string;
  readonly requestToken: string;
  /** Whatever it returns is the answer instead of a token. */
  intercept: (() => Interception | undefined) | undefined;
  /** Made when first needed. */
  keys(): Promise<{ publicKey: KeyObject; privateKey: KeyObject }>;
}

const generate = promisify(generateKeyPair);

export function createGitHub(): GitHub {
  let keys: ReturnType<GitHub["keys"]> | undefined;
  return {
    issuer: "https://token.actions.githubusercontent.com",
    repository: "acme/app",
    repositoryId: "861124043",
    ownerId: "17012",
    subjectFormat: "classic",
    context: "ref:refs/heads/main",
    requestPath: `/idtoken/${randomUUID()}/${randomUUID()}?api-version=2.0`,
    requestToken: randomBytes(120).toString("base64url"),
    intercept: undefined,
    keys() {
      keys ??= generate("rsa", { modulusLength: 2048 });
      return keys;
    },
  };
}

/** The `sub` claim of the run's id tokens. */
export function subject({ repository, repositoryId, ownerId, subjectFormat, context }: GitHub): string {
  const [owner, name] = repository.split("/");
  return subjectFormat === "classic"
    ? `repo:${repository}:${context}`
    : `repo:${owner}@${ownerId}/${name}@${repositoryId}:${context}`;
}
