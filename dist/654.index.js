"use strict";
exports.id = 654;
exports.ids = [654];
exports.modules = {

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


/***/ })

};
;