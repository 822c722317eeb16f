import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { createServer, type SecureContext } from "node:tls";

/** A mail server over TLS that takes everything: as much of RFC 5321 as curl speaks. */
export interface SmtpReceiver {
  /** For curl's `--url`. */
  readonly url: string;
  /** The texts of the mails, headers included, in the order of arrival. */
  readonly mails: readonly string[];
}

/** Starts one for a test, gone when the test ends. */
export async function startSmtpReceiver(t: TestContext, secure: SecureContext): Promise<SmtpReceiver> {
  const mails: string[] = [];
  const server = createServer({ SNICallback: (_host, done) => done(null, secure) }, (socket) => {
    let input = "";
    let data = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const command = (line: string) => {
      if (/^EHLO/i.test(line)) say("250-localhost\r\n250 AUTH PLAIN");
      else if (/^AUTH PLAIN$/i.test(line)) say("334 ");
      else if (/^DATA/i.test(line)) {
        data = true;
        say("354 go on");
      } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
      else say(/^(MAIL|RCPT)/i.test(line) ? "250 ok" : "235 ok");
    };
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      input += chunk;
      for (;;) {
        const end = input.indexOf(data ? "\r\n.\r\n" : "\r\n");
        if (end < 0) return;
        const text = input.slice(0, end);
        input = input.slice(end + (data ? 5 : 2));
        if (!data) command(text);
        else {
          data = false;
          mails.push(text);
          say("250 taken");
        }
      }
    });
    socket.on("error", () => socket.destroy());
    say("220 localhost");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => new Promise((resolve) => server.close(resolve)));
  return { url: `smtps://localhost:${(server.address() as AddressInfo).port}`, mails };
}
