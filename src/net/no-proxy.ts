/** One entry of `NO_PROXY`: a host and all below it, one below another only (`*.x`), any host (`*`); on one port or on all. */
interface Exception {
  readonly hostname: string;
  readonly port: string;
  readonly belowOnly: boolean;
}

/** The hosts that are reached without a proxy, as the variable `NO_PROXY` names them. */
export class NoProxy {
  readonly #exceptions: readonly Exception[];

  constructor(value: string) {
    this.#exceptions = value.split(/[,\s]/).flatMap((entry) => (entry === "" ? [] : [exception(entry)]));
  }

  covers({ hostname, port, protocol }: URL): boolean {
    const host = withoutDot(withoutBrackets(hostname));
    const at = port === "" ? defaultPorts[protocol] : port;
    return this.#exceptions.some(
      (it) =>
        (it.port === "" || it.port === at) &&
        (it.hostname === "*" || host.endsWith(`.${it.hostname}`) || (host === it.hostname && !it.belowOnly)),
    );
  }
}

const defaultPorts: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/** A port follows a name or `[::1]`; in a bare `::1` the colons are the address's own. */
function exception(entry: string): Exception {
  const [, name = entry, port = ""] = /^([^:]+|\[[^\]]+\]):([0-9]+)$/.exec(entry) ?? [];
  const hostname = withoutDot(withoutBrackets(name))
    .replace(/^\*?\./, "")
    .toLowerCase();
  return { hostname, port, belowOnly: name.startsWith("*.") };
}

const withoutBrackets = (name: string) => (name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name);

/** A name with the dot of the root at its end is the same name. */
const withoutDot = (name: string) => (name.length > 1 && name.endsWith(".") ? name.slice(0, -1) : name);
