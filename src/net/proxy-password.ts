import { percentDecoded } from "../lib/percent-decoded.ts";
import { Secret } from "../lib/secrets/secret.ts";
import { proxyUrl } from "./proxy.ts";

/** The passwords in the proxy variables: GitHub masks those of its own configuration only. */
export function proxyPasswords(env: Readonly<Record<string, string | undefined>>): readonly Secret[] {
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
    const password = proxyUrl(env[name] ?? "")?.password ?? "";
    return password === "" ? [] : [new Secret(password), new Secret(percentDecoded(password))];
  });
}
