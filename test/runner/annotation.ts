export type AnnotationLevel = "error" | "warning" | "notice";

/** What the page of the run shows. Only the message is masked: the runner leaves title and file as they came. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: string;
  readonly endLine?: string;
  readonly col?: string;
  readonly endColumn?: string;
}

/** SRC: actions/runner ExecutionContext. The rest goes to the log only, without a hint. */
const MAX_PER_LEVEL = 10;
const MAX_MESSAGE_LENGTH = 4096;

/** The annotations of one step: ten of each level, cut at 4096 characters. */
export class Annotations {
  readonly #list: Annotation[] = [];

  get list(): readonly Annotation[] {
    return this.#list;
  }

  add(annotation: Annotation): void {
    if (this.#list.filter(({ level }) => level === annotation.level).length >= MAX_PER_LEVEL) return;
    this.#list.push({ ...annotation, message: annotation.message.slice(0, MAX_MESSAGE_LENGTH) });
  }
}
