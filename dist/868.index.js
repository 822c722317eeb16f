"use strict";
exports.id = 868;
exports.ids = [868];
exports.modules = {

/***/ 1868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineSeveral: () => (/* binding */ examineSeveral)
});

// EXTERNAL MODULE: ./build/lib/semaphore.js
var semaphore = __webpack_require__(9345);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(6232);
// EXTERNAL MODULE: ./build/net/http.js
var http = __webpack_require__(567);
// EXTERNAL MODULE: ./build/report/check-report.js
var check_report = __webpack_require__(6373);
// EXTERNAL MODULE: ./build/report/primary-check.js
var primary_check = __webpack_require__(6005);
;// CONCATENATED MODULE: ./build/report/merged-report.js




class Parts {
    #done = [];
    #kept = 0;
    add(part) {
        this.#done.push(part);
        const kept = this.#done[this.#kept] ?? part;
        const checks = [kept, part].flatMap(placed).sort((a, b) => a.at - b.at);
        const primary = (0,primary_check/* primaryCheck */.Nx)({ checks: checks.map(({ check }) => check) });
        const stays = checks.find(({ check }) => check === primary)?.report;
        const last = this.#done.length - 1;
        const [keep, shorten] = stays === kept.report ? [this.#kept, last] : [last, this.#kept];
        const other = this.#done[shorten];
        this.#kept = keep;
        if (other === undefined || keep === shorten)
            return;
        const { report } = other;
        this.#done[shorten] = { ...other, report: { ...report, checks: report.checks.map(check_report/* withShortBody */.Jy) } };
    }
    merged(identity) {
        return mergedReport(this.#done, identity);
    }
}
function mergedReport(parts, identity) {
    const all = parts.flatMap(placed).sort((a, b) => a.at - b.at);
    const checks = all.map(({ check }) => check);
    const primary = (0,primary_check/* primaryCheck */.Nx)({ checks });
    const of = all.find(({ check }) => check === primary)?.report;
    const failure = (0,report_failure/* checksFailure */.sG)(checks);
    const { signInMs, authorization, diagnosis, gateway } = of ?? {};
    return {
        healthy: parts.every(({ report }) => report.healthy),
        fails: parts.some(({ report }) => report.fails),
        identity,
        checks,
        ...(parts.every(({ report }) => report.undetermined) ? { undetermined: true } : {}),
        ...(failure === undefined ? {} : { failure }),
        ...(signInMs === undefined ? {} : { signInMs }),
        ...(authorization === undefined ? {} : { authorization }),
        ...(diagnosis === undefined ? {} : { diagnosis }),
        ...gatewayNote(parts, gateway?.split),
    };
}
function gatewayNote(parts, split = "") {
    const open = new Set(parts.flatMap(({ report }) => report.gateway?.leftOpen ?? []));
    if (split === "" && open.size === 0)
        return {};
    return { gateway: { split, ...(open.size === 0 ? {} : { leftOpen: [...open].join(" ") }) } };
}
function placed({ report, places }) {
    const made = [...report.checks];
    const first = (0,primary_check/* primaryCheck */.Nx)(report);
    return places.map(({ at, ...place }) => {
        const check = made[0]?.name === place.name ? made.shift() : undefined;
        const failure = places.length === 1 || check === undefined ? report.failure : check.verdict.failure;
        const verdict = { ...(check?.verdict ?? { healthy: false, conditions: [] }), ...(failure && { failure }) };
        const { diagnosis, looks = 0 } = report;
        const told = diagnosis !== undefined && (check === undefined || check === first) ? { diagnosis } : {};
        const seen = check === undefined && report.service !== undefined ? { service: report.service } : {};
        return { at, report, check: { ...(check ?? { ...place, ...unmade, attempts: looks }), verdict, ...told, ...seen } };
    });
}
const unmade = {
    unmade: true,
    hops: [],
    outcome: (0,http/* notSent */.eE)("It was not asked."),
    bodyBytes: 0,
};

// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(990);
// EXTERNAL MODULE: ./build/run/check-name.js
var check_name = __webpack_require__(8521);
// EXTERNAL MODULE: ./build/run/examine.js + 19 modules
var examine = __webpack_require__(5202);
// EXTERNAL MODULE: ./build/run/run-time.js
var run_time = __webpack_require__(7592);
;// CONCATENATED MODULE: ./build/run/several/examine-several.js







const mostDiagnoses = 10;
async function examineSeveral(inputs, examination, time) {
    const { clock, signal, redact } = examination.context;
    const waits = inputs.schedule.waitMs > 0;
    const turns = new semaphore/* Semaphore */.j(inputs.concurrency);
    const inTurn = (work) => (waits ? work() : turns.use(work));
    let diagnoses = 0;
    const examineOne = async (ofOne) => {
        try {
            const { opened, its } = await inTurn(async () => {
                const own = waits ? time : new run_time/* RunTime */.X(inputs, clock, signal);
                return { opened: await (0,examine/* open */.ho)(ofOne, examination, own), its: own };
            });
            const report = await (0,examine/* examine */.sb)(ofOne, opened, examination, its);
            const tooMany = report.failure !== undefined && ofOne.endpoint.kind !== "url" && ++diagnoses > mostDiagnoses;
            return tooMany ? report : await opened.endpoint.diagnosed(report);
        }
        catch (error) {
            return (0,report/* failedReport */.kS)((0,report_failure/* failureOf */.g5)(error, redact), (0,examine/* namesOf */.eZ)(ofOne));
        }
    };
    const groups = [...Map.groupBy(inputs.checks.entries(), ([, check]) => check.endpoint)];
    const parts = new Parts();
    await Promise.all(groups.map(async ([endpoint, entries]) => {
        const checks = entries.map(([, check]) => check);
        const report = await examineOne({ ...inputs, endpoint, checks });
        const places = entries.map(([at, check]) => ({
            at,
            name: (0,check_name/* checkName */.I)(check, true),
            method: check.request.method,
            url: (0,check_name/* checkUrl */.C)(check),
        }));
        parts.add({ report, places });
    }));
    return parts.merged(inputs.credential.introduction);
}


/***/ })

};
;