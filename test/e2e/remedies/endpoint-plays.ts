import { createPat } from "../../emulator/world/pat.ts";
import { deploy, happen, versions } from "../../emulator/world/rolling-upgrade.ts";
import { addToken, createSession } from "../../emulator/world/session.ts";
import { host } from "../scenario.ts";
import type { NotPlayed, Play } from "./play.ts";
import { asked } from "./remedy.ts";
import { byName } from "./service-plays.ts";

/** What is wrong between the runner and the endpoint, and with what the service answers. */
export const endpointPlays: Readonly<Record<string, readonly Play[] | NotPlayed>> = {
  "sign-in-required": [
    {
      when: "the token has expired",
      arrange: ({ world, pat }) => {
        world.pat.expiresAt = 0;
        return { inputs: pat };
      },
      deed: ({ world }, remedy) => {
        asked(remedy, "Make a new token and update the secret.");
        const renewed = createPat({ name: "RENEWED" });
        world.user.pats.push(renewed);
        return { inputs: { token: renewed.secret } };
      },
    },
  ],
  "access-denied": [
    {
      when: "the role may not call the endpoint",
      known: { role: "NO_ACCESS" },
      arrange: ({ world, pat }) => {
        const restricted = createPat({ name: "RESTRICTED", roleRestriction: "NO_ACCESS" });
        world.user.pats.push(restricted);
        return { inputs: { ...pat, token: restricted.secret } };
      },
    },
  ],
  dns: [
    {
      when: "the service has a new host",
      arrange: ({ pat }) => ({
        inputs: { ...pat, "ingress-url": "k7qzt2a.acmeorg.invalid", "allowed-hosts": "acmeorg.invalid" },
        env: { HTTPS_PROXY: "" },
      }),
      deed: ({ emulator }, remedy) => {
        asked(remedy, "Put the current ingress_url of SHOW ENDPOINTS into ingress-url");
        return { inputs: { "ingress-url": host }, env: { HTTPS_PROXY: emulator.proxyUrl } };
      },
    },
  ],
  connect: { because: "who runs the network has to open it; no statement and no input does" },
  tls: [
    {
      when: "a proxy shows certificates of an authority of its own",
      arrange: ({ pat }) => ({ inputs: pat, env: { NODE_EXTRA_CA_CERTS: "" } }),
      deed: ({ emulator }, remedy) => {
        asked(remedy, "NODE_EXTRA_CA_CERTS");
        return { env: { NODE_EXTRA_CA_CERTS: emulator.env["NODE_EXTRA_CA_CERTS"] ?? "" } };
      },
    },
  ],
  timeout: [
    {
      when: "the service is slower than the time it is given",
      arrange: ({ world, pat }) => {
        const { app } = world.endpoint;
        world.endpoint.app = (request, response) => void setTimeout(() => app(request, response), 1_500);
        return { inputs: { ...pat, timeout: "500ms" } };
      },
      deed: (_scene, remedy) => {
        asked(remedy, "raise timeout");
        return { inputs: { timeout: "30s", wait: "" } };
      },
    },
  ],
  "connection-lost": [
    {
      when: "the service is restarting",
      arrange: ({ world, pat }) => {
        const { app } = world.endpoint;
        let asks = 0;
        world.endpoint.app = (request, response) => {
          asks += 1;
          if (asks < 4) request.socket.destroy();
          else app(request, response);
        };
        return { inputs: pat };
      },
    },
  ],
  "response-too-large": [
    {
      when: "the body is bigger than what is read of it",
      arrange: ({ world, pat }) => {
        world.endpoint.app = (_request, response) => response.end("x".repeat(5000));
        return { inputs: { ...pat, "download-limit": "4KB" } };
      },
      deed: (_scene, remedy) => {
        asked(remedy, "raise download-limit");
        return { inputs: { "download-limit": "8KB" } };
      },
    },
  ],
  "expectation-failed": [
    {
      when: "the app redirects",
      arrange: ({ world, pat }) => {
        const { app } = world.endpoint;
        world.endpoint.app = (request, response) =>
          request.url === "/" ? response.writeHead(302, { location: "/healthcheck" }).end() : app(request, response);
        return { inputs: { ...pat, path: "/" } };
      },
      deed: (_scene, remedy) => {
        asked(remedy, "max-redirects");
        return { inputs: { expect: "" } };
      },
    },
    {
      when: "the role may not see what a condition is about",
      arrange: (scene) => {
        scene.world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
        return { inputs: { ...byName(scene), expect: "instances == all" } };
      },
    },
    {
      when: "the new version is not there yet",
      arrange: (scene) => {
        const { service } = scene.world;
        deploy(service, 1);
        const change = (it: typeof service) => {
          for (const event of ["starts 0", "ready 0", "terminates 0", "gone 0"] as const) happen(event, it);
        };
        service.steps.push({ after: { polls: 9 }, change });
        return { inputs: { ...byName(scene), expect: `image-digest main == ${versions.new.digest}` } };
      },
    },
  ],
  internal: [
    {
      when: "the token is of a session that answers in ARROW",
      arrange: ({ world, pat }) => {
        const { user } = world;
        const nowhere = { database: null, schema: null, warehouse: null };
        const session = createSession({
          ...nowhere,
          user,
          role: "SVC_CALLER",
          clientAppId: "PythonConnector",
          parameters: new Map(),
        });
        world.sessions.push(session);
        return { inputs: { ...pat, token: addToken(session, "session", world.now(), 3600).secret } };
      },
      deed: ({ password }) => ({ inputs: { ...password, token: "" } }),
    },
  ],
};
