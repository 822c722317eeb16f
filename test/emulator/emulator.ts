import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SecureContext } from "node:tls";
import { createIdTokenServer } from "./oidc/server.ts";
import { answer, resolves } from "./routes.ts";
import { createAuthority } from "./transport/authority.ts";
import { createConnections } from "./transport/connections.ts";
import { settle } from "./transport/exchange.ts";
import { createJournal, type Entry } from "./transport/journal.ts";
import { createProxy } from "./transport/proxy.ts";
import { createTlsServer } from "./transport/server.ts";
import type { UserKey } from "./world/key.ts";
import { createWorld, type World } from "./world/world.ts";

/** Snowflake's side, running on loopback. */
export interface Emulator {
  /** What a child process needs to reach it under Snowflake's real host names: `HTTPS_PROXY`, `NODE_EXTRA_CA_CERTS`. */
  readonly env: Readonly<Record<string, string>>;
  /** GitHub's id token service for the same child process, as a job with `id-token: write` has it. */
  readonly oidc: { readonly env: Readonly<Record<string, string>> };
  /** Accounts, users, credentials, services, faults: read it, change it. */
  readonly world: World;
  /** Every request in the order of arrival, CONNECT included. */
  readonly journal: readonly Entry[];
  /** The first request that is the one, as soon as it comes in, or at once where it came in before. */
  readonly arrival: (isTheOne: (entry: Entry) => boolean) => Promise<Entry>;
  /** `http://127.0.0.1:<port>` of the CONNECT proxy. */
  readonly proxyUrl: string;
  /** Port of the TLS server on 127.0.0.1, for clients that bring SNI and `Host` themselves. */
  readonly tlsPort: number;
  /** The certificate authority of this run: PEM, and the file it is in. */
  readonly ca: string;
  readonly caFile: string;
  /** A certificate of that authority, for a server that a test starts by itself. */
  readonly issue: (host: string) => SecureContext;
  /** Closes every server and connection at once, and removes the files. */
  close(): Promise<void>;
}

interface EmulatorOptions {
  /** The user's key, for tests that start many emulators and need no fresh one each time. */
  readonly key?: UserKey;
}

/**
 * Starts an emulator with a fresh default world: nothing is shared with another one, and every key, certificate and token
 * is made for it.
 *
 * ```ts
 * const emulator = await startEmulator();
 * emulator.world.pat.expiresAt = Date.now() - 1;
 * spawn("node", ["dist/index.js"], { env: { ...process.env, ...emulator.env } });
 * emulator.journal.map(({ method, host, path, status }) => …);
 * await emulator.close();
 * ```
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const [world, folder] = await Promise.all([createWorld(options.key), mkdtemp(join(tmpdir(), "emulator-"))]);
  const authority = createAuthority("Emulator root");
  const caFile = join(folder, "ca.pem");
  await writeFile(caFile, authority.certificate);

  const journal = createJournal();
  const connections = createConnections();
  const { network } = world;
  const tls = createTlsServer({
    network,
    authority,
    connections,
    listener(request, response) {
      const recording = journal.record(request, response);
      if (network.faults.get(recording.host) === "silent-after-tls") return;
      settle(answer({ request, response, recording }, world), response);
    },
  });
  const proxy = createProxy({
    network,
    journal,
    connections,
    resolves: (host) => resolves(world, host),
    accept: (socket) => tls.emit("connection", socket),
  });
  const idTokens = createIdTokenServer({ world, journal, connections });
  const [tlsPort, proxyPort, idTokenPort] = await Promise.all([listen(tls), listen(proxy), listen(idTokens)]);
  const proxyUrl = `http://127.0.0.1:${proxyPort}`;

  return {
    env: { HTTPS_PROXY: proxyUrl, NODE_EXTRA_CA_CERTS: caFile },
    oidc: {
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${idTokenPort}${world.github.requestPath}`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.github.requestToken,
      },
    },
    world,
    journal: journal.entries,
    arrival: journal.arrival,
    proxyUrl,
    tlsPort,
    ca: authority.certificate,
    caFile,
    issue: (host) => authority.issue({ host, days: 1 }),
    async close() {
      const closed = [tls, proxy, idTokens].map((server) => new Promise((resolve) => server.close(resolve)));
      connections.destroyAll();
      await Promise.all(closed);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}
