import type { Setting } from "../../auth/method.ts";
import { authMethods, type Registration } from "../../auth/registry.ts";
import { list } from "../../lib/text.ts";
import type { Reader } from "../reader.ts";
import type { Settings } from "./settings.ts";

/**
 * The way to sign in that the settings mean, or nothing where a problem was reported. See the table in
 * src/auth/registry.ts.
 */
export function chooseMethod(settings: Settings, reader: Reader): Registration | undefined {
  const kinds = authMethods.map(({ kind }) => kind);
  const problems = reader.problems.length;
  const asked = reader.choice("auth-method", ["auto", ...kinds], "auto");
  if (reader.problems.length > problems) return undefined;
  if (asked !== "auto") return authMethods.find(({ kind }) => kind === asked);

  const byConnection = authMethods.find(({ means }) => means.includes("connection"));
  if (settings.isInput("connection")) return byConnection;
  const isInput = (setting: Setting) => settings.isInput(setting);
  const byInputs = authMethods.filter(({ means }) => means.some(isInput));
  if (byInputs.length > 0) return only(byInputs, isInput, settings, reader);
  if (settings.connection !== undefined) return byConnection;

  const authenticator = settings.text("authenticator")?.toUpperCase() ?? "";
  const byAuthenticator = authMethods.find(({ authenticators }) => authenticators.includes(authenticator));
  if (byAuthenticator !== undefined) return byAuthenticator;
  const isGiven = (setting: Setting) => settings.text(setting) !== undefined;
  const byEnvironment = authMethods.filter(({ means }) => means.some(isGiven));
  if (byEnvironment.length > 0) return only(byEnvironment, isGiven, settings, reader);
  if (settings.idTokens !== undefined && isGiven("account")) {
    return authMethods.find(({ kind }) => kind === "workload-identity");
  }
  return settings.reportLackingDefault() ? undefined : reportNone(settings, reader);
}

function only(
  methods: readonly Registration[],
  isGiven: (setting: Setting) => boolean,
  settings: Settings,
  reader: Reader,
): Registration | undefined {
  if (methods.length === 1) return methods[0];
  const names = list(methods.flatMap(({ means }) => means.filter(isGiven)).map((setting) => settings.nameOf(setting)));
  const choices = list(
    methods.map(({ kind }) => kind),
    "or",
  );
  return reader.report(
    "auth-method",
    `is auto, but ${names} are given, which mean different ways to sign in`,
    `Give only one of them, or set auth-method to ${choices}.`,
  );
}

function reportNone({ idTokens }: Settings, reader: Reader): undefined {
  const keyless =
    idTokens === undefined
      ? " Or none at all: workload identity takes account, and permissions: id-token: write."
      : " This job has GitHub's id tokens: for workload identity give account.";
  return reader.report(
    "token",
    "is not given, nor any other credential",
    `Give token (a programmatic access token), or private-key with account and user.${keyless} In a pull request from a fork GitHub withholds secrets: they arrive empty.`,
  );
}
