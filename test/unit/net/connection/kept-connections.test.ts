import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KeptConnections } from "../../../../src/net/connection/kept-connections.ts";

class Fake {
  open = true;
  excess = false;

  async settled(): Promise<void> {}

  close(): void {
    this.open = false;
  }

  /** Something comes that nobody asked for. */
  hear(): void {
    this.excess = true;
    this.open = false;
  }
}

const [here, there] = ["https://here.example", "https://there.example"];

/** Connections that are kept, of this origin. */
function kept(count: number) {
  const connections = new KeptConnections<Fake>();
  const fakes = Array.from({ length: count }, () => new Fake());
  for (const fake of fakes) connections.keep(here, fake);
  return { connections, fakes };
}

describe("a connection that is kept", () => {
  it("is taken once, by who goes where it leads, the last used one first", () => {
    const { connections, fakes } = kept(2);
    assert.equal(connections.take(there), undefined);
    assert.equal(connections.take(here), fakes[1]);
    assert.equal(connections.take(here), fakes[0]);
    assert.equal(connections.take(here), undefined);
  });

  it("is not taken where it was closed", () => {
    const { connections, fakes } = kept(2);
    fakes[1]?.close();
    assert.equal(connections.take(here), fakes[0]);
    assert.equal(connections.take(here), undefined);
  });

  it("is closed where twenty more are kept", () => {
    const { connections, fakes } = kept(25);
    connections.keep(there, new Fake());
    assert.equal(
      fakes.findIndex(({ open }) => open),
      6,
    );
    for (let taken = 0; taken < 19; taken++) assert.ok(connections.take(here));
    assert.equal(connections.take(here), undefined);
    assert.ok(connections.take(there));
  });
});

describe("an origin that sends what nobody asked for", () => {
  it("has its other connections closed, and none of it is kept any more", () => {
    const { connections, fakes } = kept(3);
    fakes[0]?.hear();
    assert.equal(connections.take(here), undefined);
    assert.deepEqual(
      fakes.map(({ open }) => open),
      [false, false, false],
    );
    const later = new Fake();
    connections.keep(here, later);
    assert.equal(later.open, false);
    assert.equal(connections.take(here), undefined);
  });

  it("is known by a connection that was in use", () => {
    const { connections } = kept(1);
    const used = new Fake();
    used.hear();
    connections.keep(here, used);
    assert.equal(connections.take(here), undefined);
  });

  it("is out of step in all its connections, and one that was silent is not", async () => {
    const { connections, fakes } = kept(2);
    const [heard, other] = fakes as [Fake, Fake];
    const silent = new Fake();
    connections.keep(there, silent);
    connections.distrust(there);
    assert.equal(await connections.inStep(here, other), true);
    heard.hear();
    const inStep = [await connections.inStep(here, heard), await connections.inStep(here, other)];
    assert.deepEqual([...inStep, await connections.inStep(there, silent)], [false, false, true]);
  });

  it("is that one alone", () => {
    const { connections, fakes } = kept(1);
    const other = new Fake();
    connections.keep(there, other);
    fakes[0]?.hear();
    assert.equal(connections.take(there), other);
  });
});
