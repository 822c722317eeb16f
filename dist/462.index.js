"use strict";
exports.id = 462;
exports.ids = [462];
exports.modules = {

/***/ 969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf)
/* harmony export */ });
function callerOf(given, known) {
    const { account, accountHost, object } = given;
    const user = given.text("user");
    const role = given.text("role");
    return {
        ...(accountHost === undefined ? {} : { accountHost: accountHost.name }),
        ...(account === undefined ? {} : { account: account.identifier }),
        ...(user === undefined ? {} : { user }),
        ...(role === undefined ? {} : { role }),
        ...(object === undefined ? {} : { object }),
        ...known,
    };
}


/***/ }),

/***/ 1462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pat: () => (/* binding */ pat)
/* harmony export */ });
/* harmony import */ var _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1293);
/* harmony import */ var _snowflake_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2301);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(969);



const pat = {
    kind: "pat",
    create(given) {
        const token = given.secret("token");
        if (token === undefined)
            return undefined;
        if (!(0,_snowflake_token_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenText */ .BG)(token.reveal())) {
            return given.report("token", "contains spaces, quotes or control characters, which no programmatic access token has", "Store exactly the token_secret that Snowflake showed when the token was made, without quotes or a Bearer in front.");
        }
        const { accountHost } = given;
        const expiresAt = (0,_snowflake_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readExpiry */ .Ay)(token);
        return {
            kind: "pat",
            caller: (0,_method_js__WEBPACK_IMPORTED_MODULE_2__/* .callerOf */ .$)(given, {
                credential: "the programmatic access token",
                renewal: "Make a new token and update the secret.",
                authenticator: "PROGRAMMATIC_ACCESS_TOKEN",
            }),
            introduction: `programmatic access token${expiry(expiresAt, given.nowMs)}`,
            renewable: false,
            pat: { expiresAt },
            signIn: async () => ({ value: token }),
            dryRun: (nowMs) => ({
                lines: ["No request: the token is sent to the endpoint as it is."],
                ...(expiresAt === undefined || expiresAt > nowMs
                    ? {}
                    : {
                        warning: `The programmatic access token expired on ${dayOf(expiresAt)}. Make a new one and update the secret.`,
                    }),
            }),
            ...(accountHost === undefined ? {} : { sqlAccess: async () => sqlAccess(accountHost, token) }),
        };
    },
};
const sqlAccess = (host, token) => ({
    host,
    authorization: new _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(`Bearer ${token.reveal()}`),
    tokenType: "PROGRAMMATIC_ACCESS_TOKEN",
    kind: "bearer",
});
function expiry(expiresAt, nowMs) {
    if (expiresAt === undefined)
        return "";
    return expiresAt < nowMs ? `, which expired on ${dayOf(expiresAt)}` : `, valid until ${dayOf(expiresAt)}`;
}
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);


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
    return exp === undefined || Math.abs(exp * 1000) > furthest ? undefined : exp * 1000;
}
const furthest = 8.64e15;


/***/ })

};
;