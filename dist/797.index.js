"use strict";
exports.id = 797;
exports.ids = [797];
exports.modules = {

/***/ 969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf)
/* harmony export */ });
function callerOf(given, known) {
    const { account, accountHost, service } = given;
    const user = given.text("user");
    const role = given.text("role");
    return {
        ...(accountHost === undefined ? {} : { accountHost: accountHost.name }),
        ...(account === undefined ? {} : { account: account.identifier }),
        ...(user === undefined ? {} : { user }),
        ...(role === undefined ? {} : { role }),
        ...(service === undefined ? {} : { service }),
        ...known,
    };
}


/***/ }),

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
// EXTERNAL MODULE: ./build/snowflake/refusals/error-codes.js + 7 modules
var error_codes = __webpack_require__(1216);
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
function processTokenAnswer(answer, caller, now) {
    const { text } = answer;
    if (answer.isCut)
        throw new errors/* ActionError */.lZ((0,account_failure/* replyCut */.$t)(answer.host, "the token exchange"));
    const json = (0,lib_json/* parseJson */.qF)(text);
    const fields = (0,lib_json/* objectOf */.Xy)(json);
    const refused = fields["success"] === false || (0,lib_json/* textOf */.b6)(fields, "error") !== undefined;
    if (!answer.isSuccess || refused)
        throw new errors/* ActionError */.lZ((0,error_codes/* explainRefusal */.G)(answer.refusal, caller));
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
        const token = processTokenAnswer(answer, { ...this.caller, credential: "the key pair" }, context.clock.now());
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
        throw new KeyError(`is an ${kind} key; Snowflake's key-pair sign-in takes RSA keys only`, "Make an RSA key of at least 2048 bits (openssl genrsa 2048) and register its public half with ALTER USER … SET RSA_PUBLIC_KEY.");
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
function assertionClaims(account, user, key, nowMs) {
    const sub = `${account.issuer}.${user.toUpperCase()}`;
    const iat = Math.floor(nowMs / 1000) - backdateSeconds;
    return { iss: `${sub}.${fingerprint(key)}`, sub, iat, exp: iat + lifetimeSeconds };
}
async function signAssertion(claims, key) {
    const { SignJWT } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 2377));
    return new secret/* Secret */.z(await new SignJWT({ ...claims }).setProtectedHeader({ alg: "RS256", typ: "JWT" }).sign(key));
}
function claimLines({ iss, sub, iat, exp }, key, user) {
    return [
        `fingerprint: ${fingerprint(key)}`,
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
        return claimLines(this.#claims(nowMs), this.#key, this.user);
    }
    #claims(nowMs) {
        return assertionClaims(this.#account, this.user, this.#key, nowMs);
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