// Most runs leave nothing behind, and then nothing is loaded.
if ((process.env["STATE_session"] ?? "") !== "") void import("./index.ts").then(({ post }) => post());
