import { answers, app, type FalseGreenCase, passed } from "./false-green-case.ts";

/** The whole answer of the service itself, and it is not a healthy one. */
export const looksRight: readonly FalseGreenCase[] = [
  {
    name: "A redirect of the app, to its own login",
    says: "expectation-failed",
    set: answers(302, "", { location: "/login" }),
  },
  {
    name: "304, an answer that somebody remembers",
    says: "expectation-failed",
    set: answers(304, ""),
  },
  {
    name: "The right word on the page of a 500, where expect asks for the word only",
    says: "expectation-failed",
    inputs: { expect: 'body contains "ready"' },
    set: answers(500, "not ready: the database is gone"),
  },
  {
    name: "103 Early Hints before a 500",
    says: "expectation-failed",
    set: passed(
      "103 Early Hints",
      "Link: </style.css>; rel=preload",
      "",
      "HTTP/1.1 500 Oops",
      "Server: _",
      "Content-Length: 0",
      "",
      "",
    ),
  },
  {
    name: "A page with status 200 where JSON is expected",
    says: "expectation-failed",
    inputs: { expect: 'json $.status == "ready"' },
    set: answers(200, "<html><body>ready</body></html>", { "content-type": "application/json" }),
  },
  {
    name: "JSON that breaks off, in a whole message",
    says: "expectation-failed",
    inputs: { expect: 'json $.status == "ready"' },
    set: answers(200, '{"status":"ready","parts":[', { "content-type": "application/json" }),
  },
  {
    name: 'The text "true" where true is expected',
    says: "expectation-failed",
    inputs: { expect: "json $.ok == true" },
    set: answers(200, '{"ok":"true"}'),
  },
  {
    name: "An empty list, of which everything is true",
    says: "expectation-failed",
    inputs: { expect: "json $.parts[*].ok == true" },
    set: answers(200, '{"parts":[]}'),
  },
  {
    name: "A header that is missing, where expect wants a word not to be in it",
    says: "expectation-failed",
    inputs: { expect: 'header x-state not contains "failed"' },
    set: answers(200, "ready"),
  },
  {
    name: "A charset nobody knows, where expect wants a word not to be in the body",
    says: "expectation-failed",
    inputs: { expect: 'body not contains "error"' },
    set: answers(200, "error", { "content-type": "text/plain; charset=klingon-8" }),
  },
  {
    name: "An empty 200 where expect asks for something in it",
    says: "expectation-failed",
    inputs: { expect: "size > 0B" },
    set: answers(200, ""),
  },
  {
    name: "Health that comes and goes, with consecutive",
    says: "expectation-failed",
    inputs: { consecutive: "2", wait: "5m", interval: "20ms" },
    set: (world) => {
      let asked = 0;
      app((_request, response) => {
        // In the end it asks for a pause longer than the wait, which ends the waiting.
        if (++asked > 5) response.setHeader("retry-after", "3600");
        response.writeHead(asked % 2 === 0 ? 500 : 200).end();
      })(world);
    },
  },
  {
    name: "One unhealthy check among many",
    says: "expectation-failed",
    inputs: { checks: "- path: /a\n- path: /b\n- path: /c" },
    set: app((request, response) => response.writeHead(request.url === "/b" ? 500 : 200).end()),
  },
  {
    name: "Conditions that are only comments, which any answer would meet",
    says: "input-invalid",
    inputs: { expect: "# status == 200" },
    set: answers(500, ""),
  },
  {
    name: "A list of checks with nothing in it",
    says: "input-invalid",
    inputs: { checks: "[]" },
    set: answers(500, ""),
  },
  {
    name: "A share of the checks with nothing in it",
    says: "input-invalid",
    inputs: { checks: "- path: /\n- path: /ui", shard: "3/3" },
    set: answers(200, "ready"),
  },
  {
    name: "A service that is missing, among endpoints that are healthy",
    says: "service-not-found",
    inputs: { account: "ACMEORG-DEV_ACCT", checks: "- path: /\n- service: APPS.PROD.NONE\n- path: /ui" },
    set: answers(200, "ready"),
  },
];

/** What nobody can tell from health without being told what health is: `expect` is there for it. */
export const undecidable: readonly FalseGreenCase[] = [
  { name: "An empty 200", says: "healthy", set: answers(200, "") },
  {
    name: "Another service behind a host that was given away anew",
    says: "healthy",
    set: answers(200, '{"service":"theirs"}'),
  },
  {
    name: "A web app that answers every path with its start page",
    says: "healthy",
    inputs: { path: "/healthcheck" },
    set: answers(200, "<html><title>Our app</title></html>", { "content-type": "text/html" }),
  },
  {
    name: "A login page of the app's own, with status 200",
    says: "healthy",
    set: answers(200, '<title>Sign in to Our App</title><input type="password">', { "content-type": "text/html" }),
  },
];
