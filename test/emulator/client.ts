import type { TestContext } from "node:test";
import { type Dispatcher, ProxyAgent, request } from "undici";
import { type Emulator, startEmulator } from "./emulator.ts";
import { createKey } from "./world/key.ts";

/** What came back: status, headers, and the body as text. */
export interface Answer {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData["headers"];
  readonly body: string;
}

interface Options {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer | null;
}

/** A plain HTTPS client that reaches the emulator as the packaged action does: through the proxy, trusting its CA. */
export interface Client {
  /** Follows no redirect. */
  send(url: string, options?: Options): Promise<Answer>;
  close(): Promise<void>;
}

export function createClient(emulator: Emulator): Client {
  const dispatcher = new ProxyAgent({ uri: emulator.proxyUrl, requestTls: { ca: emulator.ca } });
  return {
    async send(url, { method = "GET", headers = {}, body = null } = {}) {
      const answer = await request(url, { dispatcher, method, headers, body });
      return { status: answer.statusCode, headers: answer.headers, body: await answer.body.text() };
    },
    close: () => dispatcher.destroy(),
  };
}

const key = createKey();

/** A fresh emulator and a client of it, both closed when the test ends. */
export async function startFor(test: TestContext): Promise<{ emulator: Emulator; send: Client["send"] }> {
  const emulator = await startEmulator({ key: await key });
  const client = createClient(emulator);
  test.after(async () => {
    await client.close();
    await emulator.close();
  });
  return { emulator, send: client.send };
}
