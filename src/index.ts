/** What is started by itself: a step of the action, or a thread, which needs none of the steps' code and loads its own. */
export { main, post } from "./steps.ts";

export const judge = async (): Promise<void> => (await import("./probe/judging/judge-in-thread.ts")).judgeInThread();
