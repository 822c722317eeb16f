"use strict";
exports.id = 265;
exports.ids = [265];
exports.modules = {

/***/ 6265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workloadIdentity: () => (/* binding */ workloadIdentity)
/* harmony export */ });
/* harmony import */ var _session_id_token_authenticator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4194);
/* harmony import */ var _session_session_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9966);


const workloadIdentity = (0,_session_session_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionMethod */ .A)("workload-identity", _session_id_token_authenticator_js__WEBPACK_IMPORTED_MODULE_0__/* .idTokenAuthenticator */ .W);


/***/ })

};
;