"use strict";
exports.id = 136;
exports.ids = [136];
exports.modules = {

/***/ 1136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _auth_session_session_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3317);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7240);
/* harmony import */ var _snowflake_account_account_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4900);
/* harmony import */ var _snowflake_account_session_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9852);
/* harmony import */ var _snowflake_host_guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5596);
/* harmony import */ var _snowflake_refusals_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9952);







const timeoutMs = 5_000;
async function cleanUp(runner, http) {
    const sessions = (0,_auth_session_session_state_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSessionState */ .f)(runner.state("session"));
    for (const { token } of sessions)
        runner.mask(token);
    for (const line of await Promise.all(sessions.map((session) => endSession(session, http, runner.redact))))
        runner.log(line);
}
async function endSession({ host: name, token }, http, redact) {
    const limits = { timeoutMs, maxBytes: 64 * 1024, signal: new AbortController().signal };
    const client = new _snowflake_account_account_client_js__WEBPACK_IMPORTED_MODULE_3__/* .AccountClient */ .p({ name, allows: (0,_snowflake_host_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .hostGuard */ .K)([]).allowsAccount }, { http, redact, limits });
    const stays = `The session at ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name)} could not be ended; it ends by itself.`;
    try {
        const refusal = (0,_snowflake_account_session_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .processDeletionAnswer */ .y7)(await (0,_snowflake_account_session_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .requestDeletion */ .MP)(client, token));
        return refusal === undefined ? `Ended the session at ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name)}.` : `${stays} ${(0,_snowflake_refusals_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(refusal)}`;
    }
    catch (error) {
        return `${stays} ${error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ ? error.failure.happened : "The answer could not be understood."}`;
    }
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
            const outcome = await http({ ...request, url, ...this.#context.limits, reuse: true });
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

/***/ 9852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ requestLogin),
/* harmony export */   HC: () => (/* binding */ requestSessionToken),
/* harmony export */   MP: () => (/* binding */ requestDeletion),
/* harmony export */   Xz: () => (/* binding */ processSessionTokenAnswer),
/* harmony export */   lq: () => (/* binding */ processLoginAnswer),
/* harmony export */   y7: () => (/* binding */ processDeletionAnswer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9897);
/* harmony import */ var _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1293);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8743);
/* harmony import */ var _authorization_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3155);
/* harmony import */ var _refusals_error_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1216);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2301);
/* harmony import */ var _account_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(716);









const assumedLifetimeSeconds = 3600;
function requestLogin(client, login) {
    const field = login.authenticator === "SNOWFLAKE" ? "PASSWORD" : "TOKEN";
    const data = {
        CLIENT_APP_ID: "JavaScript",
        CLIENT_APP_VERSION: "3.1.0",
        SESSION_PARAMETERS: { PYTHON_CONNECTOR_QUERY_RESULT_FORMAT: "json" },
        CLIENT_ENVIRONMENT: { APPLICATION: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .product */ .q.name },
        ACCOUNT_NAME: login.accountName,
        ...(login.user === undefined ? {} : { LOGIN_NAME: login.user }),
        AUTHENTICATOR: login.authenticator,
        ...(login.authenticator === "WORKLOAD_IDENTITY" ? { PROVIDER: "OIDC" } : {}),
        [field]: login.secret.reveal(),
    };
    const query = { requestId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), ...(login.role === undefined ? {} : { roleName: login.role }) };
    return post(client, "/session/v1/login-request", query, { data });
}
function processLoginAnswer(answer, caller, now) {
    const data = dataOf(answer);
    if ("message" in data)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_refusals_error_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRefusal */ .G)(data, caller));
    const session = tokenOf(data.fields, "token");
    const master = tokenOf(data.fields, "masterToken");
    if (session === undefined || master === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_account_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .notSnowflake */ .iT)(answer.host, "the login"));
    return { session, master, expiresAt: expiry(data.fields, "validityInSeconds", now) };
}
function requestSessionToken(client, requestType, { session, master }) {
    const body = { oldSessionToken: session.reveal(), requestType };
    return post(client, "/session/token-request", { requestId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() }, body, master);
}
function processSessionTokenAnswer(answer, old, now) {
    const data = dataOf(answer);
    if ("message" in data)
        return data;
    const session = tokenOf(data.fields, "sessionToken");
    if (session === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_account_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .notSnowflake */ .iT)(answer.host, "the request for a session token"));
    const master = tokenOf(data.fields, "masterToken") ?? old.master;
    return { session, master, expiresAt: expiry(data.fields, "validityInSecondsST", now) };
}
function requestDeletion(client, session) {
    return post(client, "/session", { delete: "true", requestId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() }, {}, session);
}
function processDeletionAnswer(answer) {
    const data = dataOf(answer);
    return "message" in data && !["390104", "390111", "390112"].includes(data.code ?? "") ? data : undefined;
}
function post(client, path, query, body, token) {
    return client.ask({
        method: "POST",
        path: `${path}?${new URLSearchParams(query)}`,
        headers: [
            ["Content-Type", "application/json"],
            ["Accept", "application/json"],
            ...(token === undefined ? [] : [["Authorization", (0,_authorization_header_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValue */ .Z)(token)]]),
        ],
        body: new _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(JSON.stringify(body)),
    });
}
function dataOf(answer) {
    const body = answer.json;
    if (answer.isCut)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_account_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .replyCut */ .$t)(answer.host, "the sign-in"));
    if (!answer.isSuccess || body["success"] === false)
        return answer.refusal;
    if (body["success"] !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_account_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .notSnowflake */ .iT)(answer.host, "the sign-in"));
    return { fields: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)(body["data"]) };
}
function tokenOf(fields, name) {
    const value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(fields, name);
    return value !== undefined && (0,_token_js__WEBPACK_IMPORTED_MODULE_8__/* .isTokenText */ .BG)(value) ? new _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value) : undefined;
}
function expiry(fields, name, now) {
    return now + ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .numberOf */ .rl)(fields, name) ?? assumedLifetimeSeconds) * 1000;
}


/***/ }),

/***/ 2301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ readExpiry),
/* harmony export */   BG: () => (/* binding */ isTokenText),
/* harmony export */   Ip: () => (/* binding */ readClaims)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9897);

function isTokenText(text) {
    return /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(text);
}
function readClaims(token) {
    const [, payload, signature] = token.reveal().split(".");
    if (payload === undefined || signature === undefined)
        return {};
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(Buffer.from(payload, "base64url").toString("utf8")));
}
function readExpiry(token) {
    const exp = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(readClaims(token), "exp");
    return exp === undefined ? undefined : exp * 1000;
}


/***/ })

};
;