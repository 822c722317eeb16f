import { percentDecoded } from "../lib/percent-decoded.ts";
import { Secret } from "../lib/secrets/secret.ts";
import { NoProxy } from "./no-proxy.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** An HTTP proxy on the way out. */
export interface HttpProxy {
  /** As people write it, with the port; without user and password. */
  readonly host: string;
  readonly hostname: string;
  readonly port: number;
  /** Whether the way to the proxy itself is TLS. */
  readonly secure: boolean;
  /** The value of `Proxy-Authorization`. */
  readonly authorization?: Secret;
}

/** A proxy variable names no proxy that can be used. The message is a sentence, without the value: that may hold a password. */
export class ProxyUnusable extends Error {
  override readonly name = "ProxyUnusable";
}

/**
 * The proxies that the environment names: `HTTPS_PROXY`, for want of it `HTTP_PROXY`, and the latter for plain http; the
 * spelling in small letters goes first. Nothing on this machine is asked through a proxy, as with GitHub's own toolkit.
 */
export class HttpProxies {
  readonly #https: Variable | undefined;
  readonly #http: Variable | undefined;
  readonly #direct: NoProxy;

  constructor(env: Environment) {
    this.#http = variable(env, "http_proxy", "HTTP_PROXY");
    this.#https = variable(env, "https_proxy", "HTTPS_PROXY") ?? this.#http;
    this.#direct = new NoProxy(`${env["no_proxy"] ?? env["NO_PROXY"] ?? ""},localhost,127.0.0.1,::1`);
  }

  /**
   * The proxy on the way to a URL; undefined where there is none.
   *
   * @throws {ProxyUnusable}
   */
  on(url: URL): HttpProxy | undefined {
    const proxy = url.protocol === "https:" ? this.#https : this.#http;
    return proxy === undefined || this.#direct.covers(url) ? undefined : parseProxy(proxy);
  }
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

/** The first that is set counts, and set to nothing it is no proxy. */
function variable(env: Environment, ...names: readonly string[]): Variable | undefined {
  const name = names.find((name) => env[name] !== undefined);
  const value = env[name ?? ""] ?? "";
  return name === undefined || value === "" ? undefined : { name, value };
}

/** The value of a proxy variable as a URL: without a scheme it means http, as with curl. */
export function proxyUrl(value: string): URL | null {
  return URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value.trim()) ? value : `http://${value.trim()}`);
}

function parseProxy({ name, value }: Variable): HttpProxy {
  const url = proxyUrl(value);
  if (url?.protocol.startsWith("socks"))
    throw new ProxyUnusable(
      `The proxy named in ${name} cannot be used: SOCKS is not supported, only HTTP proxies such as http://proxy:3128.`,
    );
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw new ProxyUnusable(`The proxy named in ${name} cannot be used: it is not a URL such as http://proxy:3128.`);
  const secure = url.protocol === "https:";
  const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
  const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const login = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
  return {
    host: `${url.hostname}:${port}`,
    hostname,
    port,
    secure,
    ...(login === ":" ? {} : { authorization: new Secret(`Basic ${Buffer.from(login).toString("base64")}`) }),
  };
}
