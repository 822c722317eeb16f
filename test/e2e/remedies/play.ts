import type { RunOptions } from "../../runner/run-action.ts";
import type { Scene } from "../scenario.ts";
import type { Known, Shown } from "./administrator.ts";
import type { Remedy } from "./remedy.ts";

/** What a step is run with. */
export type Step = Pick<RunOptions, "inputs" | "env" | "idToken">;

/** A failure, and what becomes of it once its remedy was done. */
export interface Play {
  readonly when: string;
  /** Brings the failure about. */
  arrange(scene: Scene): Step;
  /** What the reader knows and the remedy leaves open, beside the names of the scene. */
  readonly known?: Known;
  /**
   * What is done beside running the printed statements and writing the printed inputs into the workflow: for a remedy that
   * names what to change and leaves to the reader to what. It looks first whether the words say so.
   */
  deed?(scene: Scene, remedy: Remedy, shown: Shown): Step;
  /** The failure word of the next true cause, where there is one behind this; else all is healthy. */
  readonly next?: string;
}

/** Nothing printed can be executed, and why. */
export interface NotPlayed {
  readonly because: string;
}
