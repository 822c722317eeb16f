"use strict";
exports.id = 986;
exports.ids = [986];
exports.modules = {

/***/ 5986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeBody: () => (/* binding */ decodeBody)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/net/answer-unreadable.js
var answer_unreadable = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/net/body.js
var body = __webpack_require__(2235);
;// CONCATENATED MODULE: ./build/net/zstd-frame.js
const magic = 0xfd2fb528;
const skippable = 0x184d2a50;
const runLength = 1;
const reserved = 3;
function zstdFrameLength(data) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const length = frameLength(view);
    return length === undefined || length > view.byteLength ? undefined : length;
}
function frameLength(view) {
    if (view.byteLength < 8)
        return undefined;
    const kind = view.getUint32(0, true);
    if ((kind & ~0xf) === skippable)
        return 8 + view.getUint32(4, true);
    if (kind !== magic)
        return undefined;
    const descriptor = view.getUint8(4);
    let at = 5 + headerLength(descriptor);
    for (;;) {
        if (at + 3 > view.byteLength)
            return undefined;
        const block = view.getUint16(at, true) + 65_536 * view.getUint8(at + 2);
        const type = (block >> 1) & 3;
        if (type === reserved)
            return undefined;
        at += 3 + (type === runLength ? 1 : block >> 3);
        if ((block & 1) === 1)
            return at + (hasChecksum(descriptor) ? 4 : 0);
    }
}
const hasChecksum = (descriptor) => (descriptor & 0b100) !== 0;
function headerLength(descriptor) {
    const single = (descriptor & 0b100000) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 0b11] ?? 0;
    const size = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    return (single ? 0 : 1) + dictionary + size;
}

;// CONCATENATED MODULE: ./build/net/content-encoding.js






const gunzip = () => (0,external_node_zlib_.createGunzip)({ chunkSize });
const decodings = {
    gzip: gunzip,
    "x-gzip": gunzip,
    deflate: (data) => (hasZlibHeader(data) ? external_node_zlib_.createInflate : external_node_zlib_.createInflateRaw)({ chunkSize }),
    br: () => (0,external_node_zlib_.createBrotliDecompress)({ chunkSize }),
    zstd: () => (0,external_node_zlib_.createZstdDecompress)({ chunkSize, params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 23 } }),
};
const sequences = new Set(["gzip", "x-gzip", "zstd"]);
const identities = new Set(["", "identity", "none", "utf-8"]);
const chunkSize = 64 * 1024;
const mostEncodings = 4;
const mostInSequence = 1000;
async function decodeBody(body, headers, maxBytes, signal) {
    if (body.byteLength === 0)
        return body;
    const encodings = encodingsOf(headers);
    if (encodings.length > mostEncodings)
        throw new answer_unreadable/* AnswerUnreadable */.C(`The body is encoded ${encodings.length} times over.`);
    let data = body;
    for (const encoding of encodings.reverse())
        data = await decode(data, encoding, maxBytes, signal);
    return data;
}
function encodingsOf(headers) {
    const named = [headers["content-encoding"] ?? ""].flat().join(",");
    const encodings = named.split(",").map((name) => name.trim().toLowerCase());
    return encodings.filter((name) => !identities.has(name));
}
async function decode(data, encoding, maxBytes, signal) {
    const decoding = Object.hasOwn(decodings, encoding) ? decodings[encoding] : undefined;
    if (decoding === undefined)
        throw new answer_unreadable/* AnswerUnreadable */.C(`The body is in an encoding that nobody asked for: ${(0,lib_text/* excerpt */.Kb)(encoding, 40)}.`);
    const decoded = new body/* Body */.n(maxBytes);
    let rest = data;
    for (let count = 1; rest.byteLength > 0; count++) {
        if (count > mostInSequence)
            throw new answer_unreadable/* AnswerUnreadable */.C(`The body's ${encoding} is in more than ${mostInSequence} parts.`);
        if (encoding === "zstd" && zstdFrameLength(rest) === undefined)
            throw notValid(encoding);
        const used = await decodeOne(rest, decoding(rest), encoding, decoded, signal);
        rest = rest.subarray(used);
        if (rest.byteLength > 0 && (used === 0 || !sequences.has(encoding)))
            throw new answer_unreadable/* AnswerUnreadable */.C(`Something follows the end of the body's ${encoding}.`);
    }
    return decoded.bytes();
}
async function decodeOne(data, decoder, encoding, decoded, signal) {
    const source = external_node_stream_.Readable.from(pieces(data));
    (0,external_node_stream_.addAbortSignal)(signal, decoder);
    source.pipe(decoder);
    try {
        for await (const piece of decoder)
            decoded.add(piece);
        return decoder.bytesWritten;
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof body/* BodyTooLarge */.K)
            throw error;
        throw notValid(encoding, error);
    }
    finally {
        source.destroy();
        decoder.destroy();
    }
}
const notValid = (encoding, cause) => new answer_unreadable/* AnswerUnreadable */.C(`The body is cut short or damaged: it is not valid ${encoding}.`, { cause });
function* pieces(data) {
    for (let at = 0; at < data.byteLength; at += chunkSize)
        yield data.subarray(at, at + chunkSize);
}
function hasZlibHeader([first = 0, second = 0]) {
    return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}


/***/ })

};
;