import { Secret } from "../lib/secrets/secret.ts";

/** The passwords in the proxy variables: GitHub masks those of its own configuration only. */
export function proxyPasswords(env: Readonly<Record<string, string | undefined>>): readonly Secret[] {
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
    const password = URL.parse(env[name] ?? "")?.password ?? "";
    return password === "" ? [] : [new Secret(password), new Secret(decoded(password))];
  });
}

/** As the proxy gets it; a stray `%` is no encoding. */
function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
