/** What conditions on a service see of one look at it: plain data, with Snowflake's texts as they came. */
export interface ServiceFacts {
  readonly specDigest: string | undefined;
  /** How many instances are wanted. */
  readonly target: number | undefined;
  /** All but those that are TERMINATING, each with at least one container. */
  readonly instances: readonly InstanceFacts[];
  /** Why the service itself, and why its containers, could not be seen: a few harmless words; absent where they could. */
  readonly unseen: { readonly service?: string; readonly containers?: string };
}

export interface InstanceFacts {
  readonly id: string;
  readonly isReady: boolean;
  readonly containers: readonly ContainerFacts[];
}

/** What Snowflake does not say, or not yet, is `undefined`. */
export interface ContainerFacts {
  readonly name: string;
  readonly imageName: string | undefined;
  readonly imageDigest: string | undefined;
  readonly restarts: number | undefined;
}
