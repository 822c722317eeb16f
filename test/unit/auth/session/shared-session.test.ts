import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { SignInContext } from "../../../../src/auth/method.ts";
import { SharedSession } from "../../../../src/auth/session/shared-session.ts";
import { ActionError } from "../../../../src/errors.ts";
import { Secret } from "../../../../src/lib/secrets/secret.ts";
import type { HttpRequest } from "../../../../src/net/http.ts";
import { fakeClock } from "../../fake-clock.ts";

const host = "acmeorg-dev-acct.snowflakecomputing.com";

/** A session whose account issues numbered tokens for an hour, and refuses what `refuses` says with a code. */
function scene(refuses: (asked: string, master: string) => string | undefined = () => undefined) {
  const asked: string[] = [];
  const saved: string[] = [];
  const clock = fakeClock();
  const { signal } = new AbortController();
  const reply = ({ url, body, headers }: HttpRequest) => {
    const fields = JSON.parse(body instanceof Secret ? body.reveal() : "") as { requestType?: string };
    const authorization = headers.find(([name]) => name === "Authorization")?.[1];
    const master = /"(.*)"/.exec(authorization instanceof Secret ? authorization.reveal() : "")?.[1] ?? "";
    const what = url.pathname === "/session/v1/login-request" ? "login" : (fields.requestType ?? "");
    asked.push([what, master].join(" ").trim());
    const code = refuses(what, master);
    if (code !== undefined) return { success: false, code, message: "no" };
    const number = asked.length;
    const tokens = { token: `s${number}`, sessionToken: `s${number}`, masterToken: `m${number}` };
    return { success: true, data: { ...tokens, validityInSeconds: 3600, validityInSecondsST: 3600 } };
  };
  const context: SignInContext = {
    http: (request) =>
      Promise.resolve({
        kind: "answered",
        status: 200,
        headers: {},
        body: Buffer.from(JSON.stringify(reply(request))),
        timings: { total: 1 },
      }),
    clock,
    limits: { timeoutMs: 1, maxBytes: 1, signal },
    signal,
    mask: () => undefined,
    redact: (text) => text,
    log: () => undefined,
    saveSession: ({ token }, instead) => saved.push([instead?.reveal() ?? "", token.reveal()].join(">")),
  };
  const session = new SharedSession({
    accountName: "ACMEORG-DEV_ACCT",
    accountHost: { name: host, allows: () => false },
    caller: { credential: "the session token", renewal: "" },
    authenticator: {
      name: "SNOWFLAKE",
      credential: "the password",
      introduction: "password",
      authenticate: () => Promise.resolve({ secret: new Secret("hunter22") }),
      dryRun: () => ({ lines: [] }),
    },
  });
  return { session, context, asked, saved, clock };
}

suite("the session of a run", () => {
  test("is logged in to once, and issues further tokens by the newest master token", async () => {
    const { session, context, asked } = scene();
    await session.issue(context);
    await session.issue(context);
    assert.deepEqual(asked, ["login", "ISSUE m1", "ISSUE m2"]);
  });

  test("is renewed once by all that find it expired at the same time", async () => {
    const { session, context, asked, saved } = scene((what, master) =>
      what === "ISSUE" && master === "m1" ? "390112" : undefined,
    );
    await Promise.all([session.issue(context), session.issue(context)]);
    assert.deepEqual(asked, ["login", "ISSUE m1", "ISSUE m1", "RENEW m1", "ISSUE m4", "ISSUE m4"]);
    assert.deepEqual(saved, [">s1", "s1>s4"]);
  });

  test("is renewed once by statements that were refused with the same token, also after a further one was issued", async () => {
    const { session, context, asked } = scene();
    const { session: expired } = await session.current(context);
    await session.issue(context);
    const renewed = await Promise.all([session.renewed(expired, context), session.renewed(expired, context)]);
    assert.deepEqual(
      renewed.map((tokens) => tokens.session.reveal()),
      ["s3", "s3"],
    );
    assert.deepEqual(asked, ["login", "ISSUE m1", "RENEW m2"]);
  });

  test("is logged in to anew where Snowflake does not know it any more", async () => {
    const { session, context, asked } = scene((_what, master) => (master === "m1" ? "390104" : undefined));
    await session.issue(context);
    assert.deepEqual(asked, ["login", "ISSUE m1", "login", "ISSUE m3"]);
  });

  test("is renewed a minute before it ends", async () => {
    const { session, context, asked, clock } = scene();
    await session.current(context);
    clock.advance(3_539_000);
    await session.current(context);
    assert.equal(asked.length, 1);
    clock.advance(1_000);
    assert.equal((await session.current(context)).session.reveal(), "s2");
    assert.deepEqual(asked, ["login", "RENEW m1"]);
  });

  test("may be logged in to after a login that failed", async () => {
    let refused = false;
    const { session, context, asked } = scene(() => {
      const code = refused ? undefined : "390100";
      refused = true;
      return code;
    });
    await assert.rejects(session.current(context), ActionError);
    await session.current(context);
    assert.deepEqual(asked, ["login", "login"]);
  });
});
