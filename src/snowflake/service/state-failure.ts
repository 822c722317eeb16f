import type { Failure } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";
import { type ServiceName, sqlLiteral } from "../identifier.ts";
import { applicationLog } from "./described/application-log.ts";
import { resumeService } from "./service-resume.ts";
import { isSuspended, type ServiceState } from "./service-state.ts";

/**
 * Why a service in this state cannot answer; nothing for one that may, which is left to the endpoint to show. The word
 * says whether waiting helps: only `service-not-ready` passes by itself.
 */
export function stateFailure(state: ServiceState, name: ServiceName): Failure | undefined {
  const { status } = state;
  const service = oneLine(name.sql);
  const isOver = status === "DONE" || status === "CANCELLING" || status === "CANCELLED";
  if (isOver && !isService(name)) return failed(status, name);
  if (state.isJob || isOver) return job(status, service);
  if (status === "PENDING") return pending(state, name);
  if (isSuspended(state)) return state.autoResume ? waking(state, name) : suspended(state, name);
  if (status === "FAILED" || status === "FAILING" || status === "INTERNAL_ERROR") return failed(status, name);
  if (status === "DELETING" || status === "DELETED") return gone(`${service} is ${status}.`, name);
  return state.isUpgrading ? upgrading(name) : undefined;
}

function job(status: string, service: string): Failure {
  return {
    word: "input-invalid",
    happened: `The input service cannot be used: ${service} is a job service${status === "" ? "" : ` (${status})`}, which runs to its end and has no endpoint to call.`,
    remedy:
      "Give a service made with CREATE SERVICE. To wait for a job, use EXECUTE JOB SERVICE or look at DESCRIBE SERVICE.",
  };
}

/** A gate that opens for the old version's answer has judged nothing. */
export function upgrading(name: ServiceName): Failure {
  return {
    word: "service-not-ready",
    happened: `${oneLine(name.sql)} is being upgraded: what answers now may still be the version before.`,
    likely: "A new version was deployed moments ago, or its containers do not become ready.",
    remedy: `Let the action wait (wait: 10m). If it stays so, ${teller(name)} why.`,
    sql: [lookInside(name)],
  };
}

function pending({ instances, computePool }: ServiceState, name: ServiceName): Failure {
  const { current, target } = instances;
  const ready = current === undefined || target === undefined ? "" : `, with ${current} of ${target} instances started`;
  return {
    word: "service-not-ready",
    happened: `${oneLine(name.sql)} is PENDING${ready}.`,
    likely:
      "It is starting: nodes are being provisioned, its image is being pulled, or its readiness probe does not succeed yet.",
    remedy: `Let the action wait (wait: 10m). If it stays PENDING, ${teller(name)} why.`,
    sql: [lookInside(name), ...(computePool === undefined ? [] : [`DESCRIBE COMPUTE POOL ${poolSql(computePool)};`])],
  };
}

const isService = ({ kind }: ServiceName) => kind === "SERVICE";

const teller = (name: ServiceName) => (isService(name) ? "the containers say" : "its log says");

/** What shows why it does not start: its containers, or of an application service, which shows none, its log. */
const lookInside = (name: ServiceName) =>
  isService(name) ? `SHOW SERVICE CONTAINERS IN SERVICE ${name.sql};` : `${applicationLog(name, 100)};`;

/** A compute pool's name as it is printed; nothing else may come into a statement that people are told to run. */
const poolSql = (pool: string) => (/^[A-Z_][A-Z0-9_$]*$/i.test(pool) ? pool : "<compute pool>");

function suspended({ status, computePool }: ServiceState, name: ServiceName): Failure {
  return {
    word: "service-suspended",
    happened: `${oneLine(name.sql)} is ${status}, and a request does not wake it up (AUTO_RESUME is off).`,
    likely: "Somebody suspended the service, or its compute pool.",
    remedy:
      "Resume it, or let the action do that: resume: true, with wait: 10m. It takes the privilege OPERATE on the service.",
    sql: [
      ...(computePool === undefined ? [] : [`ALTER COMPUTE POOL ${poolSql(computePool)} RESUME;`]),
      `${resumeService(name)};`,
    ],
  };
}

function waking({ status }: ServiceState, name: ServiceName): Failure {
  return {
    word: "service-not-ready",
    happened: `${oneLine(name.sql)} is ${status}; ${isService(name) ? "the request wakes it up (AUTO_RESUME is on)" : "a request may wake it up"}.`,
    likely: "It takes a minute or more until a woken service answers.",
    remedy: "Let the action wait (wait: 10m).",
  };
}

function failed(status: string, name: ServiceName): Failure {
  const inner = status === "INTERNAL_ERROR";
  return {
    word: "service-failed",
    happened: `${oneLine(name.sql)} is ${status}: waiting does not fix that.`,
    likely: inner
      ? "Something went wrong on Snowflake's side."
      : `${isService(name) ? "A container" : "The app"} cannot start or keeps crashing.`,
    remedy: inner
      ? "Create the service anew; if it stays so, ask Snowflake's support."
      : `Fix what ${isService(name) ? "the containers and their logs show" : "its log shows"}, then deploy again.`,
    sql: [
      lookInside(name),
      ...(isService(name) ? [`CALL SYSTEM$GET_SERVICE_LOGS(${sqlLiteral(name.sql)}, '0', '<container>', 100);`] : []),
    ],
  };
}

/** @param happened a sentence */
export function gone(happened: string, name: ServiceName): Failure {
  return {
    word: "service-failed",
    happened,
    likely: "Somebody dropped it, or a deployment is about to create it anew.",
    remedy: "Run the job again once it is there. CREATE OR REPLACE gives a service a new host; ALTER SERVICE keeps it.",
    sql: [
      `SHOW ${name.kind}S LIKE ${sqlLiteral(name.object.stored)} IN SCHEMA ${name.database.sql}.${name.schema.sql};`,
    ],
  };
}

/** The endpoint is at another host than a moment ago: what was asked was nobody's, or somebody else's (OBS). */
export function moved(name: ServiceName, from: URL, to: URL): Failure {
  return {
    word: "service-not-ready",
    happened: `The endpoint of ${oneLine(name.sql)} has moved from ${from.host} to ${to.host}.`,
    likely: "The service was dropped and created anew, which gives it another host.",
    remedy: "Let the action wait (wait: 5m), or run the job again: the host is looked up anew.",
  };
}
