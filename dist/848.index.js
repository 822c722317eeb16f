"use strict";
exports.id = 848;
exports.ids = [848];
exports.modules = {

/***/ 9848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1277);
/* harmony import */ var _lib_quantities_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4628);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7240);
/* harmony import */ var _probe_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4579);
/* harmony import */ var _snowflake_authorization_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);
/* harmony import */ var _snowflake_ingress_ingress_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5535);
/* harmony import */ var _snowflake_service_service_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4287);
/* harmony import */ var _snowflake_service_service_resume_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6371);
/* harmony import */ var _snowflake_service_service_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1303);









function dryRun({ credential, endpoint, checks, schedule }, nowMs) {
    const url = endpoint.kind === "url" ? endpoint.url : undefined;
    const statements = endpoint.kind === "url"
        ? []
        : [
            (0,_snowflake_service_service_state_js__WEBPACK_IMPORTED_MODULE_7__/* .describeService */ .Jv)(endpoint.service),
            ...(endpoint.resume ? [`${(0,_snowflake_service_service_resume_js__WEBPACK_IMPORTED_MODULE_6__/* .resumeService */ .VM)(endpoint.service)}, where it is suspended`] : []),
            (0,_snowflake_service_service_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .showEndpoints */ .ge)(endpoint.service),
        ];
    const { lines, warning } = credential.dryRun(nowMs, url?.hostname);
    const address = (path) => endpoint.kind === "url"
        ? (0,_snowflake_ingress_ingress_url_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(endpoint.url, path).href
        : `${path} at ${endpoint.endpoint === undefined ? "the endpoint" : `the endpoint ${endpoint.endpoint}`} of ${endpoint.service.sql}`;
    return {
        ...(warning === undefined ? {} : { warning }),
        lines: [
            `Sign-in: ${credential.introduction}`,
            ...lines.map((line) => `  ${line}`),
            ...statements.map((statement) => `SQL: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(statement)}`),
            ...checks.flatMap(({ request, conditions, timeoutMs }) => [
                `${request.method} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(address(request.path))}`,
                ...request.headers.map(([name, value]) => `  ${name}: ${typeof value === "string" ? (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value) : "***"}`),
                `  ${(0,_snowflake_authorization_header_js__WEBPACK_IMPORTED_MODULE_3__/* .headerName */ .Bv)((0,_probe_request_js__WEBPACK_IMPORTED_MODULE_8__/* .hasHeader */ .o)(request.headers, "authorization"))}: Snowflake Token="***"`,
                ...(request.body === undefined ? [] : [`  body: ${(0,_lib_quantities_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(request.body.byteLength)}`]),
                `  timeout: ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(timeoutMs)}${schedule.waitMs === 0 ? "" : `, wait: ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(schedule.waitMs)}`}`,
                ...conditions.map(({ text }) => `  must hold: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text)}`),
            ]),
        ],
    };
}


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X5: () => (/* binding */ endpointOf),
  Pb: () => (/* binding */ endpointUrl),
  Hn: () => (/* binding */ isTrue),
  ge: () => (/* binding */ showEndpoints)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/ingress/ingress-url.js
var ingress_url = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/snowflake/service/endpoint-failure.js

function names(endpoints) {
    const shown = endpoints.slice(0, 20).map(({ name }) => name);
    return endpoints.length > shown.length ? `${shown.join(", ")}, …` : (0,lib_text/* list */.p_)(shown);
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
            `ALTER SERVICE ${service.sql} FROM SPECIFICATION $$ … $$;`,
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
function noPrivateLink({ name }, service) {
    return {
        word: "endpoint-not-found",
        happened: `The account is reached by private link, but SHOW ENDPOINTS gives no private-link URL for ${name} of ${(0,lib_text/* oneLine */.TN)(service.sql)}.`,
        likely: "The account has no private link for endpoints: it takes Business Critical and its own set-up.",
        remedy: "Set private connectivity up for Snowpark Container Services, or sign in at the account's public host (account-url).",
        sql: ["SELECT SYSTEM$GET_PRIVATELINK_CONFIG();"],
    };
}
function provisioning({ name }, notice, service) {
    const instead = notice === undefined ? "SHOW ENDPOINTS has no URL for it yet." : `SHOW ENDPOINTS says: ${notice}`;
    return {
        word: "endpoint-provisioning",
        happened: `The endpoint ${name} of ${(0,lib_text/* oneLine */.TN)(service.sql)} is not there yet. ${instead}`,
        likely: "The service was created moments ago. Snowflake takes two to five minutes to make the URL, at times ten.",
        remedy: "Let the action wait for it, for example wait: 10m.",
    };
}
function notUsable({ name }, problem, service) {
    return {
        word: problem.hostNotAllowed ? "host-not-allowed" : "endpoint-not-found",
        happened: `SHOW ENDPOINTS gave a URL for ${name} of ${(0,lib_text/* oneLine */.TN)(service.sql)} that cannot be used: it ${problem.fault}.`,
        likely: "The account is on a deployment of Snowflake's with domains of its own, or what answered was not Snowflake.",
        remedy: problem.hostNotAllowed
            ? "Check account-url. Only if this host is really yours, name its domain in allowed-hosts."
            : "Check account-url and the proxy of the runner; run SHOW ENDPOINTS yourself.",
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
    const { service, privateLink, guard } = wish;
    const text = (privateLink ? chosen.privateLinkUrl : chosen.ingressUrl)?.trim() ?? "";
    const isComing = ingress_url/* provisioningText */.pn.test(chosen.ingressUrl ?? "");
    if (text === "" && privateLink && !isComing)
        return noPrivateLink(chosen.shown, service);
    if (ingress_url/* provisioningText */.pn.test(text) || !/^\S+\.\S+$/.test(text)) {
        return provisioning(chosen.shown, text === "" ? undefined : (0,lib_text/* quoted */.TL)(text, 200), service);
    }
    const url = (0,ingress_url/* parseIngressUrl */.ob)(text, guard);
    return url instanceof URL ? url : notUsable(chosen.shown, url, service);
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
/* harmony export */   b5: () => (/* binding */ resuming),
/* harmony export */   rS: () => (/* binding */ notResumed)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);
/* harmony import */ var _refusals_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5260);


const resumeService = (name) => `ALTER SERVICE ${name.sql} RESUME`;
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
function notResumed(quote, name, caller) {
    return {
        word: "service-suspended",
        happened: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name.sql)} is SUSPENDED and could not be resumed. ${quote}`,
        likely: "The role lacks the privilege OPERATE on the service, or the service's compute pool cannot be resumed.",
        remedy: "Grant the role OPERATE, or resume the service yourself.",
        sql: [`GRANT OPERATE ON SERVICE ${name.sql} TO ROLE ${(0,_refusals_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlRole */ .n_)(caller)};`, `${resumeService(name)};`],
    };
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ describeService),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   eJ: () => (/* binding */ isSuspended)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);
/* harmony import */ var _service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4287);


const describeService = (name) => `DESCRIBE SERVICE ${name.sql}`;
function stateOf(row) {
    const cell = (name, length) => {
        const text = row.get(name);
        return text === undefined ? undefined : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text, length);
    };
    return {
        status: (cell("status", 40) ?? "").toUpperCase(),
        isJob: (0,_service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(row.get("is_job")) || (0,_service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(row.get("is_async_job")),
        isUpgrading: (0,_service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(row.get("is_upgrading")),
        autoResume: (0,_service_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(row.get("auto_resume")),
        instances: { current: cell("current_instances", 10), target: cell("target_instances", 10) },
        computePool: cell("compute_pool", 255),
    };
}
const isSuspended = ({ status }) => status === "SUSPENDED" || status === "SUSPENDING";


/***/ })

};
;