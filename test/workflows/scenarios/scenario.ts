import type { Scene } from "../scene.ts";

/** Something that is to be seen of a workflow: it arranges the world, runs, and asserts. */
export interface Scenario {
  readonly name: string;
  play(scene: Scene): Promise<void>;
}
