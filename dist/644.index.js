"use strict";
exports.id = 644;
exports.ids = [644];
exports.modules = {

/***/ 5797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keyPair: () => (/* binding */ keyPair)
});

// EXTERNAL MODULE: ./build/lib/secrets/secret.js
var secret = __webpack_require__(1293);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/account/account-client.js + 1 modules
var account_client = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/lib/json.js
var lib_json = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/snowflake/token.js
var snowflake_token = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/snowflake/account/account-failure.js
var account_failure = __webpack_require__(716);
;// CONCATENATED MODULE: ./build/snowflake/account/token-endpoint.js





const grantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const assumedLifetimeMs = 5 * 60_000;
function exchangeScope(role, ingressHost) {
    return role === undefined ? ingressHost : `session:role:${role} ${ingressHost}`;
}
function requestToken(client, scope, assertion) {
    const form = new URLSearchParams({ grant_type: grantType, scope, assertion: assertion.reveal() });
    return client.ask({
        method: "POST",
        path: "/oauth/token",
        headers: [["Content-Type", "application/x-www-form-urlencoded"]],
        body: new secret/* Secret */.z(form.toString()),
    });
}
async function processTokenAnswer(answer, caller, now) {
    const { text } = answer;
    if (answer.isCut)
        throw new errors/* ActionError */.lZ((0,account_failure/* replyCut */.$t)(answer.host, "the token exchange"));
    const json = (0,lib_json/* parseJson */.qF)(text);
    const fields = (0,lib_json/* objectOf */.Xy)(json);
    const refused = fields["success"] === false || (0,lib_json/* textOf */.b6)(fields, "error") !== undefined;
    if (!answer.isSuccess || refused) {
        const { explainRefusal } = await __webpack_require__.e(/* import() | refusals */ 228).then(__webpack_require__.bind(__webpack_require__, 1216));
        throw new errors/* ActionError */.lZ(explainRefusal(answer.refusal, caller));
    }
    const token = typeof json === "string" ? json : ((0,lib_json/* textOf */.b6)(fields, "access_token") ?? text);
    if (!(0,snowflake_token/* isTokenText */.BG)(token) || token.startsWith("<") || token.startsWith("{")) {
        throw new errors/* ActionError */.lZ((0,account_failure/* notSnowflake */.iT)(answer.host, "the token exchange"));
    }
    const value = new secret/* Secret */.z(token);
    return { value, expiresAt: (0,snowflake_token/* readExpiry */.Ay)(value) ?? now + assumedLifetimeMs };
}

// EXTERNAL MODULE: ./build/auth/method.js
var method = __webpack_require__(969);
// EXTERNAL MODULE: ./build/auth/signer.js + 5 modules
var auth_signer = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/auth/methods/key-pair.js






const keyPair = {
    kind: "key-pair",
    create(given) {
        const signer = (0,auth_signer/* readSigner */.$)(given);
        const { accountHost } = given;
        if (signer === undefined || accountHost === undefined)
            return undefined;
        const caller = (0,method/* callerOf */.$)(given, {
            credential: "the token issued for the key pair",
            renewal: "Check that the role may use this endpoint, and that account and role are the ones of its service.",
            authenticator: "SNOWFLAKE_JWT",
        });
        return new KeyPairCredential(signer, accountHost, caller);
    },
};
class KeyPairCredential {
    kind = "key-pair";
    renewable = true;
    perHost = true;
    caller;
    introduction;
    #signer;
    #host;
    constructor(signer, host, caller) {
        this.#signer = signer;
        this.#host = host;
        this.caller = caller;
        const as = caller.role === undefined ? "default role" : `role ${(0,lib_text/* oneLine */.TN)(caller.role)}`;
        this.introduction = `key pair ${signer.fingerprint}, user ${(0,lib_text/* oneLine */.TN)(signer.user)}, ${as}, at ${host.name}`;
    }
    async signIn(context, ingressHost) {
        const client = new account_client/* AccountClient */.p(this.#host, context);
        const scope = exchangeScope(this.caller.role, ingressHost);
        const answer = await requestToken(client, scope, await this.#signer.sign(context));
        const token = await processTokenAnswer(answer, { ...this.caller, credential: "the key pair" }, context.clock.now());
        context.mask(token.value);
        return token;
    }
    dryRun(nowMs, ingressHost) {
        return {
            lines: [
                ...this.#signer.describe(nowMs),
                `POST https://${this.#host.name}/oauth/token`,
                `scope: ${(0,lib_text/* oneLine */.TN)(exchangeScope(this.caller.role, ingressHost ?? "<endpoint>"))}`,
            ],
        };
    }
    async sqlAccess(context) {
        const assertion = await this.#signer.shared(context);
        const authorization = new secret/* Secret */.z(`Bearer ${assertion.reveal()}`);
        return { host: this.#host, authorization, tokenType: "KEYPAIR_JWT", kind: "bearer" };
    }
}


/***/ }),

/***/ 2654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  session: () => (/* binding */ session)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/token.js
var token = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/auth/signer.js + 5 modules
var auth_signer = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/auth/session/id-token-authenticator.js + 2 modules
var id_token_authenticator = __webpack_require__(4194);
;// CONCATENATED MODULE: ./build/auth/session/authenticators.js




function chooseAuthenticator(given) {
    const name = chooseName(given);
    return name === undefined ? undefined : authenticators[name](given);
}
const storedSecret = (name, setting, words) => (given) => {
    const secret = given.secret(setting);
    if (secret === undefined) {
        return given.report(setting, `is not given, and a login with authenticator ${name} needs it`, `Give ${words}, from a secret.`);
    }
    return {
        name,
        credential: `the ${words}`,
        introduction: words,
        ...(name === "PROGRAMMATIC_ACCESS_TOKEN" ? { pat: { expiresAt: (0,token/* readExpiry */.Ay)(secret) } } : {}),
        authenticate: async () => ({ secret }),
        dryRun: () => ({ lines: [] }),
    };
};
const authenticators = {
    SNOWFLAKE: (given) => needsUser(given) && storedSecret("SNOWFLAKE", "password", "password")(given),
    PROGRAMMATIC_ACCESS_TOKEN: storedSecret("PROGRAMMATIC_ACCESS_TOKEN", "token", "programmatic access token"),
    OAUTH: storedSecret("OAUTH", "token", "OAuth access token"),
    WORKLOAD_IDENTITY: id_token_authenticator/* idTokenAuthenticator */.W,
    SNOWFLAKE_JWT(given) {
        needsUser(given);
        if (given.text("private-key") === undefined) {
            return given.report("private-key", "is not given, and a login with authenticator SNOWFLAKE_JWT needs it", "Give the private key, from a secret; or name another authenticator in the connection, or in SNOWFLAKE_AUTHENTICATOR.");
        }
        const signer = (0,auth_signer/* readSigner */.$)(given);
        if (signer === undefined)
            return undefined;
        return {
            name: "SNOWFLAKE_JWT",
            credential: "the key pair",
            introduction: `key pair ${signer.fingerprint}`,
            authenticate: async (context) => ({ secret: await signer.sign(context) }),
            dryRun: (nowMs) => ({ lines: signer.describe(nowMs) }),
        };
    },
};
function needsUser(given) {
    if (given.text("user") !== undefined)
        return true;
    return given.report("user", "is not given, and this login needs it", "Give the user's LOGIN_NAME.");
}
const meant = [
    ["password", "SNOWFLAKE"],
    ["private-key", "SNOWFLAKE_JWT"],
    ["token", "PROGRAMMATIC_ACCESS_TOKEN"],
];
function chooseName(given) {
    const configured = given.text("authenticator")?.toUpperCase();
    const inputs = meant.filter(([setting]) => given.isInput(setting));
    if (inputs.length === 0 && configured !== undefined)
        return parseAuthenticator(configured, given);
    const all = inputs.length > 0 ? inputs : meant.filter(([setting]) => given.text(setting) !== undefined);
    const [first, ...others] = all;
    if (first === undefined) {
        return given.report("password", "is not given, nor any other credential to log in with", "Give password, private-key or token, or a connection that has one of them.");
    }
    if (others.length > 0) {
        return given.report(first[0], `is given together with ${(0,lib_text/* list */.p_)(others.map(([setting]) => setting))}, and they mean different logins`, "Give only one of them; in a connection or the environment, name the authenticator.");
    }
    const [setting, name] = first;
    return setting === "token" && configured === "OAUTH" ? "OAUTH" : name;
}
function parseAuthenticator(name, given) {
    if (Object.hasOwn(authenticators, name))
        return name;
    return given.report("authenticator", `is ${name.toLowerCase().slice(0, 60)}, which takes a person or a browser, or which this action does not know`, `Choose one of ${Object.keys(authenticators)
        .map((known) => known.toLowerCase())
        .join(", ")}.`);
}

// EXTERNAL MODULE: ./build/auth/session/session-credential.js + 1 modules
var session_credential = __webpack_require__(9966);
;// CONCATENATED MODULE: ./build/auth/methods/session.js


const session = (0,session_credential/* sessionMethod */.A)("session", chooseAuthenticator);


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workloadIdentity: () => (/* binding */ workloadIdentity)
/* harmony export */ });
/* harmony import */ var _session_id_token_authenticator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4194);
/* harmony import */ var _session_session_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9966);


const workloadIdentity = (0,_session_session_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionMethod */ .A)("workload-identity", _session_id_token_authenticator_js__WEBPACK_IMPORTED_MODULE_0__/* .idTokenAuthenticator */ .W);


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ idTokenAuthenticator)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/lib/secrets/secret.js
var secret = __webpack_require__(1293);
// EXTERNAL MODULE: ./build/net/http.js
var http = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/auth/github/id-token.js





const attempts = 5;
const firstPauseMs = 250;
const totalMs = 20_000;
const leastMs = 500;
async function fetchIdToken(service, audience, context) {
    const { http, clock } = context;
    const url = new URL(service.url);
    url.searchParams.set("audience", audience);
    const authorization = new secret/* Secret */.z(`Bearer ${service.token.reveal()}`);
    const started = clock.now();
    for (let attempt = 1;; attempt++) {
        const { limits } = context;
        const headers = [
            ["Authorization", authorization],
            ["Accept", "application/json"],
        ];
        const outcome = await http({ method: "GET", url, headers, ...limits });
        if (outcome.kind === "answered" && outcome.status < 500 && outcome.status !== 429) {
            const token = processIdTokenAnswer(outcome, context.redact);
            context.mask(token);
            return token;
        }
        const said = outcome.kind === "answered" ? `It answered ${outcome.status}.` : outcome.detail;
        const timeIsUp = clock.now() - started > totalMs || context.limits.timeoutMs < leastMs;
        if (attempt === attempts || timeIsUp || limits.signal.aborted)
            throw new errors/* ActionError */.lZ(unavailable(said, attempt));
        context.log(`  GitHub gave no id token (${(0,lib_text/* excerpt */.Kb)(said, 120)}); trying again`);
        await clock.sleep(firstPauseMs * 2 ** (attempt - 1) * (1 + clock.random()), limits.signal);
    }
}
function processIdTokenAnswer(answer, redact) {
    const body = (0,http/* jsonBody */.J9)(answer);
    const value = (0,json/* textOf */.b6)(body, "value");
    if (answer.status === 200 && value !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value))
        return new secret/* Secret */.z(value);
    const message = (0,json/* textOf */.b6)(body, "message");
    const said = message === undefined ? "" : `: "${(0,lib_text/* excerpt */.Kb)(redact(message), 200)}"`;
    throw new errors/* ActionError */.lZ({
        word: "id-token-unavailable",
        happened: `GitHub answered ${answer.status} to the request for an id token${said}.`,
        likely: (0,http/* isSuccess */.oJ)(answer)
            ? "Something between the runner and GitHub, such as a proxy with a page of its own, answered in its stead."
            : "The job's permission to request id tokens has ended, or the audience is not one GitHub accepts.",
        remedy: (0,http/* isSuccess */.oJ)(answer)
            ? "Let the runner reach the service without it (NO_PROXY, firewall)."
            : "Give the job permissions: id-token: write, and look at the input audience.",
    });
}
const unavailable = (said, tries) => ({
    word: "id-token-unavailable",
    happened: `GitHub gave no id token in ${(0,lib_text/* count */.U9)(tries, "attempt")}. ${(0,lib_text/* excerpt */.Kb)(said, 300)}`,
    likely: "GitHub's id token service is in trouble, or the runner cannot reach it.",
    remedy: "Run the job again. On a self-hosted runner, let it reach the service (firewall, HTTPS_PROXY, NO_PROXY). See githubstatus.com.",
});

// EXTERNAL MODULE: ./build/snowflake/token.js
var snowflake_token = __webpack_require__(2301);
;// CONCATENATED MODULE: ./build/auth/github/id-token-claims.js


function readIdTokenClaims(token) {
    const claims = (0,snowflake_token/* readClaims */.Ip)(token);
    const audience = claims["aud"];
    const subject = (0,json/* textOf */.b6)(claims, "sub") ?? "";
    const other = otherSubject(subject, (0,json/* textOf */.b6)(claims, "repository_owner_id"), (0,json/* textOf */.b6)(claims, "repository_id"));
    return {
        issuer: (0,json/* textOf */.b6)(claims, "iss") ?? "",
        subject,
        audience: Array.isArray(audience) ? audience.map(String).join(", ") : ((0,json/* textOf */.b6)(claims, "aud") ?? ""),
        ...(other === undefined ? {} : { otherSubject: other }),
    };
}
function otherSubject(subject, ownerId = "<owner id>", id = "<repository id>") {
    const [, oldOwner, oldName, oldRest] = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+(:.*)$/s.exec(subject) ?? [];
    if (oldOwner !== undefined)
        return `repo:${oldOwner}/${oldName}${oldRest}`;
    const [, owner, name, rest] = /^repo:([^@/:]+)\/([^@/:]+)(:.*)$/s.exec(subject) ?? [];
    return owner === undefined ? undefined : `repo:${owner}@${ownerId}/${name}@${id}${rest}`;
}

;// CONCATENATED MODULE: ./build/auth/session/id-token-authenticator.js




const defaultAudience = "snowflakecomputing.com";
function idTokenAuthenticator(given) {
    const audience = given.text("audience") ?? defaultAudience;
    const provider = given.text("workload-identity-provider");
    if (provider !== undefined && provider.toUpperCase() !== "OIDC") {
        return given.report("workload-identity-provider", `is ${(0,lib_text/* excerpt */.Kb)(provider, 40)}`, "A workflow has GitHub's id tokens only: write OIDC.");
    }
    const { idTokens } = given;
    const left = idTokens === undefined ? given.secret("token") : undefined;
    return {
        name: "WORKLOAD_IDENTITY",
        credential: "GitHub's id token",
        introduction: `GitHub's id token for ${(0,lib_text/* excerpt */.Kb)(audience, 100)}`,
        async authenticate(context) {
            const secret = idTokens === undefined ? left : await fetchIdToken(idTokens, audience, context);
            if (secret === undefined)
                throw new errors/* ActionError */.lZ(noPermission);
            return { secret, idToken: readIdTokenClaims(secret) };
        },
        dryRun: () => {
            const aud = `aud: ${(0,lib_text/* excerpt */.Kb)(audience, 100)}`;
            if (idTokens !== undefined)
                return { lines: [aud, `GET an id token from ${idTokens.url.origin}`] };
            return left === undefined
                ? { lines: [aud], warning: `${noPermission.happened} ${noPermission.remedy}` }
                : { lines: [aud, "The id token is the one an earlier step left in the environment."] };
        },
    };
}
const noPermission = {
    word: "id-token-unavailable",
    happened: "GitHub gives this job no id tokens: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.",
    likely: "The job lacks the permission id-token: write, or it runs for a pull request from a fork, which never has it.",
    remedy: "Add permissions: { id-token: write, contents: read } to the job, and to the job that calls a reusable workflow. For forks, run the check on push or schedule instead.",
};


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ sessionMethod)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/authorization-header.js
var authorization_header = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/auth/method.js
var method = __webpack_require__(969);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/lib/held.js
var held = __webpack_require__(6112);
// EXTERNAL MODULE: ./build/snowflake/account/account-client.js + 1 modules
var account_client = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/snowflake/account/session-endpoint.js
var session_endpoint = __webpack_require__(9852);
// EXTERNAL MODULE: ./build/snowflake/identifier.js
var identifier = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/snowflake/refusals/refusal.js
var refusal = __webpack_require__(9952);
;// CONCATENATED MODULE: ./build/auth/session/shared-session.js






const marginMs = 60_000;
class SharedSession {
    #login;
    #tokens = new held/* Held */._();
    constructor(login) {
        this.#login = login;
    }
    current(context) {
        return this.#get(context, (old) => (old === undefined ? this.#logIn(context) : this.#renew(old, context)));
    }
    async renewed(expired, context) {
        const tokens = await this.current(context);
        return isOf(expired)(tokens) ? this.#replace(tokens, context, () => this.#renew(tokens, context)) : tokens;
    }
    async issue(context) {
        let tokens = await this.current(context);
        let issued = await this.#tryIssue(tokens, context);
        if ("why" in issued && issued.needs !== undefined) {
            const ended = tokens;
            const renews = issued.needs === "renewal";
            tokens = await this.#replace(ended, context, () => (renews ? this.#renew(ended, context) : this.#logIn(context)));
            issued = await this.#tryIssue(tokens, context);
        }
        if ("why" in issued) {
            context.log(`  No further token was issued for the session. ${issued.why} Sending the session's own token instead.`);
            return { value: tokens.session, expiresAt: tokens.expiresAt };
        }
        maskAll(issued, context);
        this.#tokens.swap(tokens, { ...tokens, master: issued.master });
        return { value: issued.session, expiresAt: issued.expiresAt };
    }
    #get(context, make) {
        const now = context.clock.now();
        return this.#tokens.get(({ expiresAt }) => expiresAt - now > marginMs, make);
    }
    #replace({ session }, context, make) {
        this.#tokens.drop(isOf(session));
        return this.#get(context, make);
    }
    async #logIn(context) {
        const { accountName, accountHost, caller, authenticator } = this.#login;
        const { secret, idToken } = await authenticator.authenticate(context);
        const answer = await (0,session_endpoint/* requestLogin */.D8)(new account_client/* AccountClient */.p(accountHost, context), {
            authenticator: authenticator.name,
            accountName,
            ...(caller.user === undefined ? {} : { user: caller.user }),
            ...(caller.role === undefined ? {} : { role: (0,identifier/* sqlName */.iA)(caller.role) }),
            secret,
        });
        const loginCaller = {
            ...caller,
            credential: authenticator.credential,
            ...(idToken === undefined ? {} : { idToken }),
        };
        return this.#save(await (0,session_endpoint/* processLoginAnswer */.lq)(answer, loginCaller, context.clock.now()), context);
    }
    async #renew(tokens, context) {
        const renewed = await this.#ask("RENEW", tokens, context);
        return "message" in renewed ? this.#logIn(context) : this.#save(renewed, context, tokens.session);
    }
    async #tryIssue(tokens, context) {
        try {
            const issued = await this.#ask("ISSUE", tokens, context);
            return "message" in issued ? { why: (0,refusal/* quote */.hD)(issued), needs: needOf(issued) } : issued;
        }
        catch (error) {
            const unreachable = error instanceof errors/* ActionError */.lZ && error.failure.word === "account-unreachable";
            if (!unreachable || context.limits.signal.aborted)
                throw error;
            return { why: error.failure.happened, needs: undefined };
        }
    }
    async #ask(type, tokens, context) {
        const answer = await (0,session_endpoint/* requestSessionToken */.HC)(new account_client/* AccountClient */.p(this.#login.accountHost, context), type, tokens);
        return (0,session_endpoint/* processSessionTokenAnswer */.Xz)(answer, tokens, context.clock.now());
    }
    #save(tokens, context, instead) {
        maskAll(tokens, context);
        context.saveSession({ host: this.#login.accountHost.name, token: tokens.session }, instead);
        return tokens;
    }
}
function maskAll({ session, master }, context) {
    context.mask(session);
    context.mask(master);
}
const isOf = (token) => (tokens) => tokens.session.reveal() === token.reveal();
const endedCodes = ["390104", "390110", "390111", "390113", "390114", "390115", "390400"];
const needOf = ({ status, code = status === 401 ? "390104" : "" }) => code === "390112" ? "renewal" : endedCodes.includes(code) ? "login" : undefined;

;// CONCATENATED MODULE: ./build/auth/session/session-credential.js




function sessionMethod(kind, authenticatorOf) {
    return {
        kind,
        create(given) {
            const authenticator = authenticatorOf(given);
            const { account, accountHost, connection } = given;
            if (account === undefined || accountHost === undefined || authenticator === undefined)
                return undefined;
            const caller = (0,method/* callerOf */.$)(given, {
                credential: "the session token",
                renewal: "Check that the role may use this endpoint, and that account and role are the ones of its service.",
                session: true,
                authenticator: authenticator.name,
            });
            return new SessionCredential({
                kind,
                connection,
                accountName: account.issuer,
                accountHost,
                caller,
                authenticator,
            });
        },
    };
}
class SessionCredential {
    kind;
    renewable = true;
    perHost = false;
    caller;
    introduction;
    pat;
    #options;
    #session;
    constructor(options) {
        const { kind, connection, accountHost, caller, authenticator } = options;
        this.kind = kind;
        this.caller = caller;
        if (authenticator.pat !== undefined)
            this.pat = authenticator.pat;
        this.#options = options;
        this.#session = new SharedSession(options);
        const by = `${connection === undefined ? "" : `connection ${(0,lib_text/* oneLine */.TN)(connection)}, `}session by ${authenticator.introduction}`;
        const who = caller.user === undefined ? "" : `, user ${(0,lib_text/* oneLine */.TN)(caller.user)}`;
        this.introduction = `${by}${who}, ${roleOf(caller)}, at ${accountHost.name}`;
    }
    signIn(context) {
        return this.#session.issue(context);
    }
    dryRun(nowMs) {
        const { accountName, accountHost, caller, authenticator } = this.#options;
        const { lines, ...rest } = authenticator.dryRun(nowMs);
        const who = caller.user === undefined ? "" : `, LOGIN_NAME ${(0,lib_text/* oneLine */.TN)(caller.user)}`;
        return {
            ...rest,
            lines: [
                ...lines,
                `POST https://${accountHost.name}/session/v1/login-request`,
                `  AUTHENTICATOR ${authenticator.name}, ACCOUNT_NAME ${accountName}${who}, ${roleOf(caller)}`,
                `POST https://${accountHost.name}/session/token-request (ISSUE)`,
            ],
        };
    }
    async sqlAccess(context) {
        const access = ({ session: token }) => ({
            host: this.#options.accountHost,
            authorization: (0,authorization_header/* headerValue */.Z)(token),
            kind: "session",
            renew: async () => access(await this.#session.renewed(token, context)),
        });
        return access(await this.#session.current(context));
    }
}
const roleOf = ({ role }) => (role === undefined ? "default role" : `role ${(0,lib_text/* oneLine */.TN)(role)}`);


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readSigner)
});

// UNUSED EXPORTS: Signer

// EXTERNAL MODULE: ./build/lib/held.js
var held = __webpack_require__(6112);
// EXTERNAL MODULE: ./build/lib/secrets/secret.js
var secret = __webpack_require__(1293);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/identifier.js
var identifier = __webpack_require__(2217);
;// CONCATENATED MODULE: ./build/snowflake/account/key-cipher.js
const oldCiphers = [
    ["06092a864886f70d010501", "PBE-MD2-DES"],
    ["06092a864886f70d010503", "PBE-MD5-DES"],
    ["06092a864886f70d010504", "PBE-MD2-RC2-64"],
    ["06092a864886f70d010506", "PBE-MD5-RC2-64"],
    ["06092a864886f70d01050a", "PBE-SHA1-DES"],
    ["06092a864886f70d01050b", "PBE-SHA1-RC2-64"],
    ["060a2a864886f70d010c0101", "PBE-SHA1-RC4-128"],
    ["060a2a864886f70d010c0102", "PBE-SHA1-RC4-40"],
    ["060a2a864886f70d010c0105", "PBE-SHA1-RC2-128"],
    ["060a2a864886f70d010c0106", "PBE-SHA1-RC2-40"],
    ["06052b0e030207", "DES-CBC"],
    ["06082a864886f70d0302", "RC2-CBC"],
];
const head = 200;
function oldCipher(pem) {
    const [, named] = /^DEK-Info: ([A-Z0-9-]{1,40})/m.exec(pem) ?? [];
    if (named !== undefined)
        return named;
    const body = pem.replaceAll(/-----[^-]+-----|\s/g, "");
    const hex = Buffer.from(body, "base64").subarray(0, head).toString("hex");
    return oldCiphers.find(([oid]) => hex.includes(oid))?.[1];
}

;// CONCATENATED MODULE: ./build/snowflake/account/der-label.js
const sequence = 0x30;
const integer = 0x02;
const bitString = 0x03;
const octetString = 0x04;
const objectIdentifier = 0x06;
function labelOf(der) {
    const outer = elementAt(der, 0);
    if (outer?.tag !== sequence)
        return undefined;
    const first = elementAt(der, outer.start);
    const second = first === undefined ? undefined : elementAt(der, first.end);
    const label = first === undefined ? undefined : labelBy(der, first, second?.tag);
    return label !== undefined && outer.end > der.length ? "cut" : label;
}
function labelBy(der, first, second) {
    if (first.tag === integer && second === sequence)
        return "PRIVATE KEY";
    if (first.tag === integer && second === integer)
        return "RSA PRIVATE KEY";
    if (first.tag === integer && second === octetString)
        return "EC PRIVATE KEY";
    if (first.tag !== sequence)
        return undefined;
    const named = elementAt(der, first.start)?.tag === objectIdentifier;
    if (named && second === octetString)
        return "ENCRYPTED PRIVATE KEY";
    if (named && second === bitString)
        return "PUBLIC KEY";
    return second === sequence ? "CERTIFICATE" : undefined;
}
function elementAt(der, at) {
    const [tag, length] = [der[at], der[at + 1]];
    if (tag === undefined || length === undefined)
        return undefined;
    if (length < 0x80)
        return { tag, start: at + 2, end: at + 2 + length };
    const bytes = der.subarray(at + 2, at + 2 + (length & 0x7f));
    if (bytes.length === 0 || bytes.length > 4)
        return undefined;
    const start = at + 2 + bytes.length;
    return { tag, start, end: start + bytes.reduce((sum, byte) => sum * 256 + byte, 0) };
}

;// CONCATENATED MODULE: ./build/snowflake/account/key-text.js

class KeyError extends Error {
    name = "KeyError";
    remedy;
    constructor(fault, remedy, options) {
        super(fault, options);
        this.remedy = remedy;
    }
}
const wantedKey = "Give the whole PEM file of an RSA key, from its line BEGIN PRIVATE KEY (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.";
function toPem(text) {
    const given = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "").trim();
    if (given.includes("-----"))
        return fromPem(given);
    const bytes = Buffer.from(given, "base64");
    const decoded = bytes.toString("latin1").replaceAll("\r", "");
    return decoded.includes("-----BEGIN") ? fromPem(decoded) : fromDer(bytes);
}
function fromPem(given) {
    const blocks = [...given.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
    const match = blocks.find(([, kind]) => kind?.endsWith("PRIVATE KEY")) ?? blocks[0];
    if (match === undefined) {
        throw new KeyError(given.includes("-----BEGIN")
            ? "begins like a PEM file but has no END line: it was cut"
            : "is not a PEM private key", wantedKey);
    }
    const [, kind = "", body = ""] = match;
    refuseOthers(kind);
    const [, cipher, data = body] = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s+DEK-Info:\s*(\S+)\s+([\s\S]+)$/.exec(body) ?? [];
    const headers = cipher === undefined ? [] : ["Proc-Type: 4,ENCRYPTED", `DEK-Info: ${cipher}`, ""];
    return pemOf(kind, data.replace(/\s+/g, ""), headers);
}
function fromDer(bytes) {
    const label = labelOf(bytes);
    if (label === undefined)
        throw new KeyError("is not a PEM private key", wantedKey);
    if (label === "cut")
        throw new KeyError("begins like a key in base64 but is not whole: it was cut", wantedKey);
    refuseOthers(label);
    return pemOf(label, bytes.toString("base64"));
}
function pemOf(kind, base64, headers = []) {
    const lines = base64.match(/.{1,64}/g) ?? [];
    return `${[`-----BEGIN ${kind}-----`, ...headers, ...lines, `-----END ${kind}-----`].join("\n")}\n`;
}
function refuseOthers(kind) {
    const complaint = notPrivate[kind];
    if (complaint !== undefined)
        throw new KeyError(`is ${complaint}, not a private key Snowflake can use`, wantedKey);
}
const notPrivate = {
    "PUBLIC KEY": "a public key",
    "RSA PUBLIC KEY": "a public key",
    CERTIFICATE: "a certificate",
    "OPENSSH PRIVATE KEY": "an OpenSSH key",
};

;// CONCATENATED MODULE: ./build/snowflake/account/private-key.js



function readPrivateKey(text, passphrase) {
    const pem = toPem(text);
    const key = parse(pem, passphrase);
    if (key.asymmetricKeyType !== "rsa") {
        const kind = key.asymmetricKeyType?.toUpperCase() ?? "unknown";
        throw new KeyError(`is an ${kind} key; Snowflake's key-pair sign-in takes RSA keys only`, "Make an RSA key of at least 2048 bits (openssl genrsa 2048) and register its public half with ALTER USER \u2026 SET RSA_PUBLIC_KEY.");
    }
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (bits < 2048) {
        throw new KeyError(`is an RSA key of ${bits} bits; Snowflake wants at least 2048`, "Make a new key: openssl genrsa 2048.");
    }
    return key;
}
function parse(pem, passphrase) {
    const encrypted = pem.includes("ENCRYPTED");
    if (encrypted && passphrase === undefined) {
        throw new KeyError("is encrypted and there is no passphrase", "Give its passphrase in the input private-key-passphrase.");
    }
    try {
        return (0,external_node_crypto_.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
    }
    catch (error) {
        if (encrypted && isUnsupported(error))
            throw encryptedTheOldWay(pem, error);
        if (encrypted) {
            throw new KeyError("could not be decrypted: the passphrase is wrong, or the key is damaged", "Check the input private-key-passphrase; try both on your machine with: openssl rsa -in rsa_key.p8 -check.", { cause: error });
        }
        throw new KeyError("is damaged: its content is not a key", wantedKey, { cause: error });
    }
}
const isUnsupported = (error) => error instanceof Error && "code" in error && error.code === unsupported;
const unsupported = "ERR_OSSL_EVP_UNSUPPORTED";
function encryptedTheOldWay(pem, cause) {
    const cipher = oldCipher(pem);
    return new KeyError(`is encrypted by ${cipher === undefined ? "an old cipher" : `${cipher}, an old cipher`} that OpenSSL 3, and so this action, no longer reads; whether the passphrase is right was not tried`, `Encrypt it anew, and store the new file: ${conversion}`, { cause });
}
const conversion = "openssl pkcs8 -topk8 -v2 aes-256-cbc -in rsa_key.p8 -out new_rsa_key.p8 -provider legacy -provider default";
function publicKeyDer(key) {
    return (key.type === "public" ? key : (0,external_node_crypto_.createPublicKey)(key)).export({ type: "spki", format: "der" });
}

;// CONCATENATED MODULE: ./build/snowflake/account/assertion.js





const lifetimeSeconds = 59 * 60;
const backdateSeconds = 30;
function fingerprint(key) {
    return `SHA256:${(0,external_node_crypto_.createHash)("sha256").update(publicKeyDer(key)).digest("base64")}`;
}
function assertionClaims(account, user, print, nowMs) {
    const sub = `${account.issuer}.${user.toUpperCase()}`;
    const iat = Math.floor(nowMs / 1000) - backdateSeconds;
    return { iss: `${sub}.${print}`, sub, iat, exp: iat + lifetimeSeconds };
}
async function signAssertion(claims, key) {
    const { SignJWT } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 2377));
    return new secret/* Secret */.z(await new SignJWT({ ...claims }).setProtectedHeader({ alg: "RS256", typ: "JWT" }).sign(key));
}
function claimLines({ iss, sub, iat, exp }, print, user) {
    return [
        `fingerprint: ${print}`,
        `  compare RSA_PUBLIC_KEY_FP of: DESC USER ${(0,lib_text/* oneLine */.TN)((0,identifier/* sqlName */.iA)(user.toUpperCase()))};`,
        `iss: ${(0,lib_text/* oneLine */.TN)(iss)}`,
        `sub: ${(0,lib_text/* oneLine */.TN)(sub)}`,
        `iat: ${iat} (${new Date(iat * 1000).toISOString()}, by the runner's clock, backdated)`,
        `exp: ${exp} (${Math.round((exp - iat) / 60)} minutes later)`,
    ];
}

;// CONCATENATED MODULE: ./build/auth/signer.js





const servingMs = 30 * 60_000;
class Signer {
    user;
    fingerprint;
    #account;
    #key;
    #held = new held/* Held */._();
    constructor(account, user, key) {
        this.user = user;
        this.fingerprint = fingerprint(key);
        this.#account = account;
        this.#key = key;
    }
    async sign({ clock, mask }) {
        const assertion = await signAssertion(this.#claims(clock.now()), this.#key);
        mask(assertion);
        return assertion;
    }
    async shared(context) {
        const now = context.clock.now();
        const { assertion } = await this.#held.get(({ since }) => now - since <= servingMs, async () => ({ assertion: await this.sign(context), since: now }));
        return assertion;
    }
    describe(nowMs) {
        return claimLines(this.#claims(nowMs), this.fingerprint, this.user);
    }
    #claims(nowMs) {
        return assertionClaims(this.#account, this.user, this.fingerprint, nowMs);
    }
}
function readSigner(given) {
    const key = readKey(given);
    const user = given.text("user");
    const { account } = given;
    return key === undefined || user === undefined || account === undefined ? undefined : new Signer(account, user, key);
}
function readKey(given) {
    const text = given.secret("private-key")?.reveal();
    if (text === undefined)
        return undefined;
    try {
        const key = readPrivateKey(text, given.secret("private-key-passphrase")?.reveal());
        given.mask(new secret/* Secret */.z(toPem(text).trim()));
        return key;
    }
    catch (error) {
        if (!(error instanceof KeyError))
            throw error;
        return given.report("private-key", error.message, error.remedy, { word: "key-unreadable" });
    }
}


/***/ }),

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
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9897);
/* harmony import */ var _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1293);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8743);
/* harmony import */ var _authorization_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3155);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2301);
/* harmony import */ var _account_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(716);








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
async function processLoginAnswer(answer, caller, now) {
    const data = dataOf(answer);
    if ("message" in data) {
        const { explainRefusal } = await __webpack_require__.e(/* import() | refusals */ 228).then(__webpack_require__.bind(__webpack_require__, 1216));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(explainRefusal(data, caller));
    }
    const session = tokenOf(data.fields, "token");
    const master = tokenOf(data.fields, "masterToken");
    if (session === undefined || master === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_account_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .notSnowflake */ .iT)(answer.host, "the login"));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_account_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .notSnowflake */ .iT)(answer.host, "the request for a session token"));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_account_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .replyCut */ .$t)(answer.host, "the sign-in"));
    if (!answer.isSuccess || body["success"] === false)
        return answer.refusal;
    if (body["success"] !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ((0,_account_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .notSnowflake */ .iT)(answer.host, "the sign-in"));
    return { fields: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)(body["data"]) };
}
function tokenOf(fields, name) {
    const value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(fields, name);
    return value !== undefined && (0,_token_js__WEBPACK_IMPORTED_MODULE_7__/* .isTokenText */ .BG)(value) ? new _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value) : undefined;
}
function expiry(fields, name, now) {
    return now + ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .rl)(fields, name) ?? assumedLifetimeSeconds) * 1000;
}


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


/***/ })

};
;