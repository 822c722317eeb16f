/** What is started by itself, and loads what it needs only then: a step of the action, or a thread. */
export const main = async (): Promise<void> => (await import("./steps.ts")).main();

export const post = async (): Promise<void> => (await import("./steps.ts")).post();

export const judge = async (): Promise<void> => (await import("./probe/judging/judge-in-thread.ts")).judgeInThread();
