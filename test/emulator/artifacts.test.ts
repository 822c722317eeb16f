import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { startFor } from "./client.ts";
import type { Artifact } from "./world/github-api.ts";

const artifact = (id: number, name: string): Artifact => ({
  id,
  name,
  size_in_bytes: 2,
  expired: false,
  created_at: "2026-11-25T10:00:00Z",
  workflow_run: { id, repository_id: 1, head_repository_id: 1, head_branch: "main", head_sha: "ffac537e" },
});

async function startList(t: TestContext) {
  const { emulator, send } = await startFor(t);
  const api = emulator.world.githubApi;
  api.artifacts = () => [artifact(1, "history"), artifact(3, "history"), artifact(2, "results-1")];
  const list = async (query: string, token = api.token) => {
    const url = `https://api.github.com/repos/octo/demo/actions/artifacts${query}`;
    const { status, body } = await send(url, { headers: { authorization: `Bearer ${token}`, "user-agent": "test" } });
    const { artifacts = [], total_count: total } = JSON.parse(body) as { artifacts?: Artifact[]; total_count?: number };
    return { status, total, ids: artifacts.map(({ id }) => id) };
  };
  return { api, list };
}

describe("GitHub's list of artifacts", () => {
  it("has the newest first, all or those of a name, in pages", async (t) => {
    const { list } = await startList(t);
    assert.deepEqual(await list(""), { status: 200, total: 3, ids: [3, 2, 1] });
    assert.deepEqual(await list("?name=history"), { status: 200, total: 2, ids: [3, 1] });
    assert.deepEqual(await list("?name=histor"), { status: 200, total: 0, ids: [] });
    assert.deepEqual(await list("?per_page=2&page=2"), { status: 200, total: 3, ids: [1] });
  });

  it("is for a token that may read actions", async (t) => {
    const { api, list } = await startList(t);
    assert.equal((await list("", "another")).status, 401);
    api.permissions.delete("actions");
    assert.equal((await list("")).status, 403);
  });
});
