import type { RequestListener } from "node:http";
import type { World } from "../../emulator/world/world.ts";

/** One way to look healthy without being it; or, where `says` is "healthy", one that no client can tell from health. */
export interface FalseGreenCase {
  /** As docs/false-green.md has it. */
  readonly name: string;
  /** The failure word, or "healthy". */
  readonly says: string;
  /** What the step is given besides the endpoint and a PAT. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly set: (world: World) => void;
}

/** An app of the service's own, behind the ingress. */
export function app(listener: RequestListener): FalseGreenCase["set"] {
  return (world) => {
    world.endpoint.app = listener;
  };
}

/** What the app answers, whatever it is asked. */
export function answers(
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): FalseGreenCase["set"] {
  return app((_request, response) => response.writeHead(status, headers).end(body));
}

/** Bytes on the wire, as somebody on the way would send them, and the end of the connection. */
export function bytes(...lines: readonly string[]): FalseGreenCase["set"] {
  return app(({ socket }) => socket.end(lines.join("\r\n")));
}

/** Bytes on the wire from somebody who answers in place of the ingress, whatever is asked. */
export function impostor(...lines: readonly string[]): FalseGreenCase["set"] {
  return (world) => {
    world.endpoint.impostor = ({ socket }) => socket.end(lines.join("\r\n"));
  };
}

/** An impostor that answers the action's question with 200 and what follows it, the same without a token, with the lines. */
export function portal(...lines: readonly string[]): FalseGreenCase["set"] {
  return (world) => {
    world.endpoint.impostor = ({ headers, socket }) =>
      socket.end(
        headers.authorization === undefined ? lines.join("\r\n") : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
      );
  };
}

/** Bytes on the wire from the app, with a header that the gateway sets on what passes it. */
export function passed(status: string, ...lines: readonly string[]): FalseGreenCase["set"] {
  return bytes(`HTTP/1.1 ${status}`, "Server: _", ...lines);
}
