import { judgeInThread } from "./probe/judging/judge-in-thread.ts";

judgeInThread();
