"use strict";
exports.id = 228;
exports.ids = [228];
exports.modules = {

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

/***/ 1216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRefusal: () => (/* binding */ explainRefusal)
});

// EXTERNAL MODULE: ./build/snowflake/refusals/refusal.js
var refusals_refusal = __webpack_require__(9952);
// EXTERNAL MODULE: ./build/snowflake/refusals/wording.js
var wording = __webpack_require__(5260);
;// CONCATENATED MODULE: ./build/snowflake/refusals/access-refusals.js


const blocked = ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"];
const roleRefused = (refusal, caller) => {
    const happened = `Snowflake did not grant the role${(0,wording/* ifKnown */.HP)("", caller.role)}${(0,wording/* ifKnown */.HP)("to", caller.user)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`;
    const named = caller.role ?? blocked.find((role) => refusal.message.includes(role));
    if (named !== undefined && blocked.includes(named.toUpperCase()))
        return administrators(happened, caller);
    const grant = `GRANT ROLE ${(0,wording/* sqlRole */.n_)(caller)} TO USER ${(0,wording/* sqlUser */.oP)(caller)};`;
    const upper = caller.role?.toUpperCase();
    if (upper === undefined || upper === caller.role || !/^[A-Z_][A-Z0-9_$]*$/.test(upper)) {
        return {
            word: "role-refused",
            happened,
            likely: "The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.",
            remedy: "Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.",
            sql: ["SHOW ROLES;", grant],
        };
    }
    const allLower = caller.role === upper.toLowerCase();
    return {
        word: "role-refused",
        happened,
        likely: `Snowflake keeps names in upper case unless they were created in double quotes, and here the case counts: ${caller.role} is another role than ${upper}.`,
        remedy: `Write role: ${upper}. Only where SHOW ROLES prints ${caller.role} with its small letters, leave it so, and grant that role to the user.`,
        sql: ["SHOW ROLES;", allLower ? `GRANT ROLE ${upper} TO USER ${(0,wording/* sqlUser */.oP)(caller)};` : grant],
    };
};
const callerRole = "SVC_CALLER";
const administrators = (happened, caller) => ({
    word: "role-refused",
    happened,
    likely: "It is an administrator's role, which Snowflake blocks for such tokens.",
    remedy: `Make a role that may call the endpoint and no more, and write role: ${callerRole}.`,
    sql: ownRole(caller),
});
const ownRole = (caller) => [
    `CREATE ROLE IF NOT EXISTS ${callerRole};`,
    ...(0,wording/* callGrants */.U_)({ ...caller, role: callerRole }),
    `GRANT ROLE ${callerRole} TO USER ${(0,wording/* sqlUser */.oP)(caller)};`,
];
const consentRefused = (refusal, caller) => ({
    word: "role-refused",
    happened: `Snowflake issues no token for the default role${(0,wording/* ifKnown */.HP)("of", caller.user)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "Without a role of its own a token takes the user's default role, and that is an administrator's, which Snowflake blocks for such tokens, or one that the user does not have.",
    remedy: "Give the user another default role, one that may call the endpoint.",
    sql: [...ownRole(caller), `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET DEFAULT_ROLE = ${callerRole};`],
});
const scopeRefused = (refusal, caller) => /host|endpoint|audience/i.test((0,refusals_refusal/* unquoted */.qZ)(refusal.message))
    ? unknownEndpoint(refusal, caller)
    : roleRefused(refusal, caller);
const unknownEndpoint = (refusal, caller) => ({
    word: "endpoint-not-found",
    happened: `Snowflake issued no token for this endpoint. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: `The endpoint belongs to another account, or ${(0,wording/* theKind */.ap)(caller)} was created anew and has a new host.`,
    remedy: caller.object === undefined
        ? "Read the endpoint's current host and put it into ingress-url."
        : `Compare account-url with the account ${(0,wording/* theKind */.ap)(caller)} is in, and run the job again: the host is looked up anew.`,
    sql: [(0,wording/* showHost */.CT)(caller)],
});
const objectRefused = (refusal, caller) => ({
    word: "role-refused",
    happened: `Snowflake opens no session${(0,wording/* ifKnown */.HP)("for", caller.user)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The role may not use the user's default warehouse, database or schema, or one of them is gone.",
    remedy: "Set other defaults, or none: this action needs no warehouse.",
    sql: [`ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} UNSET DEFAULT_WAREHOUSE, DEFAULT_NAMESPACE;`],
});
const accessRefusals = [
    { text: /invalid consent request/i, beyondIdToken: true, explain: consentRefused },
    { codes: ["390186", "390189", "390317"], beyondIdToken: true, explain: roleRefused },
    { codes: ["390308"], oauthError: "invalid_scope", explain: scopeRefused },
    { codes: ["390201"], beyondIdToken: true, explain: objectRefused },
];

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/account-spelling.js
var account_spelling = __webpack_require__(7570);
// EXTERNAL MODULE: ./build/lib/quantities/duration.js
var duration = __webpack_require__(1277);
// EXTERNAL MODULE: ./build/snowflake/identifier.js
var identifier = __webpack_require__(2217);
;// CONCATENATED MODULE: ./build/snowflake/refusals/credential-refusals.js






const jwtReasons = new Map(Object.entries({
    "394300": "There is no such user: user must be the LOGIN_NAME, which may differ from the name.",
    "394301": "The assertion came without its times: a fault of this action's.",
    "394302": "The runner's clock is wrong by more than a minute.",
    "394303": "The runner's clock is wrong, so that the assertion had expired when it came.",
    "394304": "This key's public half is not registered for the user.",
    "394305": "The assertion is not signed by RS256: a fault of this action's.",
    "394306": "The public key registered for the user is another one's.",
    "394307": "account names another account than the one that was asked.",
}));
const otherReasons = ["394300", "394304", "394305", "394306", "394307"];
const toleratedMs = 30_000;
const jwtRefused = (refusal, caller) => {
    const { clockAheadMs: ahead = 0, code = "" } = refusal;
    if (Math.abs(ahead) > toleratedMs && !otherReasons.includes(code))
        return clockWrong(refusal, caller, ahead);
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/i.exec(refusal.message)?.[0];
    const spelling = caller.account === undefined ? undefined : (0,account_spelling/* spellingDoubt */.ph)(caller.account);
    const suspect = spelling !== undefined && (!otherReasons.includes(code) || code === "394307") ? spelling : undefined;
    const user = (0,wording/* sqlUser */.oP)(caller);
    return {
        word: "credential-refused",
        happened: `Snowflake did not accept the assertion signed with the private key${(0,wording/* ifKnown */.HP)("for", caller.user)}${(0,wording/* ifKnown */.HP)("at", caller.account)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: `${suspect === undefined ? "" : `${(0,lib_text/* oneLine */.TN)(suspect.doubt)} `}${jwtReasons.get(code) ??
            "The public key is not registered for this user, user is not the LOGIN_NAME, account names another account, or the runner's clock is wrong."}`,
        remedy: `${suspect?.write === undefined ? "" : `Write account: ${(0,lib_text/* oneLine */.TN)(suspect.write)}, or what the first statement prints. `}Compare RSA_PUBLIC_KEY_FP and RSA_PUBLIC_KEY_2_FP with the fingerprint in the log above. If neither is it, register the public half, in the slot that is free: what openssl pkey -in rsa_key.p8 -pubout prints, without its first and last line. Snowflake keeps the exact reason for administrators.`,
        sql: [
            ...(suspect === undefined ? [] : [account_spelling/* showAccount */.Vp]),
            `DESC USER ${user};`,
            ...(id === undefined ? [] : [`SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('${id}');`]),
            `ALTER USER ${user} SET RSA_PUBLIC_KEY_2 = '<public key>';`,
        ],
    };
};
function clockWrong(refusal, caller, aheadMs) {
    const off = (0,duration/* formatDuration */.a3)(Math.abs(Math.trunc(aheadMs / 1000) * 1000));
    return {
        word: "credential-refused",
        happened: `Snowflake did not accept the assertion signed with the private key${(0,wording/* ifKnown */.HP)("for", caller.user)}: the runner's clock is ${off} ${aheadMs > 0 ? "ahead of" : "behind"} Snowflake's. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: `The assertion says when it was made, and by Snowflake's clock that was ${aheadMs > 0 ? "in the future" : "too long ago"}.`,
        remedy: "Set the clock of the runner right, for example with: sudo timedatectl set-ntp true.",
    };
}
const patRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept the programmatic access token. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The token expired, was revoked, or its user or the role it is restricted to is gone.",
    remedy: "Make a new token, and store the token_secret that is printed once as the secret this workflow reads.",
    sql: [
        `SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER ${(0,wording/* sqlUser */.oP)(caller)};`,
        `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} ADD PROGRAMMATIC ACCESS TOKEN GITHUB_ACTIONS ROLE_RESTRICTION = ${(0,identifier/* sqlLiteral */.YG)(caller.role ?? "<role>")};`,
    ],
});
const passwordRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept the user name or password${(0,wording/* ifKnown */.HP)("of", caller.user)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: `The password is wrong or expired, the user is locked, or user is not the LOGIN_NAME.${refusal.code === "390422" ? " The code is otherwise that of a network policy." : ""}`,
    remedy: "Check the secret; better, use a programmatic access token or a key pair, which need no password.",
});
const serviceTokenRefused = (refusal) => ({
    word: "credential-refused",
    happened: `Snowflake takes the token of a service only inside the service. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    remedy: "Give a programmatic access token, or use a key pair.",
});
const sessionEnded = (refusal, caller) => caller.session === true || caller.authenticator === undefined ? ended(refusal) : notSuch(refusal, caller);
const notSuch = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "It is another kind of token: a service's own, or one of a session.",
    remedy: "Give a programmatic access token, or use a key pair.",
});
const ended = (refusal) => ({
    word: "credential-refused",
    happened: `The session ended while it was in use. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "A session policy of the account ended it, an administrator did, or its user was changed.",
    remedy: "Run the job again.",
});
const credentialRefusals = [
    {
        text: /JWT token is invalid/i,
        codes: ["390144", ...jwtReasons.keys()],
        oauthError: "invalid_grant",
        of: ["SNOWFLAKE_JWT"],
        explain: jwtRefused,
    },
    { text: /programmatic access token is invalid/i, codes: ["394400"], explain: patRefused },
    { text: /incorrect username or password/i, codes: ["390100"], explain: passwordRefused },
    { codes: ["395092"], explain: serviceTokenRefused },
    {
        codes: ["390101", "390104", "390110", "390111", "390112", "390113", "390114", "390115"],
        explain: sessionEnded,
    },
];

;// CONCATENATED MODULE: ./build/snowflake/refusals/account-refusals.js





const badRequest = (refusal, caller) => ({
    word: "credential-refused",
    happened: `${caller.accountHost ?? "Snowflake"} could not read the login${(0,wording/* ifKnown */.HP)("for the account", caller.account)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "account names another account than the one at this host, or the account does not take this way to sign in.",
    remedy: writeAccount(caller),
    sql: [account_spelling/* showAccount */.Vp],
});
const noAccount = (refusal, caller) => {
    const doubt = caller.account === undefined ? undefined : (0,account_spelling/* spellingDoubt */.ph)(caller.account)?.doubt;
    return {
        word: "account-unreachable",
        happened: `${caller.accountHost ?? "The account host"} does not answer as a Snowflake account does. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: doubt === undefined
            ? "The account identifier names no account: a typing error, another organisation, or a locator without its region."
            : (0,lib_text/* oneLine */.TN)(doubt),
        remedy: writeAccount(caller),
        sql: [account_spelling/* showAccount */.Vp],
        lasting: true,
    };
};
function writeAccount({ account }) {
    const write = account === undefined ? undefined : (0,account_spelling/* spellingDoubt */.ph)(account)?.write;
    const what = "what this prints, run in Snowsight";
    const first = write === undefined ? `Write into account ${what}` : `Write account: ${(0,lib_text/* oneLine */.TN)(write)}, or ${what}`;
    return `${first}; a host that is not made from it goes into account-url.`;
}
const apiDisabled = (refusal, caller) => ({
    word: "account-unreachable",
    happened: `${caller.accountHost ?? "The account host"} takes no statements by its SQL API. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The SQL API is switched off for this account.",
    remedy: "Have Snowflake's support enable it, sign in with a session instead (auth-method: session), or give ingress-url in place of service.",
    lasting: true,
});
const accountRefusals = [
    { text: /invalid account name or host/i, beyondIdToken: true, explain: noAccount },
    { codes: ["390400"], beyondIdToken: true, explain: badRequest },
    { text: /\bAPI (is )?not enabled/i, explain: apiDisabled },
];
const unexplained = (refusal, caller) => {
    const { status, code } = refusal;
    if (status === 401 && code === undefined && caller.session === true)
        return sessionEnded(refusal, caller);
    if ([403, 404, 513].includes(status) || (status === 401 && code === undefined))
        return noAccount(refusal, caller);
    if (refusal.status === 429) {
        return {
            word: "account-unreachable",
            happened: `${caller.accountHost ?? "The account host"} takes no more requests just now. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
            likely: "Too many requests came in a short time, from here or from others of the account.",
            remedy: "Run the job again later, or less often; with wait the action keeps trying by itself.",
        };
    }
    if (refusal.status >= 500 || refusal.status === 408 || (refusal.status >= 300 && refusal.status < 400)) {
        return {
            word: "account-unreachable",
            happened: `${caller.accountHost ?? "The account host"} could not serve the request. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
            likely: "Snowflake, or a proxy on the way, is in trouble; it usually passes.",
            remedy: "Run the job again; with wait the action keeps trying by itself. See status.snowflake.com.",
        };
    }
    return {
        word: "credential-refused",
        happened: `Snowflake refused ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: "The user is disabled, an authentication policy does not allow this way of signing in, or the credential is wrong.",
        remedy: "Look the attempt up in Snowflake's login history.",
        sql: ["SELECT * FROM TABLE(INFORMATION_SCHEMA.LOGIN_HISTORY()) ORDER BY EVENT_TIMESTAMP DESC;"],
    };
};

;// CONCATENATED MODULE: ./build/snowflake/refusals/id-token-refusal.js




const idTokenRefused = (refusal, caller) => {
    const { issuer = "", subject = "", audience = "", otherSubject } = caller.idToken ?? {};
    const identity = `TYPE = OIDC ISSUER = ${literal(issuer)} SUBJECT = ${literal(subject)} OIDC_AUDIENCE_LIST = (${literal(audience)})`;
    const known = caller.user !== undefined;
    return {
        word: "credential-refused",
        happened: `Snowflake knows no user${(0,wording/* ifKnown */.HP)("", caller.user)} for GitHub's id token of this job. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        details: [
            `sub: ${(0,lib_text/* oneLine */.TN)(subject)}`,
            ...(otherSubject === undefined
                ? []
                : [`GitHub's other spelling, which does not count here: ${(0,lib_text/* oneLine */.TN)(otherSubject)}`]),
            `aud: ${(0,lib_text/* oneLine */.TN)(audience)}`,
            `iss: ${(0,lib_text/* oneLine */.TN)(issuer)}`,
        ],
        likely: "No user has a workload identity with exactly this subject and issuer, or its OIDC_AUDIENCE_LIST lacks this audience. The subject differs by branch, tag, environment and pull request.",
        remedy: known
            ? "Add this identity to the user; it may have several, and those it has stay."
            : "Make a user with this identity, or add it to a user that there is already.",
        sql: known
            ? [
                `SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS FOR USER ${(0,wording/* sqlUser */.oP)(caller)};`,
                `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} ADD WORKLOAD IDENTITY GITHUB_ACTIONS ${identity};`,
            ]
            : [
                `CREATE USER <user> TYPE = SERVICE DEFAULT_ROLE = ${(0,wording/* sqlRole */.n_)(caller)} WORKLOAD_IDENTITY = (${identity});`,
                `GRANT ROLE ${(0,wording/* sqlRole */.n_)(caller)} TO USER <user>;`,
                "-- Or, for a user that there is already:",
                `ALTER USER <user> ADD WORKLOAD IDENTITY GITHUB_ACTIONS ${identity};`,
            ],
    };
};
const literal = (claim) => (0,identifier/* sqlLiteral */.YG)((0,lib_text/* oneLine */.TN)(claim));

;// CONCATENATED MODULE: ./build/snowflake/refusals/network-refusals.js



const gitHubsRule = "SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL";
const letGitHubIn = (caller) => [
    `CREATE NETWORK POLICY GITHUB_RUNNERS ALLOWED_NETWORK_RULE_LIST = ('${gitHubsRule}');`,
    `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET NETWORK_POLICY = GITHUB_RUNNERS;`,
];
const ipBlocked = (refusal, caller) => {
    const ip = /IP\/Token\s+([0-9a-f.:]{3,45})/i.exec(refusal.message)?.[1];
    return {
        word: "network-policy",
        happened: `A network policy keeps this runner out${ip === undefined ? "" : `; its address is ${(0,lib_text/* oneLine */.TN)(ip)}`}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: "GitHub-hosted runners call from changing addresses that the policy does not list.",
        remedy: `On a GitHub-hosted runner, give the user a policy with the rule that Snowflake keeps of their addresses; the address of today is another one tomorrow. If the user has a policy of its own (SHOW PARAMETERS LIKE 'NETWORK_POLICY' FOR USER ${(0,wording/* sqlUser */.oP)(caller)}), add the rule to that: ALTER NETWORK POLICY \u2026 ADD ALLOWED_NETWORK_RULE_LIST. On a runner with an address that stays, list that in a rule of your own.`,
        sql: letGitHubIn(caller),
    };
};
const policyRequired = (refusal, caller) => ({
    word: "network-policy",
    happened: `Snowflake takes ${caller.credential} only from users under a network policy. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "No network policy is in force for this user; by default a programmatic access token needs one.",
    remedy: "Give the user a network policy. This one lets in all of GitHub's hosted runners; for runners with addresses that stay, list these in a rule of your own.",
    sql: letGitHubIn(caller),
});
const networkRefusals = [
    { text: /IP\/Token .*not allowed|network policy check/i, beyondIdToken: true, explain: ipBlocked },
    { text: /network policy is required/i, codes: ["390432"], beyondIdToken: true, explain: policyRequired },
    { codes: ["390422"], beyondIdToken: true, explain: ipBlocked },
];

;// CONCATENATED MODULE: ./build/snowflake/refusals/oauth-refusals.js


const oauthRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The token is no OAuth access token of this account (a session token or one made for an endpoint is none), or another integration issued it.",
    remedy: "Give a fresh access token of an OAuth integration of this account, or use a programmatic access token.",
    sql: ["SHOW SECURITY INTEGRATIONS;"],
});
const oauthExpired = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}: it has expired. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "OAuth access tokens live about ten minutes; it was obtained too early, or comes from a stored secret.",
    remedy: "Obtain the token in the same job, right before this step, or use a programmatic access token.",
});
const oauthUserRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}${(0,wording/* ifKnown */.HP)("for", caller.user)}: it is of another user. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    remedy: "Leave user out, for the token says who it is, or give the LOGIN_NAME of the token's user.",
});
const tokenRoleRefused = (refusal, caller) => ({
    word: "role-refused",
    happened: `${caller.credential.replace(/^t/, "T")} is not for the role${(0,wording/* ifKnown */.HP)("", caller.role)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "Its scope names another role, or none of the user's.",
    remedy: "Leave role out to take the token's own, or ask for the token with the scope session:role:<role>.",
    sql: ["SHOW ROLES;"],
});
const integrationRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The OAuth integration that issued the token is not set up for this: its consent, client or redirect is refused.",
    remedy: "Have an administrator look at the integration, or use a programmatic access token or a key pair.",
    sql: ["SHOW SECURITY INTEGRATIONS;", "DESC SECURITY INTEGRATION <integration>;"],
});
const oauthRefusals = [
    { oauthCodes: ["390195", "390303"], codes: ["390301"], explain: oauthRefused },
    { oauthCodes: ["390309", "390311"], explain: oauthUserRefused },
    { oauthCodes: ["390317"], explain: tokenRoleRefused },
    { oauthCodes: ["390318"], explain: oauthExpired },
    { codes: ["390302", "390304", "390305", "390306", "390307"], explain: integrationRefused },
];

;// CONCATENATED MODULE: ./build/snowflake/refusals/user-refusals.js


const userDisabled = (refusal, caller) => ({
    word: "credential-refused",
    happened: `The user${(0,wording/* ifKnown */.HP)("", caller.user)} is disabled. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "An administrator disabled the user.",
    remedy: "Have an administrator enable the user, or use another one.",
    sql: [`ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET DISABLED = FALSE;`],
});
const userLocked = (refusal, caller) => ({
    word: "credential-refused",
    happened: `The user${(0,wording/* ifKnown */.HP)("", caller.user)} is locked for a while. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "Too many sign-ins with a wrong password; it is unlocked after 15 minutes.",
    remedy: "Unlock the user, and find out who tries a wrong password, or this comes again.",
    sql: [`ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET MINS_TO_UNLOCK = 0;`],
});
const methods = {
    SNOWFLAKE: "PASSWORD",
    SNOWFLAKE_JWT: "KEYPAIR",
    OAUTH: "OAUTH",
    PROGRAMMATIC_ACCESS_TOKEN: "PROGRAMMATIC_ACCESS_TOKEN",
    WORKLOAD_IDENTITY: "WORKLOAD_IDENTITY",
};
const policyForbids = (refusal, caller) => {
    const method = caller.authenticator === undefined ? "<method>" : methods[caller.authenticator];
    return {
        word: "credential-refused",
        happened: `An authentication policy does not let${caller.user === undefined ? " this user" : (0,wording/* ifKnown */.HP)("", caller.user)} sign in with ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: `The policy of the user, or else the account's, does not list ${method} in its AUTHENTICATION_METHODS.`,
        remedy: "Sign in by a way that the policy lists, or have an administrator give the user a policy of its own, which goes before the account's.",
        sql: [
            `CREATE AUTHENTICATION POLICY <database>.<schema>.GITHUB_SIGN_IN AUTHENTICATION_METHODS = ('${method}');`,
            `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET AUTHENTICATION POLICY <database>.<schema>.GITHUB_SIGN_IN;`,
        ],
    };
};
const mfaRequired = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake wants a second factor${(0,wording/* ifKnown */.HP)("from", caller.user)}, which no workflow can give. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    remedy: "Sign in with a programmatic access token, a key pair or workload identity instead of a password.",
});
const passwordExpired = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake wants a new password${(0,wording/* ifKnown */.HP)("from", caller.user)} first, which no workflow can choose. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    remedy: "Change the password by hand and update the secret; better, use a programmatic access token or a key pair, which need no password.",
    sql: [`ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET MUST_CHANGE_PASSWORD = FALSE;`],
});
const userRefusals = [
    {
        text: /\buser access disabled|\buser (?:account )?(?:is|has been) disabled/i,
        beyondIdToken: true,
        explain: userDisabled,
    },
    {
        text: /\btemporarily locked|\baccount (?:is|has been) locked/i,
        codes: ["390102"],
        beyondIdToken: true,
        explain: userLocked,
    },
    { text: /\bauthentication policy\b/i, codes: ["390202"], beyondIdToken: true, explain: policyForbids },
    {
        nextAction: /^EXT_AUTHN/,
        text: /multi-?\s?factor|\bMFA\b|second factor|\bDuo\b|\bTOTP\b|\bpasscode\b/i,
        codes: ["394508"],
        beyondIdToken: true,
        explain: mfaRequired,
    },
    {
        nextAction: /^PWD_CHANGE$/,
        text: /password (?:has expired|must be changed)/i,
        codes: ["390106"],
        explain: passwordExpired,
    },
];

;// CONCATENATED MODULE: ./build/snowflake/refusals/error-codes.js








const rows = [
    ...accountRefusals,
    ...networkRefusals,
    ...accessRefusals,
    ...userRefusals,
    ...credentialRefusals,
    ...oauthRefusals,
];
function explainRefusal(refusal, caller) {
    const row = rowOf(refusal, caller);
    const aboutIdToken = caller.idToken !== undefined && refusal.status === 200 && row?.beyondIdToken !== true;
    const explain = aboutIdToken ? idTokenRefused : (row?.explain ?? unexplained);
    return explain(refusal, caller);
}
function rowOf({ nextAction = "", code = "", message, oauthError }, caller) {
    const { authenticator } = caller;
    const text = (0,refusals_refusal/* unquoted */.qZ)(message);
    const possible = rows.filter(({ of }) => authenticator === undefined || of?.includes(authenticator) !== false);
    return (possible.find((row) => row.nextAction?.test(nextAction)) ??
        possible.find((row) => row.text?.test(text)) ??
        possible.find((row) => authenticator === "OAUTH" && row.oauthCodes?.includes(code)) ??
        possible.find((row) => row.codes?.includes(code)) ??
        possible.find((row) => oauthError !== undefined && row.oauthError === oauthError));
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