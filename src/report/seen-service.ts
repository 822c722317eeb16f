/** What was seen of a service last. Every text but its name, which is as it was given, is harmless; all are without secrets. */
export interface SeenService {
  /** What ran, as one line. */
  readonly line: string;
  /** The same for the output `results`: these names are part of the contract. `null` and `""` are what Snowflake did not say. */
  readonly result: {
    readonly name: string;
    readonly status: string;
    readonly "spec-digest": string;
    readonly upgrading: boolean;
    readonly instances: { readonly ready: number | null; readonly target: number | null };
    readonly containers: readonly {
      readonly name: string;
      readonly instance: string;
      readonly status: string;
      readonly "image-name": string;
      readonly "image-digest": string;
      readonly restarts: number | null;
    }[];
  };
}
