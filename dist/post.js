// Most runs leave nothing behind, and then nothing is loaded.
if ((process.env["STATE_session"] ?? "") !== "") {
    const { post } = await import("./index.js");
    await post();
}
export {};
