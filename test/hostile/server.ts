import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import { createAuthority } from "../emulator/transport/authority.ts";
import { createConnections } from "../emulator/transport/connections.ts";
import { createJournal } from "../emulator/transport/journal.ts";
import { createNetwork } from "../emulator/transport/network.ts";
import { createProxy } from "../emulator/transport/proxy.ts";
import { type Answer, endpointHost } from "./hostile-case.ts";
import { type RawRequest, requests } from "./raw-request.ts";

/** Where a connection breaks before any answer: at once, within the handshake, or right behind it. */
export type EarlyEnd = "in-tunnel" | "in-handshake" | "behind-handshake";

/** Bytes behind the emulator's CONNECT proxy and certificate authority: no server of Node's puts them right. */
export interface ByteServer {
  readonly env: Readonly<Record<string, string>>;
  /** Every host a tunnel was asked for. */
  readonly tunnels: readonly string[];
  answer: (request: RawRequest) => Answer;
  earlyEnd: EarlyEnd | undefined;
  close(): Promise<void>;
}

export async function startByteServer(): Promise<ByteServer> {
  const authority = createAuthority("Hostile root");
  const folder = await mkdtemp(join(tmpdir(), "hostile-"));
  const caFile = join(folder, "ca.pem");
  await writeFile(caFile, authority.certificate);
  const secureContext = authority.issue({ host: endpointHost, days: 60 });
  const connections = createConnections();
  const journal = createJournal();
  const tunnels: string[] = [];

  const accept = (raw: Socket): void => {
    if (server.earlyEnd === "in-tunnel") return void raw.resetAndDestroy();
    if (server.earlyEnd === "in-handshake") return void raw.once("data", () => raw.resetAndDestroy());
    const tls = new TLSSocket(raw, { isServer: true, secureContext, ALPNProtocols: ["http/1.1"] });
    tls.on("error", () => raw.destroy());
    if (server.earlyEnd === "behind-handshake") return void tls.once("secure", () => raw.resetAndDestroy());
    void serve(tls, raw);
  };

  const serve = async (tls: TLSSocket, raw: Socket): Promise<void> => {
    try {
      for await (const request of requests(tls)) if (!(await play(server.answer(request), tls, raw))) return;
    } catch {
      raw.destroy();
    }
  };

  const proxy = createProxy({
    network: createNetwork(),
    journal,
    connections,
    resolves: (host) => {
      tunnels.push(host);
      return host === endpointHost;
    },
    accept,
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const server: ByteServer = {
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NODE_EXTRA_CA_CERTS: caFile,
    },
    tunnels,
    answer: () => ({ steps: [], end: "close" }),
    earlyEnd: undefined,
    async close() {
      const closed = once(proxy, "close");
      proxy.close();
      connections.destroyAll();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
  return server;
}

/** Whether the connection is there for another request. */
async function play({ steps, end }: Answer, tls: TLSSocket, raw: Socket): Promise<boolean> {
  for (const step of steps) {
    if (tls.destroyed || raw.destroyed) return false;
    if (typeof step === "number") await sleep(step);
    else await new Promise<void>((resolve) => tls.write(step, () => resolve()));
  }
  switch (end) {
    case "open":
      return true;
    case "close":
      tls.end();
      return false;
    case "cut":
      raw.end();
      return false;
    case "reset":
      raw.resetAndDestroy();
      return false;
  }
}
