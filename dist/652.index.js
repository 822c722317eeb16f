"use strict";
exports.id = 652;
exports.ids = [652];
exports.modules = {

/***/ 3289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findByName: () => (/* binding */ findByName)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/inputs/endpoint.js + 1 modules
var inputs_endpoint = __webpack_require__(784);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
;// CONCATENATED MODULE: ./build/snowflake/service/described/other-kind.js


const others = {
    SERVICE: ["APPLICATION SERVICE", "GATEWAY"],
    GATEWAY: ["SERVICE", "APPLICATION SERVICE"],
    "APPLICATION SERVICE": [],
};
async function otherKind(name, sql, deadline) {
    for (const kind of others[name.kind]) {
        try {
            const outcome = await sql(`DESCRIBE ${kind} ${name.sql}`, deadline);
            if (outcome.kind === "rows" && outcome.rows.length > 0)
                return kind;
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
        }
    }
    return undefined;
}
function wrongInput(name, kind) {
    const right = kind === "GATEWAY" ? "gateway" : "service";
    const given = name.kind.toLowerCase();
    const shown = (0,lib_text/* oneLine */.TN)(name.sql);
    return {
        word: "service-not-found",
        happened: `There is no ${given} ${shown}, but there is ${kind === "APPLICATION SERVICE" ? "an" : "a"} ${kind.toLowerCase()} of that name.`,
        likely: `The name was given as ${given}, and it is the ${kind.toLowerCase()}'s.`,
        remedy: `Write ${right}: ${shown} in place of ${given}.`,
    };
}

// EXTERNAL MODULE: ./build/lib/foreign-text.js
var foreign_text = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(990);
// EXTERNAL MODULE: ./build/snowflake/refusals/wording.js
var wording = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/snowflake/sql/quoted-error.js
var quoted_error = __webpack_require__(4340);
// EXTERNAL MODULE: ./build/snowflake/sql/sql-reply.js + 1 modules
var sql_reply = __webpack_require__(160);
// EXTERNAL MODULE: ./build/snowflake/identifier.js
var identifier = __webpack_require__(2217);
;// CONCATENATED MODULE: ./build/snowflake/service/service-container.js

function containerOf(row) {
    const name = row.raw("container_name");
    if (name === undefined)
        return undefined;
    const restarts = row.get("restart_count") ?? "";
    return {
        name: row.get("container_name") ?? "",
        instance: row.get("instance_id") ?? "0",
        raw: { name, instance: row.raw("instance_id") ?? "0" },
        status: (row.get("status") ?? "UNKNOWN").toUpperCase(),
        message: row.get("message") ?? "",
        image: row.get("image_name") ?? "",
        restarts: /^\d{1,9}$/.test(restarts) ? Number(restarts) : 0,
        lastExitCode: row.get("last_exit_code"),
    };
}
function severity({ status, restarts }) {
    if (status === "FAILED")
        return 3;
    if (status !== "READY" && status !== "DONE")
        return 2;
    return restarts > 0 ? 1 : 0;
}
function containerLog(service, container, lines, previous) {
    const literals = [service.sql, container.raw.instance, container.raw.name].map(identifier/* sqlLiteral */.YG);
    return `CALL SYSTEM$GET_SERVICE_LOGS(${[...literals, String(lines), ...(previous ? ["TRUE"] : [])].join(", ")})`;
}
function containerMeaning({ message, image, lastExitCode }, log) {
    const ran = log.length > 0 || (lastExitCode ?? "") !== "";
    if (log.some((line) => /exec format error/i.test(line))) {
        return "The image is for another processor: build it for linux/amd64 (docker build --platform linux/amd64).";
    }
    const probe = /readiness probe is failing at path: ?(\S+?),? port: ?(\d+)/i.exec(message);
    if (probe !== null) {
        const [, path, port] = probe;
        return `Nothing answers GET ${path} on port ${port} with success: the app must listen there, on 0.0.0.0, or readinessProbe in the specification must name the app's own path and port.`;
    }
    if (/out of memory|OOMKilled/i.test(message) ||
        (lastExitCode === "137" && /fatal error|application error/i.test(message))) {
        return "It used more memory than it may: raise resources.limits.memory in the specification, or take a larger instance family.";
    }
    if (/fatal error, retrying/i.test(message) && ran)
        return appEnded;
    return meanings
        .find(([pattern]) => pattern.test(message))?.[1]
        .replace("IMAGE", () => (image === "" ? "the image" : image));
}
const appEnded = "The app ended by itself; its log says why.";
const meanings = [
    [
        /failed to pull image/i,
        "The repository does not hold IMAGE under this tag, or the role that owns the service lacks READ on the image repository.",
    ],
    [
        /image name uses an invalid format/i,
        "The specification must name the image as /database/schema/repository/image:tag, in lower case, without a registry's host.",
    ],
    [
        /unschedulable/i,
        "No node of the compute pool has what the container asks for: lower resources.requests (CPU, memory, GPU), raise MAX_NODES, or take another instance family.",
    ],
    [
        /node\(s\) are being provisioned/i,
        "The compute pool is starting nodes, which takes some minutes: let the action wait.",
    ],
    [
        /fatal error while starting/i,
        "The container's command could not be started: check command and args in the specification, and that the image is for linux/amd64.",
    ],
    [
        /fatal error, retrying/i,
        "Snowflake could not start the container and tries again; if it stays, check image, secrets and volumes in the specification.",
    ],
    [/fatal error while running|user application error/i, appEnded],
];

;// CONCATENATED MODULE: ./build/snowflake/service/container-finding.js


function findingOf(container, log) {
    const meaning = containerMeaning(container, log);
    const finding = {
        name: (0,lib_text/* excerpt */.Kb)(container.name, 80),
        instance: (0,lib_text/* excerpt */.Kb)(container.instance, 20),
        status: (0,lib_text/* excerpt */.Kb)(container.status, 40),
        message: (0,lib_text/* excerpt */.Kb)(container.message, 300),
        image: (0,lib_text/* excerpt */.Kb)(container.image, 200),
        restarts: container.restarts,
        lastExitCode: (0,lib_text/* excerpt */.Kb)(container.lastExitCode ?? "", 20),
        ...(meaning === undefined ? {} : { meaning: (0,lib_text/* excerpt */.Kb)(meaning, 500) }),
    };
    const facts = factsOf(finding);
    const cause = causeOf(finding, log);
    return {
        ...finding,
        ...(cause === undefined ? {} : { cause }),
        facts,
        sentence: [facts, ...(finding.meaning === undefined ? [] : [finding.meaning])].join(" "),
        log,
    };
}
function factsOf(finding) {
    const { name, instance, status, message, restarts, lastExitCode } = finding;
    const said = `container ${name} of instance ${instance} is ${status}${message === "" ? "" : `: ${message}`}`;
    const exit = lastExitCode === "" ? "" : `, last with exit code ${lastExitCode}`;
    return [
        /[.!?\u2026]$/.test(said) ? said : `${said}.`,
        ...(restarts === 0 ? [] : [`It restarted ${restarts === 1 ? "once" : `${restarts} times`}${exit}.`]),
    ].join(" ");
}
function causeOf({ meaning, restarts }, log) {
    if (meaning !== undefined && meaning !== appEnded)
        return { alone: meaning, beforeLog: meaning };
    if (meaning === undefined && restarts === 0)
        return undefined;
    const last = log.at(-1)?.trim();
    if (last === undefined)
        return { alone: appEnded, beforeLog: appEnded };
    return {
        alone: `The app ended by itself. Its log ends with: "${(0,lib_text/* excerpt */.Kb)(last, 300)}".`,
        beforeLog: "The app ended by itself, and its log says why.",
    };
}
function mayPass({ message, restarts, status }) {
    return (restarts === 0 &&
        status !== "FAILED" &&
        /readiness probe|being provisioned|waiting to start|unschedulable/i.test(message));
}
function lastLines(rows, most) {
    const [text = ""] = rows[0]?.values() ?? [];
    const lines = text.split(/\r\n|[\r\n]/);
    return lines
        .filter((line) => line.trim() !== "")
        .slice(-most)
        .map((line) => `${indentation(line)}${(0,lib_text/* excerpt */.Kb)(line, 500)}`);
}
const indentation = (line) => (/^[ \t]{0,40}/.exec(line)?.[0] ?? "").replaceAll("\t", "    ");

;// CONCATENATED MODULE: ./build/snowflake/service/described/application-log.js

const applicationLog = (name, lines) => `CALL SYSTEM$GET_APPLICATION_SERVICE_LOGS(${(0,identifier/* sqlLiteral */.YG)(name.sql)}, ${lines})`;

// EXTERNAL MODULE: ./build/snowflake/service/service-state.js
var service_state = __webpack_require__(1303);
;// CONCATENATED MODULE: ./build/snowflake/service/diagnosis.js









const logLines = 50;
const mostLogs = 3;
const mostContainers = 20;
async function diagnose(name, context) {
    const { deadline } = context;
    const notes = [];
    const ask = async (what, statement, privilege = "MONITOR") => {
        try {
            const outcome = await context.sql(statement, deadline);
            if (outcome.kind === "rows")
                return outcome.rows;
            notes.push(notShown(what, privilege, outcome, name, context));
        }
        catch (error) {
            notes.push(`The ${what} could not be read: ${error instanceof errors/* ActionError */.lZ ? error.failure.happened : String(error)}`);
        }
        return [];
    };
    const [description] = await ask("state of the service", (0,service_state/* describeService */.Jv)(name), "USAGE");
    const about = {
        service: (0,lib_text/* excerpt */.Kb)(name.sql, 300),
        status: description === undefined ? "" : (0,service_state/* stateOf */.L4)(description).status,
    };
    if (name.kind === "APPLICATION SERVICE") {
        const log = lastLines(await ask("log", applicationLog(name, logLines)), logLines);
        return { ...about, containers: [], ...(log.length === 0 ? {} : { log }), notes: noted(notes) };
    }
    const rows = await ask("containers", (0,service_state/* showContainers */.KI)(name));
    const found = rows.flatMap((row) => containerOf(row) ?? []).sort((a, b) => severity(b) - severity(a));
    const troubled = found.filter((container) => severity(container) > 0);
    const containers = found.slice(0, mostContainers);
    if (found.length > containers.length)
        notes.push(`${found.length - containers.length} more containers are left out.`);
    const suspects = troubled.length > 0 ? troubled : found;
    const logs = new Map();
    for (const container of suspects.slice(0, mostLogs)) {
        const read = async (previous) => lastLines(await ask(`log of ${(0,lib_text/* excerpt */.Kb)(container.name, 80)}`, containerLog(name, container, logLines, previous)), logLines);
        const lines = await read(false);
        logs.set(container, lines.length === 0 && container.restarts > 0 ? await read(true) : lines);
    }
    return {
        ...about,
        containers: containers.map((container) => findingOf(container, logs.get(container) ?? [])),
        notes: noted(notes),
    };
}
const noted = (notes) => [...new Set(notes)].map((note) => (0,lib_text/* excerpt */.Kb)(note, 500));
function notShown(what, privilege, error, name, { caller }) {
    const fault = (0,sql_reply/* sqlFault */.hM)(error);
    if (fault !== "not-found" && fault !== "privileges")
        return `The ${what} could not be read. ${(0,quoted_error/* quotedError */.d)(error)}`;
    const subject = fault === "not-found" ? `The service is gone, or the ${what}` : `The ${what}`;
    return `${subject} may not be seen by ${(0,wording/* theRole */.Y$)(caller)}; it takes the privilege ${privilege}: GRANT ${privilege} ON ${name.kind} ${name.sql} TO ROLE ${(0,wording/* sqlRole */.n_)(caller)};`;
}
function withDiagnosis(failure, { containers, log }) {
    const last = log?.at(-1);
    if (last !== undefined && failure.word !== "service-suspended")
        return { ...failure, details: [...(failure.details ?? []), `its log ends with: "${(0,lib_text/* excerpt */.Kb)(last, 300)}"`] };
    const troubled = containers.filter((container) => severity(container) > 0).slice(0, mostLogs);
    if (troubled.length === 0)
        return failure;
    const guessed = failure.word !== "expectation-failed" || failure.likely === undefined;
    const cause = guessed
        ? troubled.find((container) => severity(container) > 1 && container.cause !== undefined)
        : undefined;
    const likely = cause?.cause?.alone;
    const found = troubled.map((container) => (container === cause ? container.facts : container.sentence));
    return {
        ...failure,
        details: [...(failure.details ?? []), ...found],
        ...(likely === undefined ? {} : { likely }),
        ...(failure.word !== "service-not-ready" || cause === undefined || mayPass(cause) ? {} : { remedy: lastingRemedy }),
    };
}
const lastingRemedy = "Correct that, then deploy again: waiting does not fix it.";

;// CONCATENATED MODULE: ./build/snowflake/service/lookup-failure.js




async function lookupFailure(error, name, caller) {
    const quote = (0,quoted_error/* quotedError */.d)(error);
    const isService = name.kind === "SERVICE";
    switch ((0,sql_reply/* sqlFault */.hM)(error)) {
        case "role": {
            const { explainRefusal } = await __webpack_require__.e(/* import() | refusals */ 228).then(__webpack_require__.bind(__webpack_require__, 1216));
            return explainRefusal({ status: 422, code: "390186", message: error.message }, caller);
        }
        case "privileges":
            return {
                word: "endpoint-not-found",
                happened: `${(0,wording/* theRole */.Y$)(caller, "The")} may not see ${isService ? "the endpoints" : "the host"} of ${(0,lib_text/* oneLine */.TN)(name.sql)}. ${quote}`,
                likely: isService
                    ? "The role has no privilege on the service. USAGE is enough to find the endpoint; to call it takes a service role."
                    : `The role lacks USAGE on the ${name.kind.toLowerCase()}, which is enough to find and to call it.`,
                remedy: `Grant the role the ${name.kind.toLowerCase()}.`,
                party: "credential",
                sql: seeingGrants(name, caller),
            };
        case "not-found":
            return notThere(quote, name, caller);
        case "other":
            return {
                word: "account-unreachable",
                happened: `${caller.accountHost ?? "The account"} could not say where ${isService ? "the endpoints of " : ""}${(0,lib_text/* oneLine */.TN)(name.sql)} ${isService ? "are" : "is"}. ${quote}`,
                likely: "It is about the account or the statement, not about the service: the account is suspended or in trouble, or its answer took too long.",
                remedy: "Read what Snowflake said. If it tells nothing, run the statement yourself, as the same user and role.",
                sql: [(0,wording/* showHost */.CT)({ ...caller, object: name })],
                ...(lookup_failure_mayPass.test(error.message) ? {} : { lasting: true }),
            };
    }
}
function notThere(quote, name, caller) {
    const kind = name.kind.toLowerCase();
    const list = `SHOW ${name.kind}S`;
    return {
        word: "service-not-found",
        happened: `There is no ${kind} ${(0,lib_text/* oneLine */.TN)(name.sql)}, or ${(0,wording/* theRole */.Y$)(caller)} may not see it; Snowflake does not tell which. ${quote}`,
        likely: `The name is misspelt, the ${kind} was dropped, or a privilege is missing on the database, the schema or the ${kind}.`,
        remedy: `Compare the name with what ${list} prints; if it is right, grant the role what it takes to see it.`,
        sql: [
            name.kind === "GATEWAY" ? `${list};` : `${list} IN ACCOUNT;`,
            ...seeingGrants(name, caller),
            ...(name.kind === "SERVICE" ? [applicationGrant(name, caller)] : []),
        ],
    };
}
function seeingGrants(name, caller) {
    const usage = `GRANT USAGE ON SERVICE ${name.sql} TO ROLE ${(0,wording/* sqlRole */.n_)(caller)};`;
    return [...(0,wording/* callGrants */.U_)({ ...caller, object: name }), ...(name.kind === "SERVICE" ? [usage] : [])];
}
const applicationGrant = (name, caller) => `-- Or, if it is an application service: GRANT USAGE ON APPLICATION SERVICE ${name.sql} TO ROLE ${(0,wording/* sqlRole */.n_)(caller)};`;
const lookup_failure_mayPass = /time-?out|timed out|cancell?ed|internal error|try again|temporar/i;
function noneShown(name, caller) {
    return {
        word: "endpoint-not-found",
        happened: `SHOW ENDPOINTS shows ${(0,wording/* theRole */.Y$)(caller)} no endpoint of ${(0,lib_text/* oneLine */.TN)(name.sql)}.`,
        likely: "The role has no service role of the service: Snowflake shows a role only the endpoints that it may call. Or the specification names no endpoint.",
        remedy: "Have the owner of the service grant the role the service role. If there is still no endpoint, the owner has to name one in its specification, with public: true.",
        sql: (0,wording/* callGrants */.U_)(caller),
        party: "credential",
    };
}

// EXTERNAL MODULE: ./build/snowflake/service/service-endpoint.js + 1 modules
var service_endpoint = __webpack_require__(4287);
;// CONCATENATED MODULE: ./build/snowflake/service/described/described-host.js




const columns = {
    GATEWAY: ["ingress_url", "privatelink_ingress_url"],
    "APPLICATION SERVICE": ["url", "privatelink_url"],
    SERVICE: ["ingress_url", "privatelink_ingress_url"],
};
async function describeHost(deadline, { wish, sql, caller }) {
    const { service: name } = wish;
    const outcome = await sql(`DESCRIBE ${name.kind} ${name.sql}`, deadline);
    if (outcome.kind === "error")
        throw new errors/* ActionError */.lZ(await lookupFailure(outcome, name, caller));
    const [row] = outcome.rows;
    if (row === undefined)
        throw new errors/* ActionError */.lZ(notThere("", name, caller));
    const [open, inside] = columns[name.kind];
    const wanted = {
        what: `the endpoint of the ${name.kind.toLowerCase()} ${(0,lib_text/* oneLine */.TN)(name.sql)}`,
        statement: `DESCRIBE ${name.kind}`,
    };
    const host = (0,service_endpoint/* hostIn */.yo)({ ingressUrl: (0,service_endpoint/* urlOf */.rs)(row, open), privateLinkUrl: (0,service_endpoint/* urlOf */.rs)(row, inside) }, wanted, wish);
    if (host instanceof URL || host.word === "endpoint-provisioning")
        return { row, host };
    throw new errors/* ActionError */.lZ(host);
}

// EXTERNAL MODULE: ./build/snowflake/service/service-resume.js
var service_resume = __webpack_require__(6371);
;// CONCATENATED MODULE: ./build/snowflake/service/state-failure.js





function stateFailure(state, name) {
    const { status } = state;
    const service = (0,lib_text/* oneLine */.TN)(name.sql);
    const isOver = status === "DONE" || status === "CANCELLING" || status === "CANCELLED";
    if (isOver && !isService(name))
        return failed(status, name);
    if (state.isJob || isOver)
        return job(status, service);
    if (status === "PENDING")
        return pending(state, name);
    if ((0,service_state/* isSuspended */.eJ)(state))
        return state.autoResume ? waking(state, name) : suspended(state, name);
    if (status === "FAILED" || status === "FAILING" || status === "INTERNAL_ERROR")
        return failed(status, name);
    if (status === "DELETING" || status === "DELETED")
        return gone(`${service} is ${status}.`, name);
    return state.isUpgrading ? upgrading(name) : undefined;
}
function job(status, service) {
    return {
        word: "input-invalid",
        happened: `The input service cannot be used: ${service} is a job service${status === "" ? "" : ` (${status})`}, which runs to its end and has no endpoint to call.`,
        remedy: "Give a service made with CREATE SERVICE. To wait for a job, use EXECUTE JOB SERVICE or look at DESCRIBE SERVICE.",
    };
}
function upgrading(name) {
    return {
        word: "service-not-ready",
        happened: `${(0,lib_text/* oneLine */.TN)(name.sql)} is being upgraded: what answers now may still be the version before.`,
        likely: "A new version was deployed moments ago, or its containers do not become ready.",
        remedy: `Let the action wait (wait: 10m). If it stays so, ${teller(name)} why.`,
        sql: [lookInside(name)],
    };
}
function pending({ instances, computePool }, name) {
    const { current, target } = instances;
    const ready = current === undefined || target === undefined ? "" : `, with ${current} of ${target} instances started`;
    return {
        word: "service-not-ready",
        happened: `${(0,lib_text/* oneLine */.TN)(name.sql)} is PENDING${ready}.`,
        likely: "It is starting: nodes are being provisioned, its image is being pulled, or its readiness probe does not succeed yet.",
        remedy: `Let the action wait (wait: 10m). If it stays PENDING, ${teller(name)} why.`,
        sql: [lookInside(name), ...(computePool === undefined ? [] : [`DESCRIBE COMPUTE POOL ${poolSql(computePool)};`])],
    };
}
const isService = ({ kind }) => kind === "SERVICE";
const teller = (name) => (isService(name) ? "the containers say" : "its log says");
const lookInside = (name) => isService(name) ? `SHOW SERVICE CONTAINERS IN SERVICE ${name.sql};` : `${applicationLog(name, 100)};`;
const poolSql = (pool) => (/^[A-Z_][A-Z0-9_$]*$/i.test(pool) ? pool : "<compute pool>");
function suspended({ status, computePool }, name) {
    return {
        word: "service-suspended",
        happened: `${(0,lib_text/* oneLine */.TN)(name.sql)} is ${status}, and a request does not wake it up (AUTO_RESUME is off).`,
        likely: "Somebody suspended the service, or its compute pool.",
        remedy: "Resume it, or let the action do that: resume: true, with wait: 10m. It takes the privilege OPERATE on the service.",
        sql: [
            ...(computePool === undefined ? [] : [`ALTER COMPUTE POOL ${poolSql(computePool)} RESUME;`]),
            `${(0,service_resume/* resumeService */.VM)(name)};`,
        ],
    };
}
function waking({ status }, name) {
    return {
        word: "service-not-ready",
        happened: `${(0,lib_text/* oneLine */.TN)(name.sql)} is ${status}; ${isService(name) ? "the request wakes it up (AUTO_RESUME is on)" : "a request may wake it up"}.`,
        likely: "It takes a minute or more until a woken service answers.",
        remedy: "Let the action wait (wait: 10m).",
    };
}
function failed(status, name) {
    const inner = status === "INTERNAL_ERROR";
    return {
        word: "service-failed",
        happened: `${(0,lib_text/* oneLine */.TN)(name.sql)} is ${status}: waiting does not fix that.`,
        likely: inner
            ? "Something went wrong on Snowflake's side."
            : `${isService(name) ? "A container" : "The app"} cannot start or keeps crashing.`,
        remedy: inner
            ? "Create the service anew; if it stays so, ask Snowflake's support."
            : `Fix what ${isService(name) ? "the containers and their logs show" : "its log shows"}, then deploy again.`,
        sql: [
            lookInside(name),
            ...(isService(name) ? [`CALL SYSTEM$GET_SERVICE_LOGS(${(0,identifier/* sqlLiteral */.YG)(name.sql)}, '0', '<container>', 100);`] : []),
        ],
    };
}
function gone(happened, name) {
    return {
        word: "service-failed",
        happened,
        likely: "Somebody dropped it, or a deployment is about to create it anew.",
        remedy: "Run the job again once it is there. CREATE OR REPLACE gives a service a new host; ALTER SERVICE keeps it.",
        sql: [
            `SHOW ${name.kind}S LIKE ${(0,identifier/* sqlLiteral */.YG)(name.object.stored)} IN SCHEMA ${name.database.sql}.${name.schema.sql};`,
        ],
    };
}
function moved(name, from, to) {
    return {
        word: "service-not-ready",
        happened: `The endpoint of ${(0,lib_text/* oneLine */.TN)(name.sql)} has moved from ${from.host} to ${to.host}.`,
        likely: "The service was dropped and created anew, which gives it another host.",
        remedy: "Let the action wait (wait: 5m), or run the job again: the host is looked up anew.",
    };
}

;// CONCATENATED MODULE: ./build/snowflake/service/look.js










const nothingSeen = (resume) => ({
    state: undefined,
    failure: undefined,
    mayBeAsked: false,
    hidden: undefined,
    endpoint: undefined,
    resume: resume ? "wanted" : "unwanted",
});
async function lookAtState(last, deadline, context) {
    if (last.hidden !== undefined)
        return last;
    const outcome = await context.sql((0,service_state/* describeService */.Jv)(context.wish.service), deadline);
    if (outcome.kind === "error")
        return unseen(outcome, last, context);
    const [row] = outcome.rows;
    if (row === undefined)
        return { ...last, failure: undefined };
    const state = (0,service_state/* stateOf */.L4)(row);
    const mayWake = context.wish.service.kind !== "SERVICE" && row.get("auto_resume") === undefined;
    return seen(mayWake ? { ...state, autoResume: true } : state, last, deadline, context);
}
async function findEndpoint(deadline, context) {
    const { wish, sql, caller } = context;
    if (wish.service.kind !== "SERVICE")
        return (await describeHost(deadline, context)).host;
    const outcome = await sql((0,service_endpoint/* showEndpoints */.ge)(wish.service), deadline);
    if (outcome.kind === "error")
        throw new errors/* ActionError */.lZ(await lookupFailure(outcome, wish.service, caller));
    const endpoints = outcome.rows.map(service_endpoint/* endpointOf */.X5);
    if (endpoints.length === 0)
        throw new errors/* ActionError */.lZ(noneShown(wish.service, caller));
    const endpoint = (0,service_endpoint/* endpointUrl */.Pb)(endpoints, wish);
    if (endpoint instanceof URL || endpoint.word === "endpoint-provisioning")
        return endpoint;
    throw new errors/* ActionError */.lZ(endpoint);
}
function unseen(error, last, { wish, log }) {
    const fault = (0,sql_reply/* sqlFault */.hM)(error);
    const service = (0,lib_text/* oneLine */.TN)(wish.service.sql);
    const quote = (0,quoted_error/* quotedError */.d)(error);
    if (last.state !== undefined && fault === "not-found") {
        return { ...last, failure: gone(`${service} is gone. ${quote}`, wish.service) };
    }
    if (fault === "other") {
        log(`  The state of ${service} could not be read. ${quote}`);
        return last;
    }
    return { ...last, failure: undefined, hidden: quote };
}
async function seen(state, last, deadline, context) {
    const { wish, waits, pause, log } = context;
    const name = wish.service;
    if (pause && (0,service_state/* isSuspended */.eJ)(state)) {
        log(`  ${(0,lib_text/* oneLine */.TN)(name.sql)} is ${state.status}; it is left alone`);
        return { ...last, state, failure: (0,service_resume/* leftAlone */.Vb)(state.status, name), mayBeAsked: false };
    }
    const wakes = (0,service_state/* isSuspended */.eJ)(state) && state.autoResume;
    const remark = wakes && last.resume === "unwanted" ? "; a request wakes it up" : state.isUpgrading ? ", and being upgraded" : "";
    log(`  ${(0,lib_text/* oneLine */.TN)(name.sql)} is ${state.status}${remark}`);
    let { resume } = last;
    if (resume !== "unwanted" && (0,service_state/* isSuspended */.eJ)(state)) {
        const refusal = resume === "wanted" && state.status === "SUSPENDED" ? await resumed(deadline, context) : undefined;
        if (refusal === undefined) {
            resume = state.status === "SUSPENDED" ? "done" : resume;
            return { ...last, state, resume, failure: (0,service_resume/* resuming */.b5)(name, resume === "done"), mayBeAsked: false };
        }
        if (!wakes || refusal.lasting === true)
            return { ...last, state, failure: refusal, mayBeAsked: false };
        resume = "unwanted";
        log(`  ${refusal.happened} A request wakes it up`);
    }
    const failure = stateFailure(state, name);
    if (failure?.word === "input-invalid")
        throw new errors/* ActionError */.lZ(failure);
    const answers = state.isUpgrading && state.status === "RUNNING" && !waits;
    return { ...last, state, resume, failure, mayBeAsked: wakes || answers };
}
async function resumed(deadline, context) {
    const { wish, sql, caller, log } = context;
    const outcome = await sql((0,service_resume/* resumeService */.VM)(wish.service), deadline);
    if (outcome.kind === "error")
        return (0,service_resume/* notResumed */.rS)(outcome, wish.service, caller);
    log(`  ${(0,lib_text/* oneLine */.TN)(wish.service.sql)} was told to resume`);
    return undefined;
}

;// CONCATENATED MODULE: ./build/snowflake/service/watch.js

const longestPauseMs = 5_000;
const freshMs = 5_000;
const glanceMs = 2_000;
async function waitForUrl(look, { waiting, log }, onRetry = () => undefined) {
    let before;
    for (let looks = 1;; looks++) {
        try {
            const found = await look();
            if (found instanceof URL || !(0,errors/* waitingHelps */.Ex)(found) || !(await waiting.pause(looks, { longestPauseMs })))
                return found;
            before = found;
            onRetry(found);
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ) || !(0,errors/* waitingHelps */.Ex)(error.failure))
                throw error;
            if (!(await waiting.pause(looks, { longestPauseMs }))) {
                if (before !== undefined)
                    return before;
                throw error;
            }
            log(`  ${error.failure.happened} Trying again`);
        }
    }
}
async function glance(look, { statements }) {
    try {
        return await look(statements.within(glanceMs));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
function onlyNew(log) {
    let last = "";
    return (line) => {
        if (line !== last)
            log(line);
        last = line;
    };
}

;// CONCATENATED MODULE: ./build/snowflake/service/service-watch.js






class ServiceWatch {
    #context;
    #look;
    #last;
    #stateAt = Number.NEGATIVE_INFINITY;
    #endpointAt = Number.NEGATIVE_INFINITY;
    #looks = 0;
    constructor(wish, context) {
        this.#context = { ...context, log: onlyNew(context.log) };
        this.#look = { ...this.#context, wish, waits: context.waiting.leftMs > 0 };
        this.#last = nothingSeen(context.resume);
    }
    get url() {
        const { endpoint } = this.#last;
        return endpoint instanceof URL ? endpoint : undefined;
    }
    get looks() {
        return this.#looks;
    }
    get state() {
        return this.#last.state;
    }
    findUrl() {
        return waitForUrl(() => this.#lookAtBoth(), this.#context);
    }
    async failure() {
        const { clock } = this.#context.waiting;
        if (clock.now() - this.#stateAt >= freshMs)
            await glance((deadline) => this.#lookAtState(deadline), this.#context);
        return this.#last.failure;
    }
    async moved() {
        const { clock } = this.#context.waiting;
        const before = this.url;
        if (before === undefined || clock.now() - this.#endpointAt < freshMs)
            return undefined;
        const found = await glance((deadline) => this.#findEndpoint(deadline), this.#context);
        if (!(found instanceof URL) || found.href === before.href)
            return undefined;
        this.#last = { ...this.#last, endpoint: found };
        const { service } = this.#look.wish;
        this.#context.log(`  The endpoint of ${(0,lib_text/* oneLine */.TN)(service.sql)} has moved to ${found.host}`);
        return moved(service, before, found);
    }
    async #lookAtBoth() {
        const { statements } = this.#context;
        await this.#lookAtState(statements);
        this.#looks++;
        const { failure, mayBeAsked, hidden } = this.#last;
        const blocked = mayBeAsked ? undefined : failure;
        if (blocked !== undefined && (this.url !== undefined || !(0,errors/* waitingHelps */.Ex)(blocked)))
            return blocked;
        const endpoint = await this.#findEndpoint(statements);
        this.#last = { ...this.#last, endpoint };
        const { caller, pause } = this.#context;
        if (pause && this.#last.state === undefined)
            throw new errors/* ActionError */.lZ((0,service_resume/* perhapsSuspended */.ZR)(hidden, this.#look.wish.service, caller));
        if (hidden !== undefined && endpoint instanceof URL)
            this.#context.log(`  The state of ${(0,lib_text/* oneLine */.TN)(this.#look.wish.service.sql)} may not be seen. ${hidden}`);
        return blocked ?? endpoint;
    }
    async #lookAtState(deadline) {
        this.#stateAt = deadline.clock.now();
        const look = await lookAtState(this.#last, deadline, this.#look);
        this.#last = { ...look, endpoint: this.#last.endpoint };
    }
    #findEndpoint(deadline) {
        this.#endpointAt = deadline.clock.now();
        return findEndpoint(deadline, this.#look);
    }
}

;// CONCATENATED MODULE: ./build/snowflake/service/version/shared-looks.js
const shared_looks_freshMs = 1_000;
const longestWaitMs = 5_000;
class SharedLooks {
    #look;
    #deadline;
    #freshMs;
    #last;
    #underWay;
    #later;
    #asking = 0;
    #allAnswered = new AbortController();
    constructor(look, deadline, wary = false) {
        this.#look = look;
        this.#freshMs = wary ? 0 : shared_looks_freshMs;
        this.#deadline = deadline;
    }
    async around(ask, counts) {
        const { later, ...asked } = await this.#ask(ask, counts);
        return { ...asked, after: await later };
    }
    async #ask(ask, counts) {
        this.#asking++;
        try {
            const before = await this.#before();
            const answer = await ask(before);
            return { answer, before, later: counts(answer, before) ? this.#afterAll() : undefined };
        }
        finally {
            this.#asking--;
            if (this.#asking === 0)
                this.#allAnswered.abort();
        }
    }
    #before() {
        const last = this.#last;
        if (last !== undefined && this.#deadline.clock.now() - last.begunAt < this.#freshMs)
            return Promise.resolve(last.sighting);
        this.#underWay ??= this.#begin().finally(() => {
            this.#underWay = undefined;
        });
        return this.#underWay;
    }
    #afterAll() {
        this.#later ??= this.#beginLater();
        return this.#later;
    }
    async #beginLater() {
        const { clock, leftMs } = this.#deadline;
        this.#allAnswered = new AbortController();
        await clock.sleep(Math.min(longestWaitMs, leftMs / 2), this.#allAnswered.signal);
        this.#later = undefined;
        return this.#begin();
    }
    async #begin() {
        const begunAt = this.#deadline.clock.now();
        const sighting = await this.#look();
        if (this.#last === undefined || this.#last.begunAt <= begunAt)
            this.#last = { sighting, begunAt };
        return sighting;
    }
}

;// CONCATENATED MODULE: ./build/snowflake/service/version/sighting.js
function seenContainers(rows) {
    return rows.flatMap((row) => {
        const name = row.raw("container_name");
        if (name === undefined)
            return [];
        const restarts = row.raw("restart_count") ?? "";
        const status = (row.raw("status") ?? "UNKNOWN").toUpperCase();
        return {
            name,
            instance: row.raw("instance_id") ?? "0",
            status,
            instanceStatus: row.raw("instance_status")?.toUpperCase() ?? status,
            imageName: row.raw("image_name"),
            imageDigest: row.raw("image_digest"),
            restarts: /^\d{1,9}$/.test(restarts) ? Number(restarts) : undefined,
        };
    });
}
function countedInstances(containers) {
    const counted = containers.filter(({ instanceStatus }) => instanceStatus !== "TERMINATING");
    return [...Map.groupBy(counted, ({ instance }) => instance)].map(([id, rows]) => ({
        id,
        isReady: rows.every(isReady),
        containers: rows,
    }));
}
const isReady = ({ instanceStatus, status }) => instanceStatus === "READY" && (status === "READY" || status === "DONE");

;// CONCATENATED MODULE: ./build/snowflake/service/version/version-watch.js








class VersionWatch {
    #context;
    #refused;
    #wasSeen = false;
    #logged = new Set();
    constructor(context) {
        this.#context = context;
    }
    async look(deadline, known) {
        const { name: service } = this.#context;
        if (this.#refused !== undefined && !this.#wasSeen)
            return { service, state: this.#refused, containers: this.#refused };
        const state = known ?? (await this.#ask((0,service_state/* describeService */.Jv)(service), "The state", stateIn, deadline));
        if ("why" in state) {
            if (!state.privilege)
                return { service, state, containers: state };
            if (this.#wasSeen)
                return { service, state, containers: state, gone: gone(`${(0,lib_text/* oneLine */.TN)(service.sql)} is gone.`, service) };
            this.#refused = state;
            return { service, state, containers: state };
        }
        this.#wasSeen = true;
        if (service.kind !== "SERVICE")
            return { service, state, containers: ofApplication };
        const containers = this.#refused ?? (await this.#ask((0,service_state/* showContainers */.KI)(service), "The containers", seenContainers, deadline));
        if ("why" in containers && containers.privilege)
            this.#refused = containers;
        return { service, state, containers };
    }
    async #ask(statement, what, read, deadline) {
        const { name, sql, caller } = this.#context;
        try {
            const outcome = await sql(statement, deadline);
            if (outcome.kind === "rows")
                return read(outcome.rows);
            const fault = (0,sql_reply/* sqlFault */.hM)(outcome);
            const privilege = fault === "not-found" || fault === "privileges";
            this.#log(`  ${what} of ${(0,lib_text/* oneLine */.TN)(name.sql)} could not be read. ${(0,quoted_error/* quotedError */.d)(outcome)}`);
            return { why: privilege ? `${(0,wording/* theRole */.Y$)(caller)} lacks MONITOR on the service` : couldNot, privilege };
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            this.#log(`  ${what} of ${(0,lib_text/* oneLine */.TN)(name.sql)} could not be read. ${error.failure.happened}`);
            return { why: couldNot, privilege: false };
        }
    }
    #log(line) {
        if (!this.#logged.has(line))
            this.#context.log(`${line} The answer is judged without.`);
        this.#logged.add(line);
    }
}
const ofApplication = { why: "Snowflake shows no containers of an application service", privilege: false };
const couldNot = "the service could not be looked at";
const stateIn = ([row]) => row === undefined ? { why: couldNot, privilege: false } : (0,service_state/* stateOf */.L4)(row);

// EXTERNAL MODULE: ./build/snowflake/sql/sql-client.js + 2 modules
var sql_client = __webpack_require__(9355);
// EXTERNAL MODULE: ./build/run/sign-in/caller-of.js
var caller_of = __webpack_require__(1454);
;// CONCATENATED MODULE: ./build/run/by-name/account-sql.js


function accountSql(inputs, signIn, time) {
    const { credential } = inputs;
    const caller = (0,caller_of/* callerOf */.$)(inputs);
    const { http, redact } = signIn;
    const access = () => credential.sqlAccess?.(signIn) ?? Promise.reject(new Error("no account to ask"));
    return {
        sql: (0,sql_client/* sqlClient */.S)({ http, redact, caller, access, requestMs: time.sharedRequestMs }),
        caller,
        privateLink: /\.privatelink\./i.test(caller.accountHost ?? ""),
    };
}

;// CONCATENATED MODULE: ./build/run/service/service-facts.js

function serviceFacts({ state, containers }) {
    const seen = "why" in state ? undefined : state;
    const target = seen?.instances.target ?? "";
    return {
        specDigest: seen?.specDigest,
        target: /^\d{1,9}$/.test(target) ? Number(target) : undefined,
        instances: "why" in containers ? [] : countedInstances(containers),
        unseen: {
            ...("why" in state ? { service: `not known: ${state.why}` } : {}),
            ...("why" in containers ? { containers: `not known: ${containers.why}` } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/run/service/seen-service.js


function seenService(sighting, foreign) {
    const { service, state, containers } = sighting;
    if ("why" in state)
        return undefined;
    const { instances, target = null } = serviceFacts(sighting);
    const text = (value, length) => foreign.excerpt(value ?? "", length);
    const rows = "why" in containers ? [] : containers;
    const result = {
        name: service.sql,
        status: state.status,
        "spec-digest": text(state.specDigest, 80),
        upgrading: state.isUpgrading,
        instances: { ready: "why" in containers ? null : instances.filter(({ isReady }) => isReady).length, target },
        containers: rows.map(({ name, instance, status, imageName, imageDigest, restarts = null }) => ({
            name: text(name, 80),
            instance: text(instance, 20),
            status: text(status, 40),
            "image-name": text(imageName, 200),
            "image-digest": text(imageDigest, 80),
            restarts,
        })),
    };
    const counted = instances.flatMap((instance) => instance.containers);
    const images = "why" in containers ? [`containers not seen: ${containers.why}`] : imagesOf(counted, foreign);
    return { line: lineOf(result, images), result };
}
function lineOf({ name, status, upgrading, instances, ...more }, images) {
    const { ready, target } = instances;
    const digest = more["spec-digest"];
    return [
        `${(0,lib_text/* oneLine */.TN)(name)} is ${status}`,
        ...(upgrading ? ["being upgraded"] : []),
        ...(ready === null ? [] : [`${ready}${target === null ? "" : ` of ${target}`} instances READY`]),
        ...images,
        ...(digest === "" ? [] : [`specification ${digest}`]),
    ].join(", ");
}
const mostImages = 5;
function imagesOf(containers, foreign) {
    const byImage = Map.groupBy(containers, ({ name, imageDigest }) => `${name} ${imageDigest ?? "without an image yet"}`);
    const names = new Set(containers.map(({ name }) => name)).size;
    const shown = [...byImage].slice(0, mostImages).map(([image, all]) => {
        const times = byImage.size > names ? ` (${all.length})` : "";
        return `${foreign.excerpt(image, 160)}${times}`;
    });
    return byImage.size > mostImages ? [...shown, "\u2026"] : shown;
}

// EXTERNAL MODULE: ./build/net/http.js
var http = __webpack_require__(567);
// EXTERNAL MODULE: ./build/probe/conditions/condition.js
var condition = __webpack_require__(2672);
;// CONCATENATED MODULE: ./build/snowflake/service/version/version-failure.js




function versionFailure(name, before, after) {
    const first = "why" in before.state ? undefined : before.state;
    const second = after === undefined || "why" in after.state ? undefined : after.state;
    if (after?.gone !== undefined)
        return after.gone;
    if (first?.isUpgrading === true || second?.isUpgrading === true)
        return upgrading(name);
    if (first === undefined || second === undefined || first.specDigest === second.specDigest)
        return undefined;
    return replaced(name, first.specDigest ?? "not there", second.specDigest ?? "not there");
}
function endedFailure(name, { state }) {
    if ("why" in state || !ended.has(state.status))
        return undefined;
    return {
        word: "service-not-ready",
        happened: `${(0,lib_text/* oneLine */.TN)(name.sql)} answered, but is ${state.status} now that it was looked at again after the answer.`,
        likely: "It failed or was stopped just then: what the conditions on it found is about to go.",
        remedy: "Let the action wait (wait: 10m). If it stays so, the containers say why.",
        sql: [`${(0,service_state/* showContainers */.KI)(name)};`],
    };
}
const ended = new Set([
    "FAILED",
    "FAILING",
    "INTERNAL_ERROR",
    "SUSPENDING",
    "SUSPENDED",
    "DELETING",
    "DELETED",
]);
function replaced(name, from, to) {
    return {
        word: "service-not-ready",
        happened: `${(0,lib_text/* oneLine */.TN)(name.sql)} got another specification while it was asked: spec_digest was ${(0,lib_text/* excerpt */.Kb)(from, 80)} before the question, and is ${(0,lib_text/* excerpt */.Kb)(to, 80)} after the answer.`,
        likely: "A new version was deployed just then. Which of the two answered is not known.",
        remedy: "Let the action wait (wait: 10m), or run the job again.",
    };
}
function lackOfMonitor(name, caller) {
    return {
        likely: `${(0,wording/* theRole */.Y$)(caller, "The")} lacks the privilege MONITOR on ${(0,lib_text/* oneLine */.TN)(name.sql)}, so nobody tells it which containers run.`,
        remedy: "Have the owner of the service grant MONITOR, or leave the conditions on the service out.",
        sql: [`GRANT MONITOR ON ${name.kind} ${name.sql} TO ROLE ${(0,wording/* sqlRole */.n_)(caller)};`],
    };
}

// EXTERNAL MODULE: ./build/probe/unmet-failure.js + 1 modules
var unmet_failure = __webpack_require__(6743);
;// CONCATENATED MODULE: ./build/run/service/unmet-advice.js





function advisedFailure(failure, unmet, sighting, caller) {
    const aboutService = unmet.filter((subject) => (0,condition/* isAboutService */.zX)({ subject }));
    if (aboutService.length === 0)
        return failure;
    const { service: name } = sighting;
    const only = aboutService.length === unmet.length;
    const withAdvice = ({ likely, remedy, sql }) => only ? { ...failure, likely, remedy, sql } : { ...failure, remedy: `${failure.remedy} ${remedy}`, sql };
    if (name.kind === "APPLICATION SERVICE")
        return { ...withAdvice(unmet_advice_ofApplication), ...(only ? { party: "workflow" } : {}), lasting: true };
    const unseen = unseenSubjects(aboutService, sighting);
    const party = (0,unmet_failure/* partyOf */.M)(unmet, unseen);
    const blamed = party === undefined ? {} : { party };
    if ([...unseen.values()].includes("credential"))
        return { ...withAdvice(lackOfMonitor(name, caller)), ...blamed, lasting: true };
    if (!aboutService.every((subject) => unseen.has(subject)))
        return { ...withAdvice(unmet_advice_notThere(name)), ...blamed };
    const happened = `The service answered, but ${(0,lib_text/* count */.U9)(unmet.length, "condition")} on it could not be looked at.`;
    return { ...withAdvice(notSaid), ...blamed, ...(only ? { happened } : {}) };
}
function unseenSubjects(subjects, { state, containers }) {
    const unseen = new Map();
    for (const subject of subjects) {
        const seen = subject === "spec-digest" ? state : containers;
        if ("why" in seen)
            unseen.set(subject, seen.privilege ? "credential" : "snowflake");
    }
    return unseen;
}
const unmet_advice_ofApplication = {
    likely: "Snowflake shows no containers, images or specification of an application service.",
    remedy: "Leave the conditions on the service out: of an application service they cannot hold.",
    sql: [],
};
const notSaid = {
    likely: "Snowflake did not say just then what runs; the log shows its answer.",
    remedy: "Let the action wait (wait: 10m), or run the job again.",
    sql: [],
};
const unmet_advice_notThere = (name) => ({
    likely: "The new version is not wholly there yet, or another one was deployed than the conditions name.",
    remedy: "Let the action wait for it (wait: 10m). If it stays so, compare what was found with what was pushed and with the specification.",
    sql: [`${(0,service_state/* showContainers */.KI)(name)};`],
});

;// CONCATENATED MODULE: ./build/run/service/service-observer.js








class ServiceObserver {
    #name;
    #pause;
    #caller;
    #looks;
    #foreign;
    constructor({ name, caller, looks, foreign, pause }) {
        this.#name = name;
        this.#caller = caller;
        this.#looks = looks;
        this.#foreign = foreign;
        this.#pause = pause;
    }
    async attempt({ ask, judgeAgain }) {
        const name = this.#name;
        const { answer, before, after } = await this.#looks.around((seen) => {
            const failure = this.#leftAlone(seen);
            return failure === undefined ? ask(serviceFacts(seen)) : Promise.resolve(notMade(failure));
        }, ({ verdict }, seen) => verdict.healthy && versionFailure(name, seen) === undefined);
        const last = after ?? before;
        const verdict = await this.#judged(answer, { before, after, judgeAgain });
        const service = seenService(last, this.#foreign);
        return {
            ...answer,
            verdict,
            ...(service && { service }),
            ...("why" in last.state ? {} : { version: last.state.specDigest }),
        };
    }
    #leftAlone({ state, gone }) {
        if (!this.#pause || gone !== undefined)
            return undefined;
        if ("why" in state)
            return (0,service_resume/* perhapsSuspended */.ZR)(undefined, this.#name, this.#caller);
        return (0,service_state/* isSuspended */.eJ)(state) ? (0,service_resume/* leftAlone */.Vb)(state.status, this.#name) : undefined;
    }
    async #judged({ verdict }, { before, after, judgeAgain }) {
        const failure = versionFailure(this.#name, before, after);
        const unmet = verdict.failure?.word === "expectation-failed" ? verdict.failure : undefined;
        if (failure !== undefined && (verdict.healthy || unmet !== undefined))
            return { ...verdict, healthy: false, failure: withUnmet(failure, unmet) };
        const again = after === undefined ? verdict : await judgeAgain(verdict, serviceFacts(after));
        const ended = after !== undefined && verdict.healthy ? this.#ended(again, after) : undefined;
        if (ended !== undefined)
            return { ...again, healthy: false, failure: ended };
        return again.failure?.word === "expectation-failed" ? this.#advised(again, again.failure, after ?? before) : again;
    }
    #ended({ conditions }, after) {
        if (!conditions.some((result) => (0,condition/* isAboutService */.zX)({ subject: subjectOf(result) })))
            return undefined;
        return this.#leftAlone(after) ?? endedFailure(this.#name, after);
    }
    #advised(verdict, failure, seen) {
        const unmet = verdict.conditions.filter(({ met }) => !met).map(subjectOf);
        return { ...verdict, failure: advisedFailure(failure, unmet, seen, this.#caller) };
    }
}
const notMade = (failure) => ({
    looked: true,
    outcome: (0,http/* notSent */.eE)(failure.happened),
    hops: [],
    verdict: { healthy: false, failure, conditions: [] },
});
const subjectOf = ({ condition }) => condition.split(" ", 1)[0] ?? "";
function withUnmet(failure, unmet) {
    if (unmet === undefined)
        return failure;
    const { happened, details } = unmet;
    return { ...failure, happened: `${failure.happened} ${happened}`, ...(details === undefined ? {} : { details }) };
}

;// CONCATENATED MODULE: ./build/run/endpoint-of-service.js









class EndpointOfService {
    #input;
    #context;
    #time;
    #watch;
    #look;
    #observer;
    #foreign;
    constructor(input, inputs, signIn, time) {
        const { sql, caller, privateLink } = accountSql(inputs, signIn, time);
        this.#input = input;
        this.#time = time;
        this.#context = { sql, caller };
        const { service, endpoint, resume, pause } = input;
        this.#watch = new ServiceWatch({ service, endpoint, privateLink, guard: inputs.guard }, { ...this.#context, resume, pause, waiting: time.waiting, statements: time.statements, log: signIn.log });
        const versions = new VersionWatch({ ...this.#context, name: service, log: signIn.log });
        let known = () => this.#watch.state;
        this.#look = () => {
            const state = known();
            known = () => undefined;
            return versions.look(time.look, state);
        };
        this.#foreign = new foreign_text/* ForeignText */.s(signIn.redact);
        const looks = new SharedLooks(this.#look, time.judging, pause);
        this.#observer = new ServiceObserver({ name: service, caller, looks, foreign: this.#foreign, pause });
    }
    findUrl() {
        return this.#watch.findUrl();
    }
    get looks() {
        return this.#watch.looks;
    }
    get url() {
        if (this.#watch.url === undefined)
            throw new Error("its URL is not known yet");
        return this.#watch.url;
    }
    attempt(question) {
        return this.#observer.attempt(question);
    }
    async informed(verdict) {
        const { failure } = verdict;
        if (failure === undefined)
            return verdict;
        const state = noAnswerWords.has(failure.word) ? await this.#watch.failure() : undefined;
        const known = state ?? (awayWords.has(failure.word) ? await this.#watch.moved() : undefined);
        if (known === undefined)
            return verdict;
        return { ...verdict, failure: { ...known, happened: `${known.happened} ${failure.happened}` } };
    }
    async diagnosed(report) {
        const told = await this.#withDiagnosis(report);
        if (report.checks.length > 0 || this.#watch.state === undefined)
            return told;
        const service = seenService(await this.#look(), this.#foreign);
        return service === undefined ? told : { ...told, service };
    }
    async #withDiagnosis(report) {
        const { failure } = report;
        const { service, diagnose: wanted } = this.#input;
        const { statements } = this.#time;
        if (failure === undefined ||
            failure.paused ||
            !wanted ||
            statements.signal.aborted ||
            beyondContainers.has(failure.word))
            return report;
        const deadline = statements.atLeast(0).extended(overtimeMs).within(longestDiagnosisMs);
        const diagnosis = await diagnose(service, { ...this.#context, deadline });
        return (0,report_report/* diagnosedReport */.$N)(report, diagnosis, withDiagnosis(failure, diagnosis));
    }
}
const longestDiagnosisMs = 10_000;
const overtimeMs = 1_500;
const noAnswerWords = new Set([
    "service-not-ready",
    "connect",
    "connection-lost",
    "timeout",
    "dns",
]);
const awayWords = new Set([
    "dns",
    "connect",
    "service-not-ready",
    "sign-in-required",
]);
const beyondContainers = new Set([
    "sign-in-required",
    "access-denied",
    "network-policy",
    "tls",
    "dns",
]);

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(9897);
;// CONCATENATED MODULE: ./build/snowflake/service/described/traffic-split.js


const longest = 20_000;
const mostTargets = 20;
async function targetsOf(row) {
    const spec = row.get("spec") ?? "";
    if (spec.trim() === "" || spec.length > longest)
        return undefined;
    const { parse } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.t.bind(__webpack_require__, 6582, 19));
    let value;
    try {
        value = parse(spec, { maxAliasCount: 0, logLevel: "silent" });
    }
    catch {
        return undefined;
    }
    const top = (0,json/* objectOf */.Xy)(value);
    const targets = (Object.hasOwn(top, "spec") ? (0,json/* objectOf */.Xy)(top["spec"]) : top)["targets"];
    if (!Array.isArray(targets) || targets.length === 0 || targets.length > mostTargets)
        return undefined;
    const read = targets.map((target) => {
        const name = (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(target), "value");
        const weight = (0,json/* numberOf */.rl)((0,json/* objectOf */.Xy)(target), "weight");
        return name === undefined || weight === undefined || weight < 0 ? undefined : { name: (0,lib_text/* excerpt */.Kb)(name, 300), weight };
    });
    return read.every((target) => target !== undefined) ? read : undefined;
}
const inUse = ({ targets }) => (targets ?? []).filter(({ weight }) => weight > 0);
function shares({ targets }) {
    return targets && (0,lib_text/* list */.p_)(targets.map(({ name, weight }) => `${weight} % to ${name}`));
}
const sentenceOf = (split) => `The gateway ${split.gateway} sends ${shares(split) ?? "requests to targets that could not be seen"}.`;
function leftOpen(split) {
    const { gateway, targets } = split;
    if (targets === undefined)
        return `One answer proves one target, and to which targets ${gateway} sends requests could not be seen. One that is down is passed over in silence. Check each service by its own name (service) to be sure of it.`;
    const open = inUse(split);
    if (open.length < 2)
        return undefined;
    const names = (0,lib_text/* list */.p_)(open.map(({ name, weight }) => `${name} (${weight} %)`));
    return `One answer proves one target: ${gateway} shares requests out among ${names}, no answer says whose it is, and a target that is down is passed over in silence. So any of them but one may be down. Check each by its own name (service, endpoint) to be sure of it.`;
}

;// CONCATENATED MODULE: ./build/snowflake/service/described/gateway-watch.js




class GatewayWatch {
    #context;
    #wish;
    #split;
    #url;
    #lookedAt = Number.NEGATIVE_INFINITY;
    #looks = 0;
    constructor(wish, context) {
        this.#wish = wish;
        this.#context = { ...context, log: onlyNew(context.log) };
        this.#split = { gateway: (0,lib_text/* oneLine */.TN)(wish.service.sql), targets: undefined };
    }
    get url() {
        return this.#url;
    }
    get looks() {
        return this.#looks;
    }
    get split() {
        return this.#split;
    }
    findUrl() {
        const { statements, log } = this.#context;
        const onRetry = ({ happened }) => log(`  ${happened} Trying again`);
        return waitForUrl(() => this.#look(statements), this.#context, onRetry);
    }
    async hasMoved() {
        const { clock } = this.#context.waiting;
        const before = this.#url?.href;
        if (clock.now() - this.#lookedAt < freshMs)
            return false;
        await glance((deadline) => this.#look(deadline), this.#context);
        return this.#url?.href !== before;
    }
    async #look(deadline) {
        this.#lookedAt = deadline.clock.now();
        const { row, host } = await describeHost(deadline, { ...this.#context, wish: this.#wish });
        this.#looks++;
        this.#split = { ...this.#split, targets: await targetsOf(row) };
        if (!(host instanceof URL))
            return host;
        this.#url = host;
        this.#context.log(`  ${this.#split.gateway} is at ${host.host}. ${sentenceOf(this.#split)}`);
        return host;
    }
}

;// CONCATENATED MODULE: ./build/run/by-name/endpoint-of-gateway.js




class EndpointOfGateway {
    #watch;
    constructor({ gateway }, inputs, signIn, time) {
        const { sql, caller, privateLink } = accountSql(inputs, signIn, time);
        this.#watch = new GatewayWatch({ service: gateway, endpoint: undefined, privateLink, guard: inputs.guard }, { sql, caller, waiting: time.waiting, statements: time.statements, log: signIn.log });
    }
    findUrl() {
        return this.#watch.findUrl();
    }
    get looks() {
        return this.#watch.looks;
    }
    get url() {
        if (this.#watch.url === undefined)
            throw new Error("its URL is not known yet");
        return this.#watch.url;
    }
    attempt({ ask }) {
        return ask();
    }
    async informed(verdict) {
        const { failure } = verdict;
        if (failure === undefined)
            return verdict;
        const { host } = this.url;
        if (endpoint_of_gateway_awayWords.has(failure.word) && (await this.#watch.hasMoved())) {
            const happened = `The gateway has moved from ${host} to ${this.url.host}. ${failure.happened}`;
            return { ...verdict, failure: { ...failure, word: "service-not-ready", happened } };
        }
        const split = shares(this.#watch.split);
        if (split === undefined || !targetWords.has(failure.word))
            return verdict;
        const targets = `the gateway sends ${split}; no answer says whose it is`;
        return { ...verdict, failure: { ...failure, details: [...(failure.details ?? []), targets] } };
    }
    diagnosed(report) {
        const { split } = this.#watch;
        const open = report.healthy ? leftOpen(split) : undefined;
        const note = { split: sentenceOf(split), ...(open === undefined ? {} : { leftOpen: open }) };
        return Promise.resolve((0,report_report/* gatewayReport */.dd)(report, note));
    }
}
const endpoint_of_gateway_awayWords = new Set([
    "dns",
    "connect",
    "service-not-ready",
    "sign-in-required",
]);
const targetWords = new Set([
    "service-not-ready",
    "connection-lost",
    "timeout",
    "response-too-large",
    "expectation-failed",
]);

;// CONCATENATED MODULE: ./build/run/by-name/find-by-name.js






async function findByName(input, inputs, signIn, time) {
    const open = () => input.kind === "gateway"
        ? new EndpointOfGateway(input, inputs, signIn, time)
        : new EndpointOfService(input, inputs, signIn, time);
    const endpoint = open();
    try {
        return { endpoint, found: await endpoint.findUrl() };
    }
    catch (error) {
        const name = (0,inputs_endpoint/* nameOf */.Vb)(input);
        if (!(error instanceof errors/* ActionError */.lZ) || error.failure.word !== "service-not-found" || name === undefined)
            throw error;
        const kind = await otherKind(name, accountSql(inputs, signIn, time).sql, time.statements);
        if (kind === undefined)
            throw error;
        if (input.kind === "gateway" || kind !== "APPLICATION SERVICE")
            throw new errors/* ActionError */.lZ(wrongInput(name, kind));
        if (input.endpoint !== undefined)
            throw new errors/* ActionError */.lZ(noEndpoints(name));
        signIn.log(`  There is no service ${name.sql}; it is an application service`);
        name.becomeApplication();
        const application = open();
        return { endpoint: application, found: await application.findUrl() };
    }
}
function noEndpoints({ sql }) {
    return {
        word: "input-invalid",
        happened: `The input endpoint cannot be used: ${sql} is an application service, which has one URL and no names for it.`,
        remedy: "Leave endpoint out.",
    };
}


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1277);
/* harmony import */ var _lib_quantities_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4628);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7240);
/* harmony import */ var _probe_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4579);
/* harmony import */ var _snowflake_authorization_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);
/* harmony import */ var _snowflake_ingress_ingress_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5535);
/* harmony import */ var _snowflake_service_service_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4287);
/* harmony import */ var _snowflake_service_service_resume_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6371);
/* harmony import */ var _snowflake_service_service_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1303);
/* harmony import */ var _snowflake_sql_own_tokens_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4894);
/* harmony import */ var _expiry_credential_expiry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9246);











function dryRun(inputs, nowMs) {
    const { credential, checks, schedule } = inputs;
    const endpoints = [...new Set(checks.map(({ endpoint }) => endpoint))];
    const hosts = new Set(endpoints.map((endpoint) => (endpoint.kind === "url" ? endpoint.url.hostname : undefined)));
    const statements = new Set(endpoints.flatMap(statementsFor));
    const { lines, warning } = credential.dryRun(nowMs, hosts.size === 1 ? [...hosts][0] : undefined);
    return {
        ...(warning === undefined ? {} : { warning }),
        lines: [
            `Sign-in: ${credential.introduction}`,
            ...lines.map((line) => `  ${line}`),
            ...[...((0,_expiry_credential_expiry_js__WEBPACK_IMPORTED_MODULE_8__/* .asksForExpiry */ .rz)(inputs) ? [_snowflake_sql_own_tokens_js__WEBPACK_IMPORTED_MODULE_9__/* .showOwnTokens */ .Ai] : []), ...statements].map((statement) => `SQL: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(statement)}`),
            ...checks.flatMap(({ endpoint, request, conditions, timeoutMs }) => [
                `${request.method} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(address(endpoint, request.path))}`,
                ...request.headers.map(([name, value]) => `  ${name}: ${typeof value === "string" ? (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value) : "***"}`),
                `  ${(0,_snowflake_authorization_header_js__WEBPACK_IMPORTED_MODULE_3__/* .headerName */ .Bv)((0,_probe_request_js__WEBPACK_IMPORTED_MODULE_10__/* .hasHeader */ .o)(request.headers, "authorization"))}: Snowflake Token="***"`,
                ...(request.body === undefined ? [] : [`  body: ${(0,_lib_quantities_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(request.body.byteLength)}`]),
                `  timeout: ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(timeoutMs)}${schedule.waitMs === 0 ? "" : `, wait: ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(schedule.waitMs)}`}`,
                ...conditions.map(({ text }) => `  must hold: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text)}`),
            ]),
        ],
    };
}
function statementsFor(endpoint) {
    if (endpoint.kind === "url")
        return [];
    if (endpoint.kind === "gateway")
        return [`DESCRIBE GATEWAY ${endpoint.gateway.sql}`];
    return [
        (0,_snowflake_service_service_state_js__WEBPACK_IMPORTED_MODULE_7__/* .describeService */ .Jv)(endpoint.service),
        ...(endpoint.resume ? [`${(0,_snowflake_service_service_resume_js__WEBPACK_IMPORTED_MODULE_6__/* .resumeService */ .VM)(endpoint.service)}, where it is suspended`] : []),
        (0,_snowflake_service_service_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .showEndpoints */ .ge)(endpoint.service),
        (0,_snowflake_service_service_state_js__WEBPACK_IMPORTED_MODULE_7__/* .showContainers */ .KI)(endpoint.service),
    ];
}
function address(endpoint, path) {
    if (endpoint.kind === "url")
        return (0,_snowflake_ingress_ingress_url_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(endpoint.url, path).href;
    if (endpoint.kind === "gateway")
        return `${path} at the gateway ${endpoint.gateway.sql}`;
    const which = endpoint.endpoint === undefined ? "the endpoint" : `the endpoint ${endpoint.endpoint}`;
    return `${path} at ${which} of ${endpoint.service.sql}`;
}


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForExpiry: () => (/* binding */ askForExpiry)
/* harmony export */ });
/* harmony import */ var _lib_time_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);
/* harmony import */ var _snowflake_sql_own_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4894);
/* harmony import */ var _snowflake_sql_sql_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9355);



async function askForExpiry(credential, signIn, longestMs, debug) {
    const { http, redact, clock, signal } = signIn;
    const access = () => credential.sqlAccess?.(signIn) ?? Promise.reject(new Error("no account to ask"));
    const sql = (0,_snowflake_sql_sql_client_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlClient */ .S)({ http, redact, caller: credential.caller, access, requestMs: longestMs });
    try {
        const outcome = await sql(_snowflake_sql_own_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .showOwnTokens */ .Ai, _lib_time_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B.in(longestMs, clock, signal));
        const found = outcome.kind === "rows" ? (0,_snowflake_sql_own_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .ownTokenExpiry */ .Ps)(outcome.rows) : `${outcome.code}: ${outcome.message}`;
        if (typeof found === "number")
            return { expiresAt: found };
        debug(`When the credential expires is not known. ${_snowflake_sql_own_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .showOwnTokens */ .Ai}: ${found}`);
        return { unknown: `not known: ${outcome.kind === "rows" ? found : "the account did not say it"}` };
    }
    catch (error) {
        debug(`When the credential expires is not known. ${String(error)}`);
        return { unknown: "not known: the account did not say it" };
    }
}


/***/ }),

/***/ 7570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ hostDoubt),
/* harmony export */   Vp: () => (/* binding */ showAccount),
/* harmony export */   ph: () => (/* binding */ spellingDoubt)
/* harmony export */ });
const showAccount = "SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME();";
const locator = /^[a-z]{2,}\d{2,}[a-z0-9]*$/i;
const region = /^[a-z0-9-]*(?:north|south|east|west|central|gov)[a-z0-9-]*$/i;
const further = /^(?:privatelink|global|aws|azure|gcp|fhplus|dod)$/i;
function spellingDoubt(identifier) {
    const [name = "", ...rest] = identifier.split(".");
    const doubt = dotDoubt(identifier);
    if (doubt !== undefined)
        return doubt;
    const [organization = "", ...words] = name.split("-");
    if (words.length < 2 || rest.includes("global"))
        return undefined;
    return {
        doubt: `${identifier} has more than one hyphen: the name of an account has underscores where its host has hyphens.`,
        write: [`${organization}-${words.join("_")}`, ...rest].join("."),
    };
}
function dotDoubt(identifier) {
    const [name = "", ...rest] = identifier.split(".");
    if (rest.length === 0 && locator.test(name)) {
        return { doubt: `${identifier} looks like a locator without its region, which only AWS us-west-2 does without.` };
    }
    if (rest.every((part) => region.test(part) || further.test(part)))
        return undefined;
    return {
        doubt: `${identifier} has a dot where a hyphen stands between an organisation and its account.`,
        write: [name, ...rest].join("-"),
    };
}
const suffix = /\.snowflakecomputing\.(?:com|cn)(?::\d+)?$/i;
function hostDoubt(host) {
    return suffix.test(host) ? dotDoubt(host.replace(suffix, ""))?.doubt : undefined;
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ AccountClient)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/net/http/reuse.js
var reuse = __webpack_require__(1048);
// EXTERNAL MODULE: ./build/net/http.js
var net_http = __webpack_require__(567);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/snowflake/refusals/refusal.js
var refusal = __webpack_require__(9952);
;// CONCATENATED MODULE: ./build/snowflake/account/account-answer.js



class AccountAnswer {
    kind = "answered";
    host;
    status;
    isSuccess;
    retryAfter;
    clockAheadMs;
    text;
    redact;
    constructor(host, answer, redact, now) {
        this.host = host;
        this.status = answer.status;
        this.isSuccess = (0,net_http/* isSuccess */.oJ)(answer);
        this.retryAfter = (0,net_http/* header */.wx)(answer.headers, "retry-after");
        const dated = Date.parse((0,net_http/* header */.wx)(answer.headers, "date") ?? "");
        this.clockAheadMs = now === undefined || Number.isNaN(dated) ? undefined : now - dated;
        this.text = new TextDecoder().decode(answer.body).trim();
        this.redact = redact;
    }
    get json() {
        return (0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(this.text));
    }
    get isCut() {
        return this.isSuccess && this.text.startsWith("{") && (0,json/* parseJson */.qF)(this.text) === undefined;
    }
    get refusal() {
        return (0,refusal/* refusalOf */.Of)(this.status, this.text, this.redact, this.clockAheadMs);
    }
}

// EXTERNAL MODULE: ./build/snowflake/account/account-failure.js
var account_failure = __webpack_require__(716);
;// CONCATENATED MODULE: ./build/snowflake/account/account-client.js





const mostRedirects = 5;
class AccountClient {
    #host;
    #context;
    #reuse = new reuse/* Reuse */.b();
    constructor(host, context) {
        this.#host = host;
        this.#context = context;
    }
    async ask(request) {
        const outcome = await this.send(request);
        if (outcome.kind === "failed")
            throw new errors/* ActionError */.lZ((0,account_failure/* unreachable */.HB)(outcome, this.#host.name));
        return outcome;
    }
    async send({ path, ...request }) {
        const { name, allows } = this.#host;
        const { http, redact } = this.#context;
        let url = new URL(`https://${name}${path}`);
        for (let moves = 0;; moves++) {
            const outcome = await http({ ...request, url, ...this.#context.limits, reuse: this.#reuse });
            if (outcome.kind === "failed")
                return outcome;
            const moved = outcome.status === 307 || outcome.status === 308;
            const location = (0,net_http/* header */.wx)(outcome.headers, "location") ?? "";
            const next = moved ? URL.parse(location, url.href) : null;
            if (next === null || moves === mostRedirects) {
                return new AccountAnswer(name, outcome, redact, this.#context.clock?.now());
            }
            const stays = next.protocol === "https:" && (next.host === url.host || allows(next.hostname));
            if (!stays) {
                const shown = URL.parse(redact(location), url.href) ?? next;
                throw new errors/* ActionError */.lZ((0,account_failure/* wouldLeave */.Df)(url.host, redact(shown.origin)));
            }
            url = next;
        }
    }
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ replyCut),
/* harmony export */   Df: () => (/* binding */ wouldLeave),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   iT: () => (/* binding */ notSnowflake)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);
/* harmony import */ var _account_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7570);


function unreachable({ reason, detail }, host, asked) {
    const late = reason === "timeout" || reason === "aborted" || reason === "not-sent";
    const failure = {
        word: "account-unreachable",
        happened: `${asked === undefined || !late ? `Could not reach ${host}` : `${host} gave no answer to ${asked}`}: ${detail}`,
        likely: causes[reason],
        remedy: "Check account and account-url, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY).",
        ...(reason === "tls" || reason === "response-too-large" ? { lasting: true } : {}),
    };
    return isAboutName(reason, detail, host) ? { ...failure, ...misspelt(host) } : failure;
}
function isAboutName(reason, detail, host) {
    if (reason === "dns")
        return true;
    const doubtful = (0,_account_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .hostDoubt */ .Rz)(host) !== undefined;
    return reason === "tls" ? doubtful || /ALTNAME_INVALID/.test(detail) : reason === "connect" && doubtful;
}
const misspelt = (host) => ({
    likely: (0,_account_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .hostDoubt */ .Rz)(host) ??
        "The account identifier is misspelt (the host is made from it), or the account is reached by private link only.",
    remedy: "Write into account what this prints, run in Snowsight; a host that is not made from it goes into account-url.",
    sql: [_account_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .showAccount */ .Vp],
});
const causes = {
    dns: "There is no host of this name.",
    connect: "A firewall or proxy keeps the runner from this host.",
    tls: "Something between the runner and Snowflake shows a certificate of its own; its authority belongs in NODE_EXTRA_CA_CERTS.",
    timeout: "A firewall swallows the connection, or Snowflake is slow to answer.",
    "connection-lost": "Something between the runner and Snowflake closed the connection.",
    "response-too-large": "Something other than Snowflake answers at this host.",
    aborted: "The workflow was cancelled before it had answered.",
    "not-sent": "The deadline was reached before it could be asked.",
};
const wouldLeave = (host, origin) => ({
    word: "host-not-allowed",
    happened: `${host} redirected a request of ours to ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(origin, 120)}, which is not a Snowflake host; the credential was not sent there.`,
    likely: "Something between the runner and Snowflake, such as a proxy with a sign-in of its own, answered in its stead.",
    remedy: "Check account-url and the proxy of the runner. Only if that host is really yours, name its domain in allowed-hosts.",
});
const notSnowflake = (host, step) => ({
    word: "account-unreachable",
    happened: `${host} answered ${step} with 200, but not as Snowflake does.`,
    likely: "Something between the runner and Snowflake, such as a proxy with a page of its own, answered in its stead.",
    remedy: "Check account, account-url and the proxy of the runner.",
    lasting: true,
});
const replyCut = (host, step) => ({
    word: "account-unreachable",
    happened: `${host} answered ${step} with 200, but its answer breaks off in the middle.`,
    likely: "Something between the runner and Snowflake closed the connection, or Snowflake is in trouble; it usually passes.",
    remedy: "Run the job again; with wait the action keeps trying by itself.",
});


/***/ }),

/***/ 9952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9897);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);


function refusalOf(status, text, redact, clockAheadMs) {
    const body = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    const said = (value) => (value === undefined ? undefined : redact(value));
    const code = said((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body, "code"));
    const oauthError = said((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body, "error"));
    const nextAction = said((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(body["data"]), "nextAction"));
    const message = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body, "message") ?? (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body, "error_description");
    const page = /^\s*</.test(text) ? "an HTML page" : /^\s*[{["]/.test(text) ? "" : text;
    return {
        status,
        message: withoutTokens(said(message) ?? redact(page).slice(0, 300)),
        ...(code === undefined || code === "" ? {} : { code }),
        ...(oauthError === undefined ? {} : { oauthError }),
        ...(nextAction === undefined ? {} : { nextAction }),
        ...(clockAheadMs === undefined ? {} : { clockAheadMs }),
    };
}
function withoutTokens(text) {
    return text.replaceAll(/\bver:\d+-hint:\S+|\beyJ[\w-]+(?:\.[\w-]*)*|[\w+/=-]{60,}/g, "***");
}
function quote({ status, code, oauthError, message }) {
    const name = [code, oauthError].filter((part) => part !== undefined).map((part) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(part, 40));
    const answered = `Snowflake answered ${status}${name.length > 0 ? ` (${name.join(", ")})` : ""}`;
    return message.trim() === "" ? `${answered}.` : `${answered}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(message, 300)}`;
}
const unquoted = (text) => text.replaceAll(/(?<!\w)'[^']*'|"[^"]*"/g, "");


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X5: () => (/* binding */ endpointOf),
  Pb: () => (/* binding */ endpointUrl),
  yo: () => (/* binding */ hostIn),
  Hn: () => (/* binding */ isTrue),
  ge: () => (/* binding */ showEndpoints),
  rs: () => (/* binding */ urlOf)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/ingress/ingress-url.js
var ingress_url = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/snowflake/service/endpoint-failure.js

function names(endpoints) {
    const shown = endpoints.slice(0, 20).map(({ name }) => name);
    return endpoints.length > shown.length ? `${shown.join(", ")}, \u2026` : (0,lib_text/* list */.p_)(shown);
}
function ambiguousEndpoint(open, service) {
    return {
        word: "input-invalid",
        happened: `The input endpoint is not given, and ${(0,lib_text/* oneLine */.TN)(service.sql)} has ${(0,lib_text/* count */.U9)(open.length, "public endpoint")}: ${names(open)}.`,
        remedy: `Name the one to call, for example endpoint: ${open[0]?.name ?? ""}.`,
    };
}
function unknownEndpoint(given, endpoints, service) {
    const has = endpoints.length === 0 ? "it has none" : `it has ${names(endpoints)}`;
    return {
        word: "endpoint-not-found",
        happened: `${(0,lib_text/* oneLine */.TN)(service.sql)} has no endpoint ${given}; ${has}.`,
        likely: "The name is misspelt, the endpoint was renamed in the service specification, or the role has no service role for it: Snowflake shows only what the role may call.",
        remedy: "Set endpoint to one of the names above, or leave it out where only one is public.",
        sql: [`SHOW ENDPOINTS IN SERVICE ${service.sql};`],
    };
}
function notPublic(endpoints, service) {
    const { name, port } = endpoints[0] ?? { name: "api", port: "8000" };
    const what = endpoints.length === 0
        ? "has no endpoint at all"
        : endpoints.length === 1
            ? `has an endpoint ${name}, but it is not public`
            : `has no public endpoint; ${names(endpoints)} are for other services only`;
    return {
        word: "endpoint-not-found",
        happened: `${(0,lib_text/* oneLine */.TN)(service.sql)} ${what}.`,
        likely: "The service specification does not say public: true for it.",
        remedy: `Write endpoints: [{name: ${name}, port: ${port}, public: true}] into the service specification. The role that owns the service must be allowed to bind endpoints.`,
        sql: [
            "GRANT BIND SERVICE ENDPOINT ON ACCOUNT TO ROLE <owner of the service>;",
            `ALTER SERVICE ${service.sql} FROM SPECIFICATION $$ \u2026 $$;`,
        ],
    };
}
function notHttp({ name, port }, service) {
    return {
        word: "endpoint-not-found",
        happened: `The endpoint ${name} of ${(0,lib_text/* oneLine */.TN)(service.sql)} speaks TCP, and only HTTP endpoints can be called from outside.`,
        likely: "The service specification says protocol: TCP for it.",
        remedy: `Write endpoints: [{name: ${name}, port: ${port}, protocol: HTTP, public: true}] into the service specification if the app speaks HTTP there, or name another endpoint.`,
        sql: [`SHOW ENDPOINTS IN SERVICE ${service.sql};`],
    };
}
function noPrivateLink({ what, statement }) {
    return {
        word: "endpoint-not-found",
        happened: `The account is reached by private link, but ${statement} gives no private-link URL for ${what}.`,
        likely: "The account has no private link for endpoints: it takes Business Critical and its own set-up.",
        remedy: "Set private connectivity up for Snowpark Container Services, or sign in at the account's public host (account-url).",
        sql: ["SELECT SYSTEM$GET_PRIVATELINK_CONFIG();"],
    };
}
function provisioning({ what, statement }, notice) {
    const instead = notice === undefined ? `${statement} has no URL for it yet.` : `${statement} says: ${notice}`;
    return {
        word: "endpoint-provisioning",
        happened: `${what.replace(/^t/, "T")} is not there yet. ${instead}`,
        likely: "It was created moments ago. Snowflake takes two to five minutes to make the URL, at times ten.",
        remedy: "Let the action wait for it, for example wait: 10m.",
    };
}
function notUsable({ what, statement }, problem) {
    return {
        word: problem.hostNotAllowed ? "host-not-allowed" : "endpoint-not-found",
        happened: `${statement} gave a URL for ${what} that cannot be used: it ${problem.fault}.`,
        likely: "The account is on a deployment of Snowflake's with domains of its own, or what answered was not Snowflake.",
        remedy: problem.hostNotAllowed
            ? "Check account-url. Only if this host is really yours, name its domain in allowed-hosts."
            : `Check account-url and the proxy of the runner; run ${statement} yourself.`,
    };
}

;// CONCATENATED MODULE: ./build/snowflake/service/service-endpoint.js



const showEndpoints = (name) => `SHOW ENDPOINTS IN SERVICE ${name.sql}`;
function endpointOf(row) {
    const port = row.get("port") ?? row.get("port_range") ?? "";
    return {
        rawName: row.raw("name") ?? "",
        shown: { name: (0,lib_text/* excerpt */.Kb)(row.get("name") ?? "", 80), port: (0,lib_text/* excerpt */.Kb)(port, 20) },
        protocol: row.get("protocol") ?? "",
        isPublic: isTrue(row.get("is_public") ?? row.get("ingress_enabled")),
        ingressUrl: urlOf(row, "ingress_url"),
        privateLinkUrl: urlOf(row, "privatelink_ingress_url"),
    };
}
function urlOf(row, column) {
    const raw = row.raw(column)?.trim() ?? "";
    return /^(https:\/\/)?[\w.:-]{1,100}\/?$/.test(raw) ? raw : row.get(column);
}
const isTrue = (cell) => /^(true|1)$/i.test(cell ?? "");
function endpointUrl(endpoints, wish) {
    const chosen = choose(endpoints, wish);
    if ("word" in chosen)
        return chosen;
    const what = `the endpoint ${chosen.shown.name} of ${(0,lib_text/* oneLine */.TN)(wish.service.sql)}`;
    return hostIn(chosen, { what, statement: "SHOW ENDPOINTS" }, wish);
}
function hostIn({ ingressUrl, privateLinkUrl }, wanted, { privateLink, guard }) {
    const text = (privateLink ? privateLinkUrl : ingressUrl)?.trim() ?? "";
    const isComing = ingress_url/* provisioningText */.pn.test(ingressUrl ?? "");
    if (text === "" && privateLink && !isComing)
        return noPrivateLink(wanted);
    if (ingress_url/* provisioningText */.pn.test(text) || !/^\S+\.\S+$/.test(text)) {
        return provisioning(wanted, text === "" ? undefined : (0,lib_text/* quoted */.TL)(text, 200));
    }
    const url = (0,ingress_url/* parseIngressUrl */.ob)(text, guard);
    return url instanceof URL ? url : notUsable(wanted, url);
}
function choose(endpoints, { service, endpoint }) {
    const published = endpoints.filter(({ isPublic }) => isPublic);
    if (endpoint === undefined) {
        const open = published.filter((one) => !speaksTcp(one));
        const [only, ...others] = open;
        if (only !== undefined)
            return others.length === 0 ? only : ambiguousEndpoint(shown(open), service);
        const [raw] = published;
        return raw === undefined ? notPublic(shown(endpoints), service) : notHttp(raw.shown, service);
    }
    const named = endpoints.find(({ rawName }) => rawName === endpoint) ??
        endpoints.find(({ rawName }) => rawName.toLowerCase() === endpoint.toLowerCase());
    if (named === undefined)
        return unknownEndpoint((0,lib_text/* excerpt */.Kb)(endpoint, 80), shown(endpoints), service);
    if (!named.isPublic)
        return notPublic([named.shown], service);
    return speaksTcp(named) ? notHttp(named.shown, service) : named;
}
const shown = (endpoints) => endpoints.map((endpoint) => endpoint.shown);
const speaksTcp = ({ protocol }) => protocol.toUpperCase() === "TCP";


/***/ }),

/***/ 6371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ resumeService),
/* harmony export */   Vb: () => (/* binding */ leftAlone),
/* harmony export */   ZR: () => (/* binding */ perhapsSuspended),
/* harmony export */   b5: () => (/* binding */ resuming),
/* harmony export */   rS: () => (/* binding */ notResumed)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);
/* harmony import */ var _refusals_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5260);
/* harmony import */ var _sql_quoted_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4340);
/* harmony import */ var _sql_sql_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(160);




const resumeService = (name) => `ALTER ${name.kind} ${name.sql} RESUME`;
function resuming(name, isResumed) {
    const service = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name.sql);
    return {
        word: "service-not-ready",
        happened: isResumed
            ? `${service} was suspended; it was told to resume, and is not up yet.`
            : `${service} is still SUSPENDING, and can be resumed only after that.`,
        likely: "A resumed service takes a minute or more to start, longer where its compute pool was suspended too.",
        remedy: "Give it more time, for example wait: 10m.",
    };
}
function notResumed(error, name, caller) {
    const quote = (0,_sql_quoted_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedError */ .d)(error);
    if (/blocked runtime image/i.test(quote))
        return {
            word: "service-suspended",
            happened: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name.sql)} is SUSPENDED and could not be resumed. ${quote}`,
            likely: "Snowflake has blocked the runtime image it was built on.",
            remedy: "Upgrade it, which gives it a runtime image that is not blocked.",
            sql: [`ALTER ${name.kind} ${name.sql} UPGRADE;`],
            lasting: true,
        };
    return {
        word: "service-suspended",
        happened: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name.sql)} is SUSPENDED and could not be resumed. ${quote}`,
        likely: "The role lacks the privilege OPERATE on the service, or the service's compute pool cannot be resumed.",
        remedy: "Grant the role OPERATE, or resume the service yourself.",
        sql: [`GRANT OPERATE ON ${name.kind} ${name.sql} TO ROLE ${(0,_refusals_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlRole */ .n_)(caller)};`, `${resumeService(name)};`],
        ...((0,_sql_sql_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlFault */ .hM)(error) === "other" ? {} : { party: "credential" }),
    };
}
function leftAlone(status, name) {
    return {
        word: "service-suspended",
        happened: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name.sql)} is ${status}, and left alone, as when-suspended: pause says.`,
        remedy: "Nothing, if it sleeps on purpose. Else resume it, or let the action do that (when-suspended: resume, wait: 10m).",
        sql: [`${resumeService(name)};`],
        paused: true,
    };
}
function perhapsSuspended(hidden, name, caller) {
    const service = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name.sql);
    const alone = "and when-suspended: pause sends nothing to a service that may be suspended.";
    const remedy = "With when-suspended: probe its endpoint is asked all the same.";
    if (hidden === undefined)
        return { word: "account-unreachable", happened: `The state of ${service} could not be read, ${alone}`, remedy };
    return {
        word: "service-not-found",
        happened: `The state of ${service} may not be seen, ${alone} ${hidden}`,
        likely: `${(0,_refusals_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .theRole */ .Y$)(caller, "The")} has no privilege on the service.`,
        remedy: `Grant the role the service. ${remedy}`,
        sql: [`GRANT USAGE ON SERVICE ${name.sql} TO ROLE ${(0,_refusals_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlRole */ .n_)(caller)};`],
        party: "credential",
    };
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ describeService),
/* harmony export */   KI: () => (/* binding */ showContainers),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   eJ: () => (/* binding */ isSuspended)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);
/* harmony import */ var _service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4287);


const describeService = (name) => `DESCRIBE ${name.kind} ${name.sql}`;
const showContainers = (name) => `SHOW SERVICE CONTAINERS IN SERVICE ${name.sql}`;
function stateOf(row) {
    const cell = (name, length) => {
        const text = row.get(name);
        return text === undefined ? undefined : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text, length);
    };
    return {
        status: (cell("status", 40) ?? "").toUpperCase(),
        isJob: (0,_service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(row.get("is_job")) || (0,_service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(row.get("is_async_job")),
        isUpgrading: (0,_service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(row.get("is_upgrading")),
        specDigest: row.get("spec_digest"),
        autoResume: (0,_service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(row.get("auto_resume")),
        instances: { current: cell("current_instances", 10), target: cell("target_instances", 10) },
        computePool: cell("compute_pool", 255),
    };
}
const isSuspended = ({ status }) => status === "SUSPENDED" || status === "SUSPENDING";


/***/ }),

/***/ 4894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ showOwnTokens),
/* harmony export */   Ps: () => (/* binding */ ownTokenExpiry)
/* harmony export */ });
/* unused harmony export parseTimestamp */
const showOwnTokens = "SHOW USER PROGRAMMATIC ACCESS TOKENS";
function ownTokenExpiry(rows) {
    const active = rows.filter((row) => row.raw("status")?.toUpperCase() === "ACTIVE");
    const [only, ...others] = active;
    if (only === undefined)
        return "the account shows no active token";
    if (others.length > 0)
        return `the user has ${active.length} active tokens, and which is in use is not shown`;
    return parseTimestamp(only.raw("expires_at") ?? "") ?? "the account does not say it";
}
function parseTimestamp(text) {
    const [seconds] = /^[0-9]{1,12}(?:\.[0-9]+)?(?= [0-9]+$|$)/.exec(text) ?? [];
    if (seconds !== undefined)
        return Math.trunc(Number(seconds)) * 1000;
    const [, day, time, zone = "Z"] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?) ?(Z|[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
    const at = day === undefined ? Number.NaN : Date.parse(`${day}T${time}${zone.replace(/(\d\d)(\d\d)$/, "$1:$2")}`);
    return Number.isNaN(at) ? undefined : at;
}


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ quotedError)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);

function quotedError({ code, message }) {
    return `Snowflake said (${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(code, 20)}): ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(message, 300)}`;
}


/***/ }),

/***/ 9355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ sqlClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/lib/time/backoff.js
var backoff = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/net/http.js
var net_http = __webpack_require__(567);
// EXTERNAL MODULE: ./build/snowflake/account/account-client.js + 1 modules
var account_client = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/snowflake/account/account-failure.js
var account_failure = __webpack_require__(716);
// EXTERNAL MODULE: ./build/snowflake/limits.js
var limits = __webpack_require__(6382);
// EXTERNAL MODULE: ./build/lib/json.js
var lib_json = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/snowflake/sql/sql-reply.js + 1 modules
var sql_reply = __webpack_require__(160);
;// CONCATENATED MODULE: ./build/snowflake/sql/session-query.js



function sessionQuery(access, caller, now) {
    const headers = [
        ["Authorization", access.authorization],
        ["Accept", "application/json"],
    ];
    return {
        submit(sqlText, requestId, repeated) {
            const query = new URLSearchParams({
                requestId,
                request_guid: (0,external_node_crypto_.randomUUID)(),
                ...(repeated ? { retryCount: "1" } : {}),
            });
            return {
                method: "POST",
                path: `/queries/v1/query-request?${query}`,
                headers: [...headers, ["Content-Type", "application/json"]],
                body: JSON.stringify({ sqlText, asyncExec: false, sequenceId: 1, querySubmissionTime: now }),
            };
        },
        follow: (path) => ({ method: "GET", path, headers }),
        replyOf: (answer) => processAnswer(answer, caller),
    };
}
const running = new Set(["333333", "333334"]);
async function processAnswer(answer, caller) {
    const { refusal, json } = answer;
    const { code, message } = refusal;
    const data = (0,lib_json/* objectOf */.Xy)(json["data"]);
    const later = await (0,sql_reply/* busy */.S2)(answer, caller);
    if (later !== undefined)
        return later;
    if (answer.status !== 200)
        return await (0,sql_reply/* refuse */.TR)(refusal, caller);
    if (code !== undefined && running.has(code)) {
        const path = (0,lib_json/* textOf */.b6)(data, "getResultUrl") ?? `/queries/${(0,lib_json/* textOf */.b6)(data, "queryId")}/result`;
        return /^\/queries\/[0-9a-zA-Z-]{1,80}\/result(\?[\w=&.-]*)?$/.test(path)
            ? { kind: "running", path }
            : (0,sql_reply/* unreadable */.O$)(answer);
    }
    if (json["success"] === false) {
        return code === undefined || (0,sql_reply/* isAboutCaller */.vN)(code) ? await (0,sql_reply/* refuse */.TR)(refusal, caller) : { kind: "error", code, message };
    }
    const rows = (0,sql_reply/* rowsOf */.RO)(data["rowtype"], data["rowset"], answer.redact);
    const inParts = Array.isArray(data["chunks"]) && data["chunks"].length > 0;
    return rows === undefined || inParts ? (0,sql_reply/* unreadable */.O$)(answer) : { kind: "rows", rows };
}

;// CONCATENATED MODULE: ./build/snowflake/sql/sql-api.js


function sqlApi(access, caller) {
    const headers = [
        ["Authorization", access.authorization],
        ...(access.tokenType === undefined ? [] : [["X-Snowflake-Authorization-Token-Type", access.tokenType]]),
        ["Accept", "application/json"],
    ];
    return {
        submit(statement, requestId, repeated) {
            const query = new URLSearchParams({ requestId, ...(repeated ? { retry: "true" } : {}) });
            return {
                method: "POST",
                path: `${statements}?${query}`,
                headers: [...headers, ["Content-Type", "application/json"]],
                body: JSON.stringify({ statement, timeout: 60, ...(caller.role === undefined ? {} : { role: caller.role }) }),
            };
        },
        follow: (path) => ({ method: "GET", path, headers }),
        replyOf: (answer) => sql_api_processAnswer(answer, caller),
    };
}
const statements = "/api/v2/statements";
async function sql_api_processAnswer(answer, caller) {
    const { refusal, json } = answer;
    const { code, message } = refusal;
    const later = await (0,sql_reply/* busy */.S2)(answer, caller);
    if (later !== undefined)
        return later;
    const handle = (0,lib_json/* textOf */.b6)(json, "statementHandle") ?? "";
    if (answer.status === 202 && /^[0-9a-zA-Z-]{1,80}$/.test(handle)) {
        return { kind: "running", path: `${statements}/${handle}` };
    }
    if (answer.status === 422 && code !== undefined && !(0,sql_reply/* isAboutCaller */.vN)(code)) {
        return { kind: "error", code, message };
    }
    if (answer.status !== 200)
        return await (0,sql_reply/* refuse */.TR)(refusal, caller);
    const metadata = (0,lib_json/* objectOf */.Xy)(json["resultSetMetaData"]);
    const rows = (0,sql_reply/* rowsOf */.RO)(metadata["rowType"], json["data"], answer.redact);
    const inParts = Array.isArray(metadata["partitionInfo"]) && metadata["partitionInfo"].length > 1;
    return rows === undefined || inParts ? (0,sql_reply/* unreadable */.O$)(answer) : { kind: "rows", rows };
}

;// CONCATENATED MODULE: ./build/snowflake/sql/sql-client.js











function sqlClient(context) {
    return async (statement, deadline) => {
        const access = await context.access();
        try {
            return await runStatement(statement, deadline, access, context);
        }
        catch (error) {
            if (!(error instanceof sql_reply/* SessionExpired */.yc) || access.renew === undefined)
                throw error;
            return await runStatement(statement, deadline, await access.renew(), context);
        }
    };
}
const longestPauseMs = 5_000;
async function runStatement(statement, deadline, access, { http, redact, caller, requestMs }) {
    const transport = (access.kind === "session" ? sessionQuery : sqlApi)(access, caller, deadline.clock.now());
    const host = access.host.name;
    const client = new account_client/* AccountClient */.p(access.host, {
        http,
        redact,
        clock: deadline.clock,
        get limits() {
            return (0,limits/* ownLimits */.t)(Math.min(requestMs, deadline.leftMs), deadline.signal);
        },
    });
    const exchange = async (request) => {
        for (let attempt = 1;; attempt++) {
            const outcome = deadline.leftMs === 0 ? (0,net_http/* notSent */.eE)("No time was left for it.") : await client.send(request(attempt > 1));
            if (mayPass(outcome) && (await deadline.pause(attempt, { longestPauseMs })))
                continue;
            if (outcome.kind === "failed") {
                throw new errors/* ActionError */.lZ((0,account_failure/* unreachable */.HB)(outcome, host, `the statement ${(0,lib_text/* excerpt */.Kb)(statement, 120)}`));
            }
            const reply = await transport.replyOf(outcome);
            if (reply.kind !== "busy")
                return reply;
            const { retryAfter } = outcome;
            if (await deadline.pause(attempt, { longestPauseMs, retryAfter }))
                continue;
            const askedMs = (0,backoff/* retryAfterMs */.V)(retryAfter, deadline.clock.now());
            throw new errors/* ActionError */.lZ((0,errors/* withRetryAfter */.rx)(reply.failure, askedMs, deadline.leftMs));
        }
    };
    const requestId = (0,external_node_crypto_.randomUUID)();
    let reply = await exchange((repeated) => transport.submit(statement, requestId, repeated));
    for (let polls = 1; reply.kind === "running"; polls++) {
        const { path } = reply;
        if (!(await deadline.pause(polls, { longestPauseMs })))
            throw stillRunning(statement, host);
        reply = await exchange(() => transport.follow(path));
    }
    return reply;
}
function mayPass(outcome) {
    return outcome.kind === "failed" && ["connect", "connection-lost", "timeout"].includes(outcome.reason);
}
function stillRunning(statement, host) {
    return new errors/* ActionError */.lZ({
        word: "account-unreachable",
        happened: `${host} had not finished a statement when the time was up: ${(0,lib_text/* excerpt */.Kb)(statement, 200)}`,
        likely: "Snowflake is slow to answer just now.",
        remedy: "Run the job again, or give it more time (wait, timeout). See status.snowflake.com.",
    });
}


/***/ }),

/***/ 160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yc: () => (/* binding */ SessionExpired),
  S2: () => (/* binding */ busy),
  vN: () => (/* binding */ isAboutCaller),
  TR: () => (/* binding */ refuse),
  RO: () => (/* binding */ rowsOf),
  hM: () => (/* binding */ sqlFault),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/snowflake/account/account-failure.js
var account_failure = __webpack_require__(716);
;// CONCATENATED MODULE: ./build/snowflake/sql/sql-row.js
class SqlRow {
    #cells;
    #redact;
    constructor(cells, redact) {
        this.#cells = cells;
        this.#redact = redact;
    }
    get(column) {
        const cell = this.#cells.get(column);
        return cell === undefined ? undefined : this.#redact(cell);
    }
    raw(column) {
        return this.#cells.get(column);
    }
    values() {
        return [...this.#cells.values()].map((cell) => this.#redact(cell));
    }
}

;// CONCATENATED MODULE: ./build/snowflake/sql/sql-reply.js




function sqlFault({ code, message }) {
    if (/(^|error:\s*)role ['"]/i.test(message))
        return "role";
    if (code === "002003" || code === "002043" || /does not exist or not authorized/i.test(message))
        return "not-found";
    if (code === "003001" || /insufficient privileges/i.test(message))
        return "privileges";
    return "other";
}
function isAboutCaller(code) {
    return /^39[04]\d{3}$/.test(code);
}
async function busy(answer, caller) {
    if (answer.isCut)
        return { kind: "busy", failure: (0,account_failure/* replyCut */.$t)(answer.host, "a statement") };
    if (![429, 502, 503, 504].includes(answer.status))
        return undefined;
    return { kind: "busy", failure: await explained(answer.refusal, caller) };
}
function rowsOf(columns, cells, redact) {
    if (!Array.isArray(columns) || !Array.isArray(cells))
        return undefined;
    const names = columns.map((column) => (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(column), "name")?.toLowerCase());
    const rows = cells.map((row) => (Array.isArray(row) ? row.map(cellOf) : undefined));
    if (names.includes(undefined) || !rows.every((row) => row?.includes(undefined) === false))
        return undefined;
    return rows.map((row = []) => {
        const cellsOfRow = names.flatMap((name = "", index) => {
            const cell = row[index] ?? null;
            return cell === null ? [] : [[name, cell]];
        });
        return new SqlRow(new Map(cellsOfRow), redact);
    });
}
function cellOf(value) {
    if (value === null || typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
class SessionExpired extends errors/* ActionError */.lZ {
}
const expiredCodes = ["390104", "390111", "390112"];
async function refuse(refusal, caller) {
    const { status, code = "" } = refusal;
    const expired = expiredCodes.includes(code) || (status === 401 && caller.session === true);
    throw new (expired ? SessionExpired : errors/* ActionError */.lZ)(await explained(refusal, caller));
}
async function explained(refusal, caller) {
    const { explainRefusal } = await __webpack_require__.e(/* import() | refusals */ 228).then(__webpack_require__.bind(__webpack_require__, 1216));
    return explainRefusal(refusal, caller);
}
function unreadable({ host }) {
    throw new errors/* ActionError */.lZ((0,account_failure/* notSnowflake */.iT)(host, "a statement"));
}


/***/ })

};
;