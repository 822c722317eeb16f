"use strict";
exports.id = 126;
exports.ids = [126];
exports.modules = {

/***/ 4126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   octokitSender: () => (/* binding */ octokitSender)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1365);

const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const version = "2022-11-28";
function octokitSender(token) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token.reveal(), { log: silent });
    return async ({ route, parameters }, signal) => {
        try {
            const headers = { "x-github-api-version": version };
            const answer = await octokit.request(route, { ...parameters, headers, request: { signal, log: silent } });
            return { status: answer.status, data: answer.data, headers: {}, message: "" };
        }
        catch (error) {
            return refusalOf(error);
        }
    };
}
function refusalOf(error) {
    const message = rootMessage(error);
    const { response } = error;
    if (response === undefined)
        return { status: 0, data: undefined, headers: {}, message };
    return { status: response.status, data: response.data, headers: response.headers, message };
}
function rootMessage(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? rootMessage(error.cause) : error.message;
}


/***/ })

};
;